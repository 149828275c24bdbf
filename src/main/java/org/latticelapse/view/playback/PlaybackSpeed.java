package org.latticelapse.view.playback;

import org.latticelapse.core.timelapse.PlaybackClock;
import org.latticelapse.core.timelapse.Timeline;

/** How fast a movie is played: so many pictures, or so much dose, a second. Immutable. */
public final class PlaybackSpeed {

	/** Ten pictures a second. */
	public static final PlaybackSpeed DEFAULT = new PlaybackSpeed(10, false);

	/** The word a macro uses for pictures a second. */
	public static final String FRAMES = "frames/s";

	/** The word a macro uses for dose a second. */
	public static final String DOSE = "e/A2/s";

	private final double value;
	private final boolean dose;

	private PlaybackSpeed(final double value, final boolean dose) {
		this.value = value;
		this.dose = dose;
	}

	/**
	 * @param value positive
	 * @param unit {@code frames/s} or {@code e/A2/s}
	 * @throws IllegalArgumentException if either is impossible
	 */
	public static PlaybackSpeed of(final double value, final String unit) {
		if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("speed=" + value + " is impossible; give a positive number");
		}
		if (!unit.equals(FRAMES) && !unit.equals(DOSE)) {
			throw new IllegalArgumentException("speedunit=" + unit + " is not known; choose " + FRAMES + " or " + DOSE);
		}
		return new PlaybackSpeed(value, unit.equals(DOSE));
	}

	/** @return pictures, or e/Å², a second. */
	public double value() {
		return value;
	}

	/** @return whether it is e/Å² a second. */
	public boolean isDose() {
		return dose;
	}

	/** @return which picture is due when. */
	PlaybackClock clock(final Timeline timeline) {
		return dose ? PlaybackClock.byDose(timeline, value) : PlaybackClock.byPictures(timeline, value);
	}
}
