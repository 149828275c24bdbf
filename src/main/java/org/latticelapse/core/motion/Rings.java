package org.latticelapse.core.motion;

import java.util.Arrays;

/**
 * The frequencies of a grid sorted into rings of equal wavelength, and which of
 * them are plain: of a power that belongs to their ring, and no spot of a lattice.
 */
final class Rings {

	/** A frequency stands out if noise reaches its mean power with a probability of one in a million. */
	private static final double NORMAL_QUANTILE = 4.75;
	private static final int PASSES = 5;

	private final BandGrid grid;
	private final boolean[] plain;
	private final double[] level;
	private double[] counts;

	/**
	 * @param power mean power at each frequency
	 * @param frames how many frames it is the mean of
	 */
	Rings(final BandGrid grid, final double[] power, final int frames) {
		this.grid = grid;
		plain = new boolean[grid.size];
		Arrays.fill(plain, true);
		counts = count();
		// Wilson and Hilferty's approximation of the gamma distribution of a mean of exponentials.
		final double root = 1 - 1 / (9.0 * Math.max(1, frames)) + NORMAL_QUANTILE / (3 * Math.sqrt(Math.max(1, frames)));
		final double limit = root * root * root;
		double[] mean = null;
		for (int pass = 0; pass < PASSES; pass++) {
			mean = spread(mean(power));
			for (int i = 0; i < plain.length; i++) {
				plain[i] = power[i] < limit * mean[i];
			}
			counts = count();
		}
		level = mean;
	}

	boolean isPlain(final int index) {
		return plain[index];
	}

	/** @return the mean power of plain frequencies around one. */
	double level(final int index) {
		return level[index];
	}

	/** @return the mean power of the plain frequencies of each ring. */
	double[] levels() {
		return mean(level);
	}

	/** @return how many plain frequencies a ring has, at least 1. */
	double count(final int ring) {
		return Math.max(1, counts[ring]);
	}

	/** @return the mean over the plain frequencies of each ring. */
	double[] mean(final double[] values) {
		final double[] mean = new double[grid.rings];
		for (int i = 0; i < grid.size; i++) {
			if (plain[i]) mean[(int) grid.ring[i]] += values[i];
		}
		for (int r = 0; r < mean.length; r++) {
			mean[r] /= count(r);
		}
		return mean;
	}

	/** @return a value for each frequency, linear between the middles of the rings. */
	double[] spread(final double[] rings) {
		final double[] values = new double[grid.size];
		for (int i = 0; i < values.length; i++) {
			final double position = Math.max(0, Math.min(rings.length - 1.0, grid.ring[i] - 0.5));
			final int r = Math.min(rings.length - 2, (int) position);
			values[i] = r < 0 ? rings[0] : rings[r] + (position - r) * (rings[r + 1] - rings[r]);
		}
		return values;
	}

	private double[] count() {
		final double[] count = new double[grid.rings];
		for (int i = 0; i < grid.size; i++) {
			if (plain[i]) count[(int) grid.ring[i]]++;
		}
		return count;
	}
}
