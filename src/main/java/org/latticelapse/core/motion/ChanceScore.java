package org.latticelapse.core.motion;

import org.apache.commons.math3.special.Erf;

/**
 * What the score of displacements is where a frame shows its reference, and what
 * it does by chance where the frame shows nothing of it: then it is a Gaussian
 * random field over the displacements. The expected number of its maxima above a
 * level is that of the Euler characteristic (Worsley, Adv. Appl. Probab. 26 (1994)
 * 13), so that the number of places that were searched counts. Immutable.
 */
final class ChanceScore {

	private final double mean;
	private final double scatter;
	private final double curvature;

	/**
	 * @param mean score at the true displacement if the frame shows the reference
	 * @param variance of the score if it does not
	 * @param xx variance of the slope along x, over that of the score, 1/pixels²
	 * @param xy covariance of both slopes over the variance of the score
	 * @param yy variance of the slope along y over that of the score
	 */
	ChanceScore(final double mean, final double variance, final double xx, final double xy, final double yy) {
		this.mean = mean;
		scatter = Math.sqrt(variance);
		curvature = Math.sqrt(Math.max(0, xx * yy - xy * xy));
	}

	/** @return how many standard deviations a score stands above none. */
	double height(final double score) {
		return scatter > 0 ? score / scatter : 0;
	}

	/** @return the part of the reference's contrast that the frame has, 0 to 1. */
	double part(final double score) {
		return mean > 0 ? Math.max(0, Math.min(1, score / mean)) : 0;
	}

	/**
	 * @return the logarithm of the likelihood that the frame shows the reference, with
	 *         the part of the contrast that fits best, over that of noise
	 */
	double evidence(final double score) {
		return likelihood(score, part(score));
	}

	/** @return the same for all of the contrast: negative where the frame should show more than it does. */
	double presence(final double score) {
		return likelihood(score, 1);
	}

	/**
	 * @param height standard deviations above none
	 * @param radius of the disc that is searched, pixels
	 * @return the expected number of maxima as high as that by chance
	 */
	double expected(final double height, final double radius) {
		if (height <= 1) return 1;
		final double across = Math.sqrt(curvature) * radius;
		final double density = Math.exp(-height * height / 2);
		return Erf.erfc(height / Math.sqrt(2)) / 2 + across / 2 * density + across * across / Math.sqrt(8 * Math.PI) *
			height * density;
	}

	/**
	 * As {@link #expected}, where all frames of a block are free to move until they
	 * fit each other's noise. Of M to the power of n ways to place n frames of noise
	 * the best has heights of at most √2 times that of the best of M (the bound of
	 * the random-energy model, Derrida, Phys. Rev. B 24 (1981) 2613).
	 */
	double expectedTogether(final double height, final double radius) {
		return expected(height / Math.sqrt(2), radius);
	}

	private double likelihood(final double score, final double part) {
		return scatter > 0 ? part * mean * (score - part * mean / 2) / (scatter * scatter) : 0;
	}
}
