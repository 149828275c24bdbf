package org.latticelapse.core.fourier.peak;

/**
 * How many peaks noise makes. The transform of noise under a window is a smooth
 * complex Gaussian field; peaks are looked for between its resolution cells, too,
 * so that there are more chances for a high one than there are cells. Above a
 * high level u of the power over its mean the expected number is that of the
 * Euler characteristic of a χ² field with two degrees of freedom,
 * λ/(2π) (2u − 1) exp(−u) a cell (Worsley, Adv. Appl. Probab. 26 (1994) 13),
 * where λ = 4π² times the variance of the position under the squared window.
 */
final class NoisePeaks {

	/** λ of a Hann window in cells of 1 / its width: 4π² (1/12 − 5/(8π²)). */
	private static final double CURVATURE = Math.PI * Math.PI / 3 - 2.5;

	private static final int ITERATIONS = 20;

	private NoisePeaks() {}

	/** @return the expected number of peaks above a power in so many resolution cells; power over its mean, above 1. */
	static double expected(final double cells, final double power) {
		return cells * CURVATURE / (2 * Math.PI) * (2 * power - 1) * Math.exp(-power);
	}

	/** @return the power over its mean above which noise makes a peak in all cells with a probability. */
	static double threshold(final double cells, final double probability) {
		double power = Math.log(cells / probability);
		for (int i = 0; i < ITERATIONS; i++) {
			power += Math.log(expected(cells, power) / probability);
		}
		return power;
	}
}
