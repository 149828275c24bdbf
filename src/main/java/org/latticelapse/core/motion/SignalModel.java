package org.latticelapse.core.motion;

import java.util.Arrays;

import org.latticelapse.core.fourier.Taper;

/**
 * How much of the power at each frequency repeats from frame to frame (signal)
 * and how much does not (noise and change), learned from the frames of a block as
 * they lie at present: a smooth part in rings, for what has no order, and single
 * frequencies that stand out of their ring, for lattices. As long as the frames
 * do not lie on each other, only the coarse waves repeat, so that the alignment
 * begins with these and goes on to the fine ones.
 */
final class SignalModel {

	/** Standard errors that a ring's signal must exceed: chance does in one of 700 rings. */
	private static final double SIGNIFICANT = 3;

	/** A lattice that fades, or a focus that drifts, changes the signal by this part of its power. */
	private static final double CHANGE = 0.1;

	/** Of the power of a ring at most this part is believed to repeat, and at least this one to be noise. */
	private static final double MOST_REPEATING = 0.9;
	private static final double LEAST_NOISE = 0.02;

	/** Weight that a frame keeps for each further one in the mean that the next is compared with. */
	private static final double MEMORY = Math.exp(-1 / 4.0);

	private final BandGrid grid;
	private final double[] power;
	private final Rings rings;
	private final double[] signal;
	private final double[] noise;

	/** @param frames with content */
	SignalModel(final BandGrid grid, final FrameSpectrum[] frames) {
		this.grid = grid;
		power = new double[grid.size];
		for (final FrameSpectrum frame : frames) {
			for (int i = 0; i < grid.size; i++) {
				power[i] += square(frame.values, i);
			}
		}
		for (int i = 0; i < grid.size; i++) {
			power[i] /= Math.max(1, frames.length);
		}
		rings = new Rings(grid, power, frames.length);
		signal = new double[grid.size];
		noise = new double[grid.size];
	}

	/** Learns from where frames, two or more with content, lie now. */
	void learn(final FrameSpectrum[] frames) {
		final double[] pairs = new double[grid.size];
		final double[] sum = new double[grid.rings];
		final double[] squares = new double[grid.rings];
		final Reference before = new Reference(grid);
		final Reference total = new Reference(grid);
		for (int n = 0; n < frames.length; n++) {
			if (n > 0) addPair(before.mean(), frames[n].values, pairs, sum, squares);
			before.fade(MEMORY);
			before.add(frames[n], 1);
			total.add(frames[n], 1);
		}
		final int n = frames.length;
		final float[] mean = total.mean();
		final double[] smooth = rings.spread(significant(sum, squares, n - 1, before.frames()));
		for (int i = 0; i < grid.size; i++) {
			final double base = Math.min(smooth[i], MOST_REPEATING * rings.level(i));
			final double rest = rings.level(i) - base;
			double own = base;
			if (!rings.isPlain(i)) {
				final double all = (n * square(mean, i) - power[i]) / (n - 1);
				own = Math.max(base, Math.min(Math.max(all, pairs[i] / (n - 1)), power[i] - rest));
			}
			signal[i] = own;
			noise[i] = Math.max(Math.max(rest, LEAST_NOISE * rings.level(i)), rings.isPlain(i) ? rest : power[i] - own) + CHANGE * own;
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
	 * @param first how many frames one spectrum is the mean of
	 * @param second how many frames the other one is the mean of
	 * @return the factor that makes the product of both a log likelihood: the signal
	 *         over the determinant of their covariance matrix
	 */
	double weight(final int index, final double first, final double second) {
		final double s = signal[index];
		final double n = noise[index];
		return s / (s * n * (1 / first + 1 / second) + n * n / (first * second)) / Taper.HANN_CELL;
	}

	/** @return the power at a frequency that repeats. */
	double signal(final int index) {
		return signal[index];
	}

	/** @return the mean power of a spectrum at the plain frequencies of each ring. */
	double[] ringPower(final float[] values) {
		final double[] squares = new double[grid.size];
		for (int i = 0; i < grid.size; i++) {
			squares[i] = square(values, i);
		}
		return rings.mean(squares);
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
		return Math.sqrt(2 * Taper.HANN_CELL * pairs * sum);
	}

	/** Adds what a frame and the mean of those before it have in common: at each frequency, and in the mean of each ring. */
	private void addPair(final float[] before, final float[] frame, final double[] pairs, final double[] sum,
		final double[] squares)
	{
		final double[] common = new double[grid.size];
		for (int i = 0; i < grid.size; i++) {
			common[i] = (double) before[2 * i] * frame[2 * i] + (double) before[2 * i + 1] * frame[2 * i + 1];
			pairs[i] += common[i];
		}
		final double[] means = rings.mean(common);
		for (int r = 0; r < means.length; r++) {
			sum[r] += means[r];
			squares[r] += means[r] * means[r];
		}
	}

	/**
	 * @param pairs of a frame and those before it
	 * @param frames how many these are, weighted
	 * @return the mean of each ring over the pairs, less what may be chance
	 */
	private double[] significant(final double[] sum, final double[] squares, final int pairs, final double frames) {
		final double[] level = rings.levels();
		final double[] result = new double[grid.rings];
		for (int r = 0; r < result.length; r++) {
			final double mean = sum[r] / pairs;
			final double scatter = Math.sqrt(Math.max(0, squares[r] / pairs - mean * mean) / pairs);
			final double expected = level[r] * Math.sqrt(Taper.HANN_CELL / (2 * rings.count(r) * pairs * frames));
			result[r] = Math.max(0, mean - SIGNIFICANT * Math.max(scatter, expected));
		}
		return result;
	}

	private static double square(final float[] values, final int index) {
		return (double) values[2 * index] * values[2 * index] + (double) values[2 * index + 1] * values[2 * index + 1];
	}
}
