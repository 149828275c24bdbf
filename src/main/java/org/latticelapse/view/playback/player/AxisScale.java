package org.latticelapse.view.playback.player;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.timelapse.Timeline;
import org.latticelapse.core.timelapse.TimelineAxis;
import org.latticelapse.view.RoundLength;

/** Where the doses, times or frames of a movie lie on a line of the screen, and at which of them ticks stand. Immutable. */
final class AxisScale {

	private static final double TICKS = 9;
	private static final double TOLERANCE = 1e-9;

	private final Timeline timeline;
	private final double start;
	private final double end;
	private final double left;
	private final double width;

	/**
	 * @param left where the line begins, pixels
	 * @param width how long it is, pixels
	 */
	AxisScale(final Timeline timeline, final double left, final double width) {
		this.timeline = timeline;
		this.start = timeline.start();
		this.end = timeline.position(timeline.pictures() - 1);
		this.left = left;
		this.width = Math.max(1, width);
	}

	/** @return where the movie begins, in units of the axis. */
	double start() {
		return start;
	}

	/** @return where the movie ends, in units of the axis. */
	double end() {
		return end;
	}

	/** @return where a place of the axis is on the line, pixels. */
	double x(final double position) {
		return left + (end > start ? width * (position - start) / (end - start) : 0);
	}

	/** @return the picture at a place of the line, the nearest if it is off the line. */
	int pictureAt(final double x) {
		final double part = Math.max(0, Math.min(1, (x - left) / width));
		return timeline.pictureAt(start + part * (end - start));
	}

	/** @return the distance from tick to tick: 1, 2 or 5 times a power of ten. */
	double step() {
		if (!(end > start)) return 1;
		final double step = RoundLength.within(2 * (end - start) / TICKS);
		return timeline.axis() == TimelineAxis.FRAME ? Math.max(1, step) : step;
	}

	/** @return where ticks stand, in units of the axis. */
	List<Double> ticks() {
		final double step = step();
		final List<Double> ticks = new ArrayList<>();
		final long first = (long) Math.ceil(start / step - TOLERANCE);
		for (long i = first; i * step <= end + TOLERANCE * step; i++) {
			ticks.add(i * step);
		}
		return ticks;
	}
}
