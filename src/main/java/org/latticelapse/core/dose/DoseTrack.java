package org.latticelapse.core.dose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;

/**
 * When each frame of a movie was exposed and how much dose the specimen had
 * received by then, with the source of the numbers. Frames are counted from 0
 * here; what is not known is NaN. Immutable.
 */
public final class DoseTrack {

	private final FrameTimes times;
	private final double[] doses;
	private final double[] ends;
	private final OptionalDouble prior;
	private final double uncounted;
	private final DoseKind kind;
	private final String source;
	private final List<String> warnings;
	private final boolean contradictory;

	private DoseTrack(final Acquisition acquisition, final int frames, final String doubt) {
		final List<String> told = new ArrayList<>();
		final FrameSchedule schedule = usable(acquisition, frames, told);
		if (told.isEmpty() && !doubt.isEmpty()) told.add(doubt);
		times = FrameTimes.of(acquisition, schedule, frames);
		final List<DoseEstimate> estimates = DoseEstimates.of(acquisition, schedule, times);
		if (!times.conflict().isEmpty()) told.add(times.conflict());
		final DoseConflicts conflicts = new DoseConflicts(estimates);
		contradictory = conflicts.areContradictory() || !told.isEmpty();
		told.addAll(conflicts.sentences());
		kind = estimates.isEmpty() ? DoseKind.UNKNOWN : estimates.get(0).kind;
		prior = acquisition.value(kind == DoseKind.CAMERA ? Quantity.CAMERA_PRIOR_DOSE : Quantity.PRIOR_DOSE);
		uncounted = kind == DoseKind.CAMERA ? uncounted(acquisition, told) : 0;
		warnings = Collections.unmodifiableList(told);
		if (estimates.isEmpty()) {
			doses = null;
			ends = null;
			source = times.source();
			return;
		}
		final DoseEstimate best = estimates.get(0);
		doses = best.doses;
		source = times.source().isEmpty() ? best.source : best.source + "; " + times.source();
		ends = cumulated(acquisition.isExposedBetweenFrames());
	}

	/**
	 * @param acquisition what is known about the movie
	 * @param frames number of its frames
	 * @return its times and doses
	 */
	public static DoseTrack of(final Acquisition acquisition, final int frames) {
		return of(acquisition, frames, "");
	}

	/**
	 * @param acquisition what is known about the movie
	 * @param frames number of its frames
	 * @param doubt why the record may not be that of these frames, one sentence; empty:
	 *          there is no doubt
	 * @return its times and doses, with the doubt as a warning
	 */
	public static DoseTrack of(final Acquisition acquisition, final int frames, final String doubt) {
		return new DoseTrack(acquisition, frames, doubt);
	}

	/** @return the number of frames. */
	public int frames() {
		return times.frames();
	}

	/** @return the start of a frame, s; NaN: unknown. */
	public double start(final int frame) {
		return times.start(frame);
	}

	/** @return the exposure of a frame, s; NaN: unknown. */
	public double duration(final int frame) {
		return times.duration(frame);
	}

	/** @return the dose of a frame, e/Å²; NaN: unknown. */
	public double dose(final int frame) {
		return doses == null ? Double.NaN : doses[frame];
	}

	/** @return the mean dose rate during a frame, e/Å²/s; NaN: unknown. */
	public double rate(final int frame) {
		return duration(frame) > 0 ? dose(frame) / duration(frame) : Double.NaN;
	}

	/** @return the dose by the start of a frame, e/Å², prior dose of its kind included; NaN: unknown. */
	public double cumulativeStart(final int frame) {
		return cumulativeEnd(frame) - dose(frame);
	}

	/** @return the dose by the middle of a frame, e/Å², prior dose of its kind included; NaN: unknown. */
	public double cumulativeMiddle(final int frame) {
		return cumulativeEnd(frame) - dose(frame) / 2;
	}

	/** @return the dose by the end of a frame, e/Å², prior dose of its kind included; NaN: unknown. */
	public double cumulativeEnd(final int frame) {
		return ends == null ? Double.NaN : ends[frame];
	}

	/**
	 * @return the dose before the first frame, e/Å², of the same kind as those of the
	 *         frames, if it was stated; it counts as 0 otherwise
	 */
	public OptionalDouble priorDose() {
		return prior;
	}

	/**
	 * @return how much more the specimen is known to have received before the first
	 *         frame than the doses tell, e/Å²: the prior dose on the specimen is no part
	 *         of what a camera counts. 0 where the doses are incident.
	 */
	public double uncounted() {
		return uncounted;
	}

	/** @return where the electrons were counted; {@code UNKNOWN} if no dose is known. */
	public DoseKind kind() {
		return kind;
	}

	/** @return whether the dose of every frame is known. */
	public boolean isDoseKnown() {
		return kind != DoseKind.UNKNOWN;
	}

	/** @return whether the start of every frame is known. */
	public boolean isTimeKnown() {
		return !Double.isNaN(times.start(times.frames() - 1));
	}

	/** @return where the numbers come from, in a few words; empty if nothing is known. */
	public String source() {
		return source;
	}

	/** @return sources that differ, and what could not be used, one sentence each. */
	public List<String> warnings() {
		return warnings;
	}

	/**
	 * @return whether sources of the dose contradict each other, one could not be used,
	 *         or the record may be that of other frames; that the camera received less
	 *         than the specimen is no contradiction
	 */
	public boolean isContradictory() {
		return contradictory;
	}

	private double[] cumulated(final boolean exposedBetweenFrames) {
		final double[] result = new double[frames()];
		double sum = prior.orElse(0);
		for (int i = 0; i < result.length; i++) {
			sum += doses[i];
			result[i] = sum;
			final double gap = times.gapAfter(i);
			if (exposedBetweenFrames && gap > 0 && times.duration(i) > 0) sum += gap * doses[i] / times.duration(i);
		}
		return result;
	}

	private static double uncounted(final Acquisition acquisition, final List<String> told) {
		final double onSpecimen = acquisition.value(Quantity.PRIOR_DOSE).orElse(0);
		if (onSpecimen > 0) {
			told.add(String.format(Locale.ROOT,
				"The %.4g e/Å² that the specimen had received before (prior dose %s) are not added to what the camera counted",
				onSpecimen, acquisition.source(Quantity.PRIOR_DOSE)));
		}
		return Math.max(0, onSpecimen - acquisition.value(Quantity.CAMERA_PRIOR_DOSE).orElse(0));
	}

	private static FrameSchedule usable(final Acquisition acquisition, final int frames, final List<String> told) {
		final FrameSchedule schedule = acquisition.schedule().orElse(null);
		if (schedule == null || schedule.frames() == frames) return schedule;
		told.add("The record tells times or doses of " + schedule.frames() + " frames, but there are " + frames +
			"; what it says frame by frame is not used");
		return null;
	}
}
