package org.latticelapse.core.dose.decay;

import java.util.Arrays;
import java.util.Locale;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.TDistribution;

/** Whether the points decide the e-fold dose, and how closely. */
final class DecayJudgement {

	/** Below, and with more scatter than this, one exponential does not describe the curve. */
	private static final double LEAST_R_SQUARED = 0.5;
	private static final double MOST_SCATTER = 3;

	/** Accuracy of the borders of an interval, as a fraction of the e-fold dose. */
	private static final double ACCURACY = 1e-6;
	private static final int EVALUATIONS = 100;

	private final FadingModel model;
	private final FadingCurve curve;
	private final FadingProfile profile;
	private final FadingFunction best;
	private final double[] scales;
	private final double constant;
	private final double reduced;
	private final double limit;
	private final double level;

	/**
	 * @param profile the fits for each e-fold dose
	 * @param best the best of them
	 * @param scales the e-fold doses between which the interval may end, increasing
	 * @param level level of the confidence interval
	 */
	DecayJudgement(final FadingModel model, final FadingCurve curve, final double[] weights,
		final FadingProfile profile, final FadingFunction best, final double[] scales, final double level)
	{
		this.level = level;
		this.model = model;
		this.curve = curve;
		this.profile = profile;
		this.best = best;
		this.scales = scales;
		constant = chiSquareOfConstant(curve, weights);
		final int freedom = curve.size() - model.parameters();
		reduced = best.chiSquare() / freedom;
		final double t = new TDistribution(freedom).inverseCumulativeProbability((1 + level) / 2);
		limit = best.chiSquare() + t * t * Math.max(1, reduced);
	}

	/** @return the fit, with the interval of its e-fold dose or the reason why there is none. */
	DecayFit fit() {
		final double low = crossing(false);
		final double high = crossing(true);
		final double rSquared = constant > 0 ? 1 - best.chiSquare() / constant : Double.NaN;
		return new DecayFit(model, best, low, high, level, rSquared, reduced, curve.size(), isChanging(), refusal(low,
			high, rSquared));
	}

	private boolean isChanging() {
		return best.amplitude() > 0 && constant > limit;
	}

	private String refusal(final double low, final double high, final double rSquared) {
		final String change = model.isGrowing() ? "grow" : "fade";
		if (!isChanging()) {
			return "The spot does not " + change +
				": a constant intensity describes the points as well" + bound(low);
		}
		if (rSquared < LEAST_R_SQUARED && reduced > MOST_SCATTER) {
			return String.format(Locale.ROOT, "The spot does not %s as one exponential (R² %.2f)", change, rSquared);
		}
		if (Double.isNaN(high)) {
			return String.format(Locale.ROOT, "The range of doses, %.4g e/Å², is too short", curve.range()) + bound(low);
		}
		if (Double.isNaN(low)) {
			return String.format(Locale.ROOT,
				"The points do not tell how fast the spot %ss; De is at most %.4g e/Å²", change, high);
		}
		return null;
	}

	private String bound(final double low) {
		return Double.isNaN(low) || reduced > MOST_SCATTER ? "" : String.format(Locale.ROOT, "; De is at least %.4g e/Å²", low);
	}

	/** @return where χ² crosses the limit above or below the best e-fold dose; NaN: nowhere. */
	private double crossing(final boolean upwards) {
		double inside = best.scale();
		final int first = firstScale(upwards);
		for (int i = first; i >= 0 && i < scales.length; i += upwards ? 1 : -1) {
			if (excess(scales[i]) > 0) return root(inside, scales[i]);
			inside = scales[i];
		}
		return Double.NaN;
	}

	private int firstScale(final boolean upwards) {
		final int place = Arrays.binarySearch(scales, best.scale());
		final int above = place < 0 ? -place - 1 : place + 1;
		return upwards ? above : (place < 0 ? above - 1 : place - 1);
	}

	private double root(final double inside, final double outside) {
		return Math.exp(new BrentSolver(ACCURACY).solve(EVALUATIONS, logScale -> excess(Math.exp(logScale)), Math.log(
			Math.min(inside, outside)), Math.log(Math.max(inside, outside))));
	}

	private double excess(final double scale) {
		return profile.at(scale).chiSquare() - limit;
	}

	private static double chiSquareOfConstant(final FadingCurve points, final double[] weights) {
		double sum = 0;
		double weighted = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i];
			weighted += weights[i] * points.intensity(i);
		}
		double chiSquare = 0;
		for (int i = 0; i < weights.length; i++) {
			final double residual = points.intensity(i) - weighted / sum;
			chiSquare += weights[i] * residual * residual;
		}
		return chiSquare;
	}
}
