package org.latticelapse.core.dose;

import java.util.Arrays;
import java.util.OptionalDouble;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;

/** When each frame of a movie starts and how long it is exposed, as far as the record tells. */
final class FrameTimes {

	private final double[] starts;
	private final double[] durations;
	private final String source;

	private FrameTimes(final double[] starts, final double[] durations, final String source) {
		this.starts = starts;
		this.durations = durations;
		this.source = source;
	}

	/**
	 * Times recorded frame by frame go before a constant frame time. Where a
	 * recorded duration is missing, the frame lasts until the next one starts, the
	 * last one as long as the one before it.
	 *
	 * @param schedule of as many frames as the movie has; null: none
	 */
	static FrameTimes of(final Acquisition acquisition, final FrameSchedule schedule, final int frames) {
		final OptionalDouble frameTime = acquisition.value(Quantity.FRAME_TIME);
		if (schedule != null && schedule.hasTimes()) {
			return recorded(schedule, frameTime);
		}
		final double step = frameTime.orElse(Double.NaN);
		final double[] starts = new double[frames];
		for (int i = 0; i < frames; i++) {
			starts[i] = i * step;
		}
		final double[] durations = new double[frames];
		for (int i = 0; i < frames; i++) {
			final double own = schedule == null ? Double.NaN : schedule.duration(i);
			durations[i] = Double.isNaN(own) ? step : own;
		}
		return new FrameTimes(starts, durations, frameTime.isPresent() ? "frame time " + acquisition.source(
			Quantity.FRAME_TIME) : "");
	}

	private static FrameTimes recorded(final FrameSchedule schedule, final OptionalDouble frameTime) {
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
		return new FrameTimes(starts, durations, "times " + schedule.source());
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

	/** @return who states the times; empty if nobody does. */
	String source() {
		return source;
	}
}
