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

	/** A frequency stands out if noise reaches its mean power with a probability of one in a million. */
	private static final double NORMAL_QUANTILE = 4.75;
	private static final int PASSES = 5;

	/** Standard errors that a ring's signal must exceed. */
	private static final double SIGNIFICANT = 2;

	/** A lattice that fades, or a focus that drifts, changes the signal by this part of its power. */
	private static final double CHANGE = 0.1;

	/** Hann windows make neighbouring frequencies alike: so many count as one. */
	static final double REDUNDANCY = 2.25;

	private final BandGrid grid;
	private final double[] power;
	private final double[] background;
	private final boolean[] plain;

	/** How many plain frequencies each ring has. */
	private double[] counts;
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
		plain = new boolean[grid.size];
		background = background(n);
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
		final double[] smooth = spread(significant(sum, squares, pairCount));
		for (int i = 0; i < grid.size; i++) {
			final double base = Math.min(smooth[i], 0.9 * background[i]);
			final double rest = background[i] - base;
			double own = base;
			if (!plain[i]) {
				final double all = (total[2 * i] * total[2 * i] + total[2 * i + 1] * total[2 * i + 1] - n * power[i]) / ((double) n *
					(n - 1));
				own = Math.max(base, Math.min(Math.max(all, pairs[i] / pairCount), power[i] - rest));
			}
			signal[i] = own;
			noise[i] = Math.max(Math.max(rest, 0.02 * background[i]), plain[i] ? rest : power[i] - own) + CHANGE * own;
		}
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
			if (plain[i]) mean[(int) grid.ring[i]] += common;
		}
		for (int r = 0; r < mean.length; r++) {
			final double value = mean[r] / Math.max(1, counts[r]);
			sum[r] += value;
			squares[r] += value * value;
		}
	}

	/** @return the mean of each ring over the pairs, less what may be chance. */
	private double[] significant(final double[] sum, final double[] squares, final int pairs) {
		final double[] level = ringMean(background);
		final double[] result = new double[grid.rings];
		for (int r = 0; r < result.length; r++) {
			final double mean = sum[r] / pairs;
			final double scatter = Math.sqrt(Math.max(0, squares[r] / pairs - mean * mean) / pairs);
			final double expected = level[r] * Math.sqrt(REDUNDANCY / (2 * Math.max(1, counts[r]) * pairs));
			result[r] = Math.max(0, mean - SIGNIFICANT * Math.max(scatter, expected));
		}
		return result;
	}

	/** Finds the mean power of each ring without what stands out of it, and marks what does not. */
	private double[] background(final int frames) {
		// Wilson and Hilferty's approximation of the gamma distribution of a mean of exponentials.
		final double root = 1 - 1 / (9.0 * Math.max(1, frames)) + NORMAL_QUANTILE / (3 * Math.sqrt(Math.max(1, frames)));
		final double limit = root * root * root;
		Arrays.fill(plain, true);
		counts = counts();
		double[] level = null;
		for (int pass = 0; pass < PASSES; pass++) {
			level = spread(ringMean(power));
			for (int i = 0; i < plain.length; i++) {
				plain[i] = power[i] < limit * level[i];
			}
			counts = counts();
		}
		return level;
	}

	private double[] ringMean(final double[] values) {
		final double[] mean = new double[grid.rings];
		for (int i = 0; i < grid.size; i++) {
			if (plain[i]) mean[(int) grid.ring[i]] += values[i];
		}
		for (int r = 0; r < mean.length; r++) {
			mean[r] /= Math.max(1, counts[r]);
		}
		return mean;
	}

	private double[] counts() {
		final double[] counts = new double[grid.rings];
		for (int i = 0; i < grid.size; i++) {
			if (plain[i]) counts[(int) grid.ring[i]]++;
		}
		return counts;
	}

	/** @return a value for each frequency, linear between the middles of the rings. */
	private double[] spread(final double[] rings) {
		final double[] values = new double[grid.size];
		for (int i = 0; i < values.length; i++) {
			final double position = Math.max(0, Math.min(rings.length - 1.0, grid.ring[i] - 0.5));
			final int r = Math.min(rings.length - 2, (int) position);
			values[i] = r < 0 ? rings[0] : rings[r] + (position - r) * (rings[r + 1] - rings[r]);
		}
		return values;
	}

	private static double square(final float[] values, final int index) {
		return (double) values[2 * index] * values[2 * index] + (double) values[2 * index + 1] * values[2 * index + 1];
	}
}
