package org.latticelapse.core.dose.decay;

import java.util.Optional;

/**
 * The fit of a model to the curve of a spot: its e-fold dose De with a
 * confidence interval, or the reason why the points do not decide it. De is that
 * of the intensity, unless the model says otherwise; the amplitude of a fading
 * spot has twice this e-fold dose.
 */
public final class DecayFit {

	private final FadingModel model;
	private final FadingFunction function;
	private final double low;
	private final double high;
	private final double level;
	private final double rSquared;
	private final double reducedChiSquare;
	private final int points;
	private final boolean changing;
	private final String refusal;

	/**
	 * @param changing whether the points exclude a constant intensity
	 * @param refusal why there is no De; null: there is one
	 */
	DecayFit(final FadingModel model, final FadingFunction function, final double low, final double high,
		final double level, final double rSquared, final double reducedChiSquare, final int points,
		final boolean changing, final String refusal)
	{
		this.model = model;
		this.function = function;
		this.low = low;
		this.high = high;
		this.level = level;
		this.rSquared = rSquared;
		this.reducedChiSquare = reducedChiSquare;
		this.points = points;
		this.changing = changing;
		this.refusal = refusal;
	}

	/** @return a fit that was not even tried. */
	static DecayFit refused(final FadingModel model, final double level, final int points, final String reason) {
		return new DecayFit(model, null, Double.NaN, Double.NaN, level, Double.NaN, Double.NaN, points, false, reason);
	}

	/** @return which model was fitted. */
	public FadingModel model() {
		return model;
	}

	/** @return why the points do not decide the e-fold dose, one sentence; empty if they do. */
	public Optional<String> refusal() {
		return Optional.ofNullable(refusal);
	}

	/** @return whether the points exclude a constant intensity. */
	public boolean isChanging() {
		return changing;
	}

	/** @return the e-fold dose of the intensity or, as the model says, of the amplitude, e/Å²; NaN if it is refused. */
	public double eFoldDose() {
		return refusal == null ? function.scale() : Double.NaN;
	}

	/** @return the lower end of the confidence interval of the e-fold dose, e/Å²; NaN: unbounded or not known. */
	public double low() {
		return low;
	}

	/** @return the upper end of the confidence interval of the e-fold dose, e/Å²; NaN: unbounded or not known. */
	public double high() {
		return high;
	}

	/** @return the level of the confidence interval, like 0.95. */
	public double level() {
		return level;
	}

	/**
	 * @return the dose at which the change begins, e/Å²: the latent dose, or the
	 *         dose at which a growing spot appears; NaN if the model has none
	 */
	public double onset() {
		return function != null && model.hasOnset() ? function.start() : Double.NaN;
	}

	/** @return the intensity that stays, in the unit of the curve; 0 if the model has none; NaN if nothing was fitted. */
	public double offset() {
		return function == null ? Double.NaN : function.offset();
	}

	/** @return the intensity that is lost or gained from the first point or the onset on; NaN if nothing was fitted. */
	public double amplitude() {
		return function == null ? Double.NaN : function.amplitude();
	}

	/** @return one minus χ² over the χ² of a constant intensity, with the weights of the fit; NaN if nothing was fitted. */
	public double rSquared() {
		return rSquared;
	}

	/** @return χ² per degree of freedom: 1 if the points scatter as noise alone does; NaN if nothing was fitted. */
	public double reducedChiSquare() {
		return reducedChiSquare;
	}

	/** @return the number of points. */
	public int points() {
		return points;
	}

	/** @return the fitted intensity at a dose, e/Å²; NaN if nothing was fitted. */
	public double intensity(final double dose) {
		return function == null ? Double.NaN : function.at(dose);
	}
}
