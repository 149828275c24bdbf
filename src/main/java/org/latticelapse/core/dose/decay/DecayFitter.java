package org.latticelapse.core.dose.decay;

/**
 * Fits models of fading to the curve of a spot by weighted least squares. The
 * weights follow from the fitted intensities (iterated), so that points that are
 * low by chance get no more weight than others. The confidence interval of the
 * e-fold dose is that of the profile likelihood: all doses at which χ², with
 * everything else fitted anew, is less than t² above its least value (Bates and
 * Watts, Nonlinear Regression Analysis, 1988, section 6.1). Where the points
 * scatter more than their variances say, the interval is widened by the factor
 * found. Thread-safe.
 */
public final class DecayFitter {

	private static final int FEWEST_POINTS = 5;

	/** The weights settle to a thousandth within these. */
	private static final int ROUNDS = 6;

	/** Where the e-fold dose is looked for, in units of the mean step of dose and of the range of doses. */
	private static final double SHORTEST = 0.2;
	private static final double LONGEST = 10;
	private static final int SCALES = 64;

	private final double level;

	/**
	 * @param level level of the confidence interval, above 0 and below 1
	 * @throws IllegalArgumentException if it is not
	 */
	public DecayFitter(final double level) {
		if (!(level > 0 && level < 1)) {
			throw new IllegalArgumentException("The level of confidence must be between 0 and 1, not " + level);
		}
		this.level = level;
	}

	/** @return the fit of a model to a curve. */
	public DecayFit fit(final FadingModel model, final FadingCurve curve) {
		final int points = curve.size();
		final int fewest = Math.max(FEWEST_POINTS, model.parameters() + 2);
		if (points < fewest) {
			return DecayFit.refused(model, level, points, "There are " + points + " points; a fit needs at least " +
				fewest);
		}
		final double[] scales = scales(curve);
		final double[] weights = new double[points];
		FadingFunction best = null;
		FadingProfile profile = null;
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = 0; i < points; i++) {
				weights[i] = 1 / curve.variance(i, best == null ? curve.intensity(i) : best.at(curve.dose(i)));
			}
			profile = new FadingProfile(model, curve, weights);
			best = best(profile, scales);
		}
		return new DecayJudgement(model, curve, weights, profile, best, scales, level).fit();
	}

	private static double[] scales(final FadingCurve curve) {
		final double low = SHORTEST * curve.range() / (curve.size() - 1);
		final double high = LONGEST * curve.range();
		final double[] scales = new double[SCALES];
		for (int i = 0; i < SCALES; i++) {
			scales[i] = low * Math.pow(high / low, (double) i / (SCALES - 1));
		}
		return scales;
	}

	private static FadingFunction best(final FadingProfile profile, final double[] scales) {
		int least = 0;
		FadingFunction best = profile.at(scales[0]);
		for (int i = 1; i < scales.length; i++) {
			final FadingFunction candidate = profile.at(scales[i]);
			if (candidate.chiSquare() < best.chiSquare()) {
				best = candidate;
				least = i;
			}
		}
		final FadingFunction refined = profile.bestBetween(scales[Math.max(0, least - 1)], scales[Math.min(
			scales.length - 1, least + 1)]);
		return refined.chiSquare() < best.chiSquare() ? refined : best;
	}
}
