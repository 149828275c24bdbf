package org.latticelapse.core.dose.decay;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * How well a model fits a curve for each e-fold dose, when everything else is
 * fitted: amplitude and offset in closed form (variable projection; Golub and
 * Pereyra, SIAM J. Numer. Anal. 10 (1973) 413), the onset by search.
 */
final class FadingProfile {

	private static final double TOLERANCE = 1e-7;
	private static final int EVALUATIONS = 200;

	/** χ² may have several minima in the onset: so many are tried before the best is refined. */
	private static final int ONSETS = 32;

	private final FadingModel model;
	private final double[] doses;
	private final double[] values;
	private final double[] weights;
	private final double[] shape;

	/** @param weights one over the variance of each point */
	FadingProfile(final FadingModel model, final FadingCurve curve, final double[] weights) {
		this.model = model;
		this.weights = weights;
		doses = new double[curve.size()];
		values = new double[doses.length];
		shape = new double[doses.length];
		for (int i = 0; i < doses.length; i++) {
			doses[i] = curve.dose(i);
			values[i] = curve.intensity(i);
		}
	}

	/** @return the best fit with this e-fold dose, e/Å². */
	FadingFunction at(final double scale) {
		return function(scale, model.hasOnset() ? bestOnset(scale) : doses[0]);
	}

	/** @return the best fit with an e-fold dose between these. */
	FadingFunction bestBetween(final double low, final double high) {
		return at(Math.exp(minimum(logScale -> at(Math.exp(logScale)).chiSquare(), Math.log(low), Math.log(high))));
	}

	private double bestOnset(final double scale) {
		final double first = model.isGrowing() ? 0 : doses[0];
		final double step = (doses[doses.length - 1] - first) / ONSETS;
		int best = 0;
		double least = Double.POSITIVE_INFINITY;
		for (int i = 0; i < ONSETS; i++) {
			final double chiSquare = function(scale, first + i * step).chiSquare();
			if (chiSquare < least) {
				least = chiSquare;
				best = i;
			}
		}
		final double onset = minimum(start -> function(scale, start).chiSquare(), first + Math.max(0, best - 1) * step,
			first + (best + 1) * step);
		return function(scale, onset).chiSquare() < least ? onset : first + best * step;
	}

	private FadingFunction function(final double scale, final double start) {
		for (int i = 0; i < shape.length; i++) {
			shape[i] = model.shape(doses[i], scale, start);
		}
		return new FadingFunction(model, scale, start, LinearPart.fit(shape, values, weights, model.hasOffset()));
	}

	private static double minimum(final UnivariateFunction function, final double low,
		final double high)
	{
		return new BrentOptimizer(TOLERANCE, TOLERANCE * TOLERANCE).optimize(new MaxEval(EVALUATIONS),
			new UnivariateObjectiveFunction(function), GoalType.MINIMIZE, new SearchInterval(low, high)).getPoint();
	}
}
