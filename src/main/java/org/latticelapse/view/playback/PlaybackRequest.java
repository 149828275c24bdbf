package org.latticelapse.view.playback;

import java.util.Collections;
import java.util.List;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.limit.CriticalDoses;
import org.latticelapse.core.dose.limit.DosePhases;
import org.latticelapse.core.timelapse.PlaybackClock;
import org.latticelapse.core.timelapse.Timeline;
import org.latticelapse.view.playback.annotation.AnnotationStyle;

/** What a user asks a playback to show. Immutable; the {@code with…} methods return a copy. */
public final class PlaybackRequest {

	private static final String NO_PHASES = "none";

	private final List<String> phases;
	private final CriticalDoses criticalDoses;
	private final String temperature;
	private final AnnotationStyle style;
	private final PlaybackSpeed speed;
	private final double doseBin;
	private final boolean sum;

	private PlaybackRequest(final List<String> phases, final CriticalDoses criticalDoses, final String temperature,
		final AnnotationStyle style, final PlaybackSpeed speed, final double doseBin, final boolean sum)
	{
		this.phases = phases;
		this.criticalDoses = criticalDoses;
		this.temperature = temperature;
		this.style = style;
		this.speed = speed;
		this.doseBin = doseBin;
		this.sum = sum;
	}

	/**
	 * @param phases ids and sets of the phase library, or phases of the file of
	 *          critical doses, separated by commas; {@code none}: no bars
	 * @param criticalDoses CSV file that adds to the published ones; empty: none
	 * @param temperature {@code auto}, {@code room} or {@code cryo}
	 * @param style how the annotation looks
	 * @throws IllegalArgumentException if a phase is not known, or the file can not
	 *           be used
	 */
	public static PlaybackRequest of(final String phases, final String criticalDoses, final String temperature,
		final AnnotationStyle style)
	{
		if (!temperature.matches("auto|room|cryo")) {
			throw new IllegalArgumentException("temperature=" + temperature + " is not known; choose auto, room or cryo");
		}
		final CriticalDoses doses = CriticalDoses.builtIn().withOption(criticalDoses);
		return new PlaybackRequest(chosen(phases, doses), doses, temperature, style, PlaybackSpeed.DEFAULT, 0, false);
	}

	/** @return this request at a speed. */
	public PlaybackRequest with(final PlaybackSpeed newSpeed) {
		return new PlaybackRequest(phases, criticalDoses, temperature, style, newSpeed, doseBin, sum);
	}

	/** @return this request with another look. */
	public PlaybackRequest with(final AnnotationStyle newStyle) {
		return new PlaybackRequest(phases, criticalDoses, temperature, newStyle, speed, doseBin, sum);
	}

	/**
	 * @param dose of each picture, e/Å²; 0: a picture for each frame
	 * @param mode {@code mean} or {@code sum} of the frames of a picture
	 * @return this request with pictures of equal dose
	 * @throws IllegalArgumentException if either is impossible
	 */
	public PlaybackRequest withDoseBins(final double dose, final String mode) {
		if (!(dose >= 0 && dose < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("dosebin=" + dose + " is impossible; give 0 for every frame, or a positive " +
				"dose in e/Å²");
		}
		if (!mode.matches("mean|sum")) {
			throw new IllegalArgumentException("binning=" + mode + " is not known; choose mean or sum");
		}
		return new PlaybackRequest(phases, criticalDoses, temperature, style, speed, dose, mode.equals("sum"));
	}

	/** @return the ids of the phases whose damage is told. */
	List<String> phases() {
		return phases;
	}

	CriticalDoses criticalDoses() {
		return criticalDoses;
	}

	/** @return auto, room or cryo. */
	String temperature() {
		return temperature;
	}

	/** @return how the annotation looks and what it tells. */
	public AnnotationStyle style() {
		return style;
	}

	/** @return how fast the movie is played. */
	public PlaybackSpeed speed() {
		return speed;
	}

	/** @return the dose of each picture, e/Å²; 0: a picture for each frame. */
	public double doseBin() {
		return doseBin;
	}

	/** @return whether a picture is the sum of its frames, not the mean. */
	public boolean isSum() {
		return sum;
	}

	/** @return the pictures of a movie. */
	Timeline timeline(final DoseTrack track) {
		return doseBin > 0 ? Timeline.ofEqualDoses(track, doseBin) : Timeline.ofFrames(track);
	}

	/** @return which picture is due when. */
	public PlaybackClock clock(final Timeline timeline) {
		return speed.clock(timeline);
	}

	private static List<String> chosen(final String list, final CriticalDoses doses) {
		return list.trim().equalsIgnoreCase(NO_PHASES) ? Collections.emptyList() : Collections.unmodifiableList(DosePhases
			.select(list, doses));
	}
}
