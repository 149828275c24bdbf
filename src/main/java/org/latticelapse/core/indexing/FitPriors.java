package org.latticelapse.core.indexing;

/** What is believed about pixel size and distortion before the spots are seen; all are fractions. */
final class FitPriors {

	/**
	 * Displacement of real spots from the ideal ones that is neither noise nor
	 * uniform distortion, as a fraction of |g|: tilt and thickness …
	 */
	private static final double MODEL_SIGMA = 0.0015;

	/** … and what of the distortion is not uniform over the field. */
	private static final double UNEVEN_DISTORTION = 0.3;

	private final double scaleSigma;
	private final double strainSigma;

	FitPriors(final IndexingSettings settings) {
		// Zero would forbid the fit to move at all, and nothing is that well known.
		this(Math.max(1e-4, settings.calibrationError() / 100), Math.max(1e-4, settings.distortion() / 100));
	}

	private FitPriors(final double scaleSigma, final double strainSigma) {
		this.scaleSigma = scaleSigma;
		this.strainSigma = strainSigma;
	}

	/** @return standard uncertainty of the logarithm of the scale. */
	double scaleSigma() {
		return scaleSigma;
	}

	/** @return standard uncertainty of each of the two strain components. */
	double strainSigma() {
		return strainSigma;
	}

	/** @return the standard deviation of a spot about its site, each component, 1/Å. */
	double sigma(final Spot spot) {
		final double model = Math.max(MODEL_SIGMA, UNEVEN_DISTORTION * strainSigma);
		final double noise = Math.max(spot.radialSigma(), spot.tangentialSigma());
		return Math.sqrt(noise * noise + model * model * spot.length() * spot.length());
	}
}
