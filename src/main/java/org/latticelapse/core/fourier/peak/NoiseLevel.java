package org.latticelapse.core.fourier.peak;

import java.util.Arrays;

/** A mean noise level over the noise floor, and from how many independent values it is known. */
final class NoiseLevel {

	/**
	 * A floor follows the rings of a real spectrum to some 15 %: it is never trusted
	 * more than if it rested on so many values.
	 */
	static final double MOST_TRUSTED_CELLS = 1 / (0.15 * 0.15);

	static final NoiseLevel NONE = new NoiseLevel(0, Double.POSITIVE_INFINITY);

	/** The median of fewer bins is no level. */
	private static final int FEWEST_BINS = 8;

	private final double height;
	private final double cells;

	NoiseLevel(final double height, final double cells) {
		this.height = height;
		this.cells = cells;
	}

	/** @return the level itself. */
	double height() {
		return height;
	}

	/** The mean of exponentially distributed power is its median / ln 2. */
	static NoiseLevel of(final double[] levels, final int n, final double binsPerCell) {
		if (n < FEWEST_BINS) {
			return NONE;
		}
		Arrays.sort(levels, 0, n);
		return new NoiseLevel(levels[n / 2] / Math.log(2), n / binsPerCell);
	}

	/** The other level if it is surely higher, this one if it is lower, else the mean of both. */
	NoiseLevel orHigher(final NoiseLevel other) {
		if (other.height <= height) {
			return this;
		}
		if (cells == Double.POSITIVE_INFINITY || other.height > height * (1 + 2 / Math.sqrt(other.cells))) {
			return other;
		}
		final double all = cells + other.cells;
		return new NoiseLevel((cells * height + other.cells * other.height) / all, all);
	}

	/** @return this level or the one of many tiles, whichever is higher, trusted no more for there being many. */
	NoiseLevel orCommon(final NoiseLevel common) {
		final NoiseLevel higher = orHigher(common);
		return higher == this ? this : new NoiseLevel(higher.height, Math.min(higher.cells, Math.max(cells,
			MOST_TRUSTED_CELLS)));
	}

	/**
	 * The ratio of exponentially distributed power to a mean that is itself
	 * estimated from n values exceeds s with probability (1 + s/n)^−n (an F
	 * distribution), which for many values is exp(−s).
	 */
	double significance(final double snr) {
		return Double.isInfinite(cells) ? snr : cells * Math.log1p(snr / cells);
	}
}
