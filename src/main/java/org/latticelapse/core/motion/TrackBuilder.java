package org.latticelapse.core.motion;

import java.util.Arrays;

/** Joins the places of overlapping blocks of frames to one track. */
final class TrackBuilder {

	private final double[] x;
	private final double[] y;
	private final double[] sigma;
	private int known;

	TrackBuilder(final int frames) {
		x = new double[frames];
		y = new double[frames];
		sigma = new double[frames];
		Arrays.fill(sigma, Double.NaN);
	}

	/** Adds a block, moved so that it lies best on the frames it shares with those before: robustly, by the median. */
	void join(final int start, final FrameSpectrum[] frames, final BlockAlignment alignment) {
		final int shared = known - start;
		final double offsetX = offset(start, shared, frames, alignment, x, true);
		final double offsetY = offset(start, shared, frames, alignment, y, false);
		for (int i = 0; i < frames.length; i++) {
			if (Double.isNaN(alignment.sigma(i))) continue;
			final int frame = start + i;
			// In the overlap the track goes over from one block to the other.
			final double part = i < shared && !Double.isNaN(sigma[frame]) ? (i + 1.0) / (shared + 1) : 1;
			x[frame] += part * (frames[i].x() + offsetX - x[frame]);
			y[frame] += part * (frames[i].y() + offsetY - y[frame]);
			sigma[frame] = alignment.sigma(i);
		}
		known = start + frames.length;
	}

	private double offset(final int start, final int shared, final FrameSpectrum[] frames,
		final BlockAlignment alignment, final double[] track, final boolean alongX)
	{
		final double[] differences = new double[Math.max(0, shared)];
		int n = 0;
		for (int i = 0; i < shared; i++) {
			if (!Double.isNaN(alignment.sigma(i)) && !Double.isNaN(sigma[start + i])) {
				differences[n++] = track[start + i] - (alongX ? frames[i].x() : frames[i].y());
			}
		}
		if (n == 0) return shared > 0 ? track[start] : 0;
		Arrays.sort(differences, 0, n);
		return (differences[(n - 1) / 2] + differences[n / 2]) / 2;
	}

	/** @return the track from the first frame; a frame that was not measured lies between its neighbours. */
	Drift drift() {
		int before = -1;
		for (int i = 0; i <= x.length; i++) {
			if (i < x.length && Double.isNaN(sigma[i])) continue;
			fill(before, i);
			before = i;
		}
		final double[] dx = new double[x.length];
		final double[] dy = new double[x.length];
		for (int i = 0; i < x.length; i++) {
			dx[i] = x[i] - x[0];
			dy[i] = y[i] - y[0];
		}
		return Drift.of(dx, dy, sigma);
	}

	/** Places the frames between two that were measured; beyond the first and the last nothing moves. */
	private void fill(final int before, final int after) {
		for (int i = before + 1; i < after; i++) {
			final double part = before < 0 ? 1 : after == x.length ? 0 : (double) (i - before) / (after - before);
			x[i] = value(x, before, after, part);
			y[i] = value(y, before, after, part);
		}
	}

	private static double value(final double[] track, final int before, final int after, final double part) {
		final double from = before < 0 ? 0 : track[before];
		final double to = after == track.length ? 0 : track[after];
		return (part < 1 ? (1 - part) * from : 0) + (part > 0 ? part * to : 0);
	}
}
