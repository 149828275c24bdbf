package org.latticelapse.core.labeling.grain;

/** How evenly a grain fills the places where it is whole. Immutable. */
final class Evenness {

	private final double mean;
	private final double variance;
	private final double uncertainty;

	private Evenness(final double mean, final double variance, final double uncertainty) {
		this.mean = mean;
		this.variance = variance;
		this.uncertainty = uncertainty;
	}

	/**
	 * @param filled how far each place is filled
	 * @param places those where the grain is whole, at least one
	 * @param noise the variance that noise alone gives to a place
	 * @param independent how many of the places the resolution leaves independent of each other
	 */
	static Evenness of(final float[] filled, final int[] places, final double noise, final double independent) {
		double sum = 0;
		double squares = 0;
		for (final int place : places) {
			sum += filled[place];
			squares += filled[place] * filled[place];
		}
		final double mean = sum / places.length;
		final double all = Math.max(0, squares / (places.length * mean * mean) - 1);
		return new Evenness(mean, all - noise / (mean * mean), all * Math.sqrt(2 / Math.max(1, independent)));
	}

	/** @return how far the places are filled on average. */
	double mean() {
		return mean;
	}

	/** @return the relative variance that is not noise; may be slightly negative. */
	double variance() {
		return variance;
	}

	/** @return its standard uncertainty. */
	double uncertainty() {
		return uncertainty;
	}
}
