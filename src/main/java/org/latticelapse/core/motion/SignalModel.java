package org.latticelapse.core.motion;

import java.util.Arrays;

/**
 * How much of the power at each frequency repeats from frame to frame (signal)
 * and how much does not (noise and change), learned from the frames of a block as
 * they lie at present: a smooth part in rings, for what has no order, and single
 * frequencies that stand out of their ring, for lattices. As long as the frames
 * do not lie on each other, only the coarse waves repeat, so that the alignment
 * begins with these and goes on to the fine ones.
 */
final class SignalModel {

	/** Standard errors that a ring's signal must exceed. */
	private static final double SIGNIFICANT = 2;

	/** A lattice that fades, or a focus that drifts, changes the signal by this part of its power. */
	private static final double CHANGE = 0.1;

	/** Hann windows make neighbouring frequencies alike: so many count as one. */
	static final double REDUNDANCY = 2.25;

	private final BandGrid grid;
	private final double[] power;
	private final Rings rings;
	private final double[] signal;
	private final double[] noise;

	SignalModel(final BandGrid grid, final FrameSpectrum[] frames) {
		this.grid = grid;
		power = new double[grid.size];
		int n = 0;
		for (final FrameSpectrum frame : frames) {
			if (frame.isEmpty()) continue;
			n++;
			for (int i = 0; i < grid.size; i++) {
				power[i] += square(frame.values, i);
			}
		}
		for (int i = 0; i < grid.size; i++) {
			power[i] /= Math.max(1, n);
		}
		rings = new Rings(grid, power, n);
		signal = new double[grid.size];
		noise = new double[grid.size];
	}

	/** Learns from where the frames lie now. */
	void learn(final FrameSpectrum[] frames) {
		final double[] pairs = new double[grid.size];
		final double[] total = new double[2 * grid.size];
		final double[] sum = new double[grid.rings];
		final double[] squares = new double[grid.rings];
		int n = 0;
		int pairCount = 0;
		FrameSpectrum before = null;
		for (final FrameSpectrum frame : frames) {
			if (frame.isEmpty()) continue;
			for (int i = 0; i < total.length; i++) {
				total[i] += frame.values[i];
			}
			if (before != null) {
				addPair(before, frame, pairs, sum, squares);
				pairCount++;
			}
			before = frame;
			n++;
		}
		if (pairCount == 0) return;
		final double[] smooth = rings.spread(significant(sum, squares, pairCount));
		for (int i = 0; i < grid.size; i++) {
			final double base = Math.min(smooth[i], 0.9 * rings.level(i));
			final double rest = rings.level(i) - base;
			double own = base;
			if (!rings.isPlain(i)) {
				final double all = (total[2 * i] * total[2 * i] + total[2 * i + 1] * total[2 * i + 1] - n * power[i]) / ((double) n *
					(n - 1));
				own = Math.max(base, Math.min(Math.max(all, pairs[i] / pairCount), power[i] - rest));
			}
			signal[i] = own;
			noise[i] = Math.max(Math.max(rest, 0.02 * rings.level(i)), rings.isPlain(i) ? rest : power[i] - own) + CHANGE * own;
		}
	}

	BandGrid grid() {
		return grid;
	}

	/** @return the frequencies that carry signal. */
	int[] active() {
		final int[] active = new int[grid.size];
		int n = 0;
		for (int i = 0; i < grid.size; i++) {
			if (signal[i] > 0) active[n++] = i;
		}
		return Arrays.copyOf(active, n);
	}

	/** @return how much the frames, as they lie, have in common: the sum of the squared signal-to-noise ratios. */
	double information() {
		double information = 0;
		for (int i = 0; i < grid.size; i++) {
			final double ratio = noise[i] > 0 ? signal[i] / noise[i] : 0;
			information += ratio * ratio;
		}
		return information;
	}

	/**
	 * @param frames how many frames a reference is the mean of
	 * @return the factor that makes the product of a frame and the reference a log
	 *         likelihood: the reference is shrunk as far as it is noise (Wiener), and
	 *         divided by the noise
	 */
	double weight(final int index, final double frames) {
		final double s = signal[index];
		return s / (s + noise[index] / frames) / noise[index] / REDUNDANCY;
	}

	/** @return the power at a frequency that is noise or change. */
	double noise(final int index) {
		return noise[index];
	}

	/**
	 * @param pairs number of pairs of frames
	 * @return the standard deviation that the sum of their cross-spectra, each
	 *         divided by the noise, has at any displacement if nothing repeats
	 */
	double scatterOfPairs(final int pairs) {
		double sum = 0;
		for (int i = 0; i < grid.size; i++) {
			final double ratio = power[i] / noise[i];
			sum += ratio * ratio;
		}
		return Math.sqrt(2 * REDUNDANCY * pairs * sum);
	}

	private void addPair(final FrameSpectrum before, final FrameSpectrum frame, final double[] pairs,
		final double[] sum, final double[] squares)
	{
		final double[] mean = new double[grid.rings];
		for (int i = 0; i < grid.size; i++) {
			final double common = (double) before.values[2 * i] * frame.values[2 * i] + (double) before.values[2 * i + 1] *
				frame.values[2 * i + 1];
			pairs[i] += common;
			if (rings.isPlain(i)) mean[(int) grid.ring[i]] += common;
		}
		for (int r = 0; r < mean.length; r++) {
			final double value = mean[r] / rings.count(r);
			sum[r] += value;
			squares[r] += value * value;
		}
	}

	/** @return the mean of each ring over the pairs, less what may be chance. */
	private double[] significant(final double[] sum, final double[] squares, final int pairs) {
		final double[] level = rings.levels();
		final double[] result = new double[grid.rings];
		for (int r = 0; r < result.length; r++) {
			final double mean = sum[r] / pairs;
			final double scatter = Math.sqrt(Math.max(0, squares[r] / pairs - mean * mean) / pairs);
			final double expected = level[r] * Math.sqrt(REDUNDANCY / (2 * rings.count(r) * pairs));
			result[r] = Math.max(0, mean - SIGNIFICANT * Math.max(scatter, expected));
		}
		return result;
	}

	private static double square(final float[] values, final int index) {
		return (double) values[2 * index] * values[2 * index] + (double) values[2 * index + 1] * values[2 * index + 1];
	}
}
