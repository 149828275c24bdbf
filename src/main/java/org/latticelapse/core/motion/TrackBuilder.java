package org.latticelapse.core.motion;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Joins the places of overlapping blocks of frames to one track, and places the frames that were not measured. */
final class TrackBuilder {

	/** The standard deviation of a step along one axis is not believed to be smaller, pixels. */
	private static final double SHORTEST_STEP = 0.1;

	/** Median length of a step in the plane over its standard deviation along one axis. */
	private static final double RAYLEIGH_MEDIAN = Math.sqrt(2 * Math.log(2));

	private final double[] x;
	private final double[] y;
	private final double[] sigma;
	private final boolean[] measured;
	private int known;

	TrackBuilder(final int frames) {
		x = new double[frames];
		y = new double[frames];
		sigma = new double[frames];
		measured = new boolean[frames];
	}

	/** Adds a block, moved so that it lies best on the frames it shares with those before: robustly, by the median. */
	void join(final int start, final FrameSpectrum[] frames, final BlockAlignment alignment) {
		final int shared = known - start;
		final double offsetX = offset(start, IntStream.range(0, frames.length).mapToDouble(i -> frames[i].x()).toArray(),
			alignment, x);
		final double offsetY = offset(start, IntStream.range(0, frames.length).mapToDouble(i -> frames[i].y()).toArray(),
			alignment, y);
		for (int i = 0; i < frames.length; i++) {
			if (!alignment.isMeasured(i)) continue;
			final int frame = start + i;
			// In the overlap the track goes over from one block to the other.
			final double part = i < shared && measured[frame] ? (i + 1.0) / (shared + 1) : 1;
			x[frame] += part * (frames[i].x() + offsetX - x[frame]);
			y[frame] += part * (frames[i].y() + offsetY - y[frame]);
			sigma[frame] = alignment.sigma(i);
			measured[frame] = true;
		}
		known = start + frames.length;
	}

	private double offset(final int start, final double[] places, final BlockAlignment alignment, final double[] track) {
		final int shared = known - start;
		final double[] differences = IntStream.range(0, Math.max(0, shared)).filter(i -> alignment.isMeasured(i) &&
			measured[start + i]).mapToDouble(i -> track[start + i] - places[i]).sorted().toArray();
		final int n = differences.length;
		if (n > 0) return (differences[(n - 1) / 2] + differences[n / 2]) / 2;
		// Nothing ties the block to those before: its first frame lies where the last one before it does.
		final int last = lastMeasured(known);
		final int first = IntStream.range(0, places.length).filter(alignment::isMeasured).findFirst().orElse(0);
		return last < 0 ? 0 : track[last] - places[first];
	}

	private int lastMeasured(final int end) {
		int last = end - 1;
		while (last >= 0 && !measured[last]) {
			last--;
		}
		return last;
	}

	/** @return the track from the first frame; a frame that was not measured lies between its neighbours. */
	Drift drift() {
		final double step = usualStep();
		int before = -1;
		for (int i = 0; i <= x.length; i++) {
			if (i < x.length && !measured[i]) continue;
			fill(before, i, step);
			before = i;
		}
		final double firstX = x[0];
		final double firstY = y[0];
		return Drift.of(Arrays.stream(x).map(place -> place - firstX).toArray(), Arrays.stream(y).map(place -> place - firstY)
			.toArray(), sigma, measured);
	}

	/** Places the frames between two that were measured; beyond the first and the last nothing moves. */
	private void fill(final int before, final int after, final double step) {
		for (int i = before + 1; i < after; i++) {
			if (before < 0 && after == x.length) sigma[i] = Double.NaN;
			else if (before < 0) hold(i, after, step);
			else if (after == x.length) hold(i, before, step);
			else {
				final double part = (double) (i - before) / (after - before);
				x[i] = (1 - part) * x[before] + part * x[after];
				y[i] = (1 - part) * y[before] + part * y[after];
				// A random walk with both ends fixed.
				sigma[i] = Math.sqrt(step * step * part * (after - i) + square((1 - part) * sigma[before]) + square(part *
					sigma[after]));
			}
		}
	}

	private void hold(final int frame, final int there, final double step) {
		x[frame] = x[there];
		y[frame] = y[there];
		sigma[frame] = Math.sqrt(step * step * Math.abs(frame - there) + square(sigma[there]));
	}

	/** @return the standard deviation of the steps between measured frames along one axis, pixels. */
	private double usualStep() {
		final double[] steps = IntStream.range(1, x.length).filter(i -> measured[i] && measured[i - 1]).mapToDouble(i -> Math
			.hypot(x[i] - x[i - 1], y[i] - y[i - 1])).sorted().toArray();
		return Math.max(SHORTEST_STEP, steps.length == 0 ? 0 : steps[steps.length / 2] / RAYLEIGH_MEDIAN);
	}

	private static double square(final double value) {
		return value * value;
	}
}
