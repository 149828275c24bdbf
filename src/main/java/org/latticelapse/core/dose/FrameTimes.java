package org.latticelapse.core.dose;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;

/** When each frame of a movie starts and how long it is exposed, as far as the record tells. */
final class FrameTimes {

	/** A constant frame time that differs by more than this part from those recorded contradicts them. */
	private static final double CONFLICT = 0.05;

	private final double[] starts;
	private final double[] durations;
	private final String source;
	private final String conflict;

	private FrameTimes(final double[] starts, final double[] durations, final String source, final String conflict) {
		this.starts = starts;
		this.durations = durations;
		this.source = source;
		this.conflict = conflict;
	}

	/**
	 * Times recorded frame by frame go before a constant frame time, unless they
	 * contradict one that the user has stated. Where a recorded duration is missing,
	 * the frame lasts until the next one starts, the last one as long as the one
	 * before it.
	 *
	 * @param schedule of as many frames as the movie has; null: none
	 */
	static FrameTimes of(final Acquisition acquisition, final FrameSchedule schedule, final int frames) {
		if (schedule == null || !schedule.hasTimes()) return constant(acquisition, schedule, frames, "");
		final OptionalDouble frameTime = acquisition.value(Quantity.FRAME_TIME);
		final FrameTimes recorded = recorded(schedule, frameTime, "");
		if (!frameTime.isPresent() || recorded.suit(frameTime.getAsDouble())) return recorded;
		final String stated = String.format(Locale.ROOT, "%.4g s (%s)", frameTime.getAsDouble(), acquisition.source(
			Quantity.FRAME_TIME));
		final String measured = String.format(Locale.ROOT, "%.4g s (times %s)", recorded.step(), schedule.source());
		final boolean trusted = acquisition.source(Quantity.FRAME_TIME).contains(Acquisition.USER) && !schedule.source()
			.contains(Acquisition.USER);
		final String conflict = "Two sources disagree on the time from frame to frame: " + (trusted ? stated : measured) +
			" is used, " + (trusted ? measured : stated) + " is not";
		return trusted ? constant(acquisition, schedule, frames, conflict) : recorded(schedule, frameTime, conflict);
	}

	/** @param schedule whose durations are kept; null: none */
	private static FrameTimes constant(final Acquisition acquisition, final FrameSchedule schedule, final int frames,
		final String conflict)
	{
		final OptionalDouble frameTime = acquisition.value(Quantity.FRAME_TIME);
		final double step = frameTime.orElse(Double.NaN);
		final double[] starts = new double[frames];
		for (int i = 0; i < frames; i++) {
			starts[i] = i * step;
		}
		final double[] durations = new double[frames];
		for (int i = 0; i < frames; i++) {
			final double own = schedule == null || !conflict.isEmpty() ? Double.NaN : schedule.duration(i);
			durations[i] = Double.isNaN(own) ? step : own;
		}
		return new FrameTimes(starts, durations, frameTime.isPresent() ? "frame time " + acquisition.source(
			Quantity.FRAME_TIME) : "", conflict);
	}

	private static FrameTimes recorded(final FrameSchedule schedule, final OptionalDouble frameTime,
		final String conflict)
	{
		final int frames = schedule.frames();
		final double[] starts = new double[frames];
		final double[] durations = new double[frames];
		Arrays.setAll(starts, schedule::start);
		for (int i = 0; i < frames; i++) {
			durations[i] = schedule.duration(i);
			if (Double.isNaN(durations[i])) {
				final double next = i + 1 < frames ? starts[i + 1] - starts[i] : i > 0 ? durations[i - 1] : Double.NaN;
				durations[i] = frameTime.isPresent() ? Math.min(frameTime.getAsDouble(), Double.isNaN(next)
					? Double.POSITIVE_INFINITY : next) : next;
			}
		}
		return new FrameTimes(starts, durations, "times " + schedule.source(), conflict);
	}

	/** @return whether a frame time is that of most frames, their exposure, or their mean. */
	private boolean suit(final double frameTime) {
		final double mean = (starts[frames() - 1] - starts[0]) / (frames() - 1);
		return isNear(frameTime, step()) || isNear(frameTime, mean) || isNear(frameTime, median(durations));
	}

	/** @return the time from frame to frame, s, most often; of a single frame its exposure. */
	private double step() {
		if (frames() == 1) return durations[0];
		final double[] steps = new double[frames() - 1];
		Arrays.setAll(steps, i -> starts[i + 1] - starts[i]);
		return median(steps);
	}

	private static double median(final double[] values) {
		final double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private static boolean isNear(final double a, final double b) {
		return Math.abs(a - b) <= CONFLICT * Math.max(a, b);
	}

	int frames() {
		return starts.length;
	}

	double start(final int frame) {
		return starts[frame];
	}

	double duration(final int frame) {
		return durations[frame];
	}

	/** @return the time from the end of a frame to the start of the next, s; 0 after the last or if unknown. */
	double gapAfter(final int frame) {
		if (frame + 1 >= starts.length) return 0;
		final double gap = starts[frame + 1] - starts[frame] - durations[frame];
		return gap > 0 ? gap : 0;
	}

	/** @return whether the exposure of every frame is known. */
	boolean haveDurations() {
		return Arrays.stream(durations).noneMatch(Double::isNaN);
	}

	/** @return sources that differ, a sentence; empty: none do. */
	String conflict() {
		return conflict;
	}

	/** @return who states the times; empty if nobody does. */
	String source() {
		return source;
	}
}
