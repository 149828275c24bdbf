package org.latticelapse.core.dose.decay;

/** A model with numbers for its parameters. */
final class FadingFunction {

	private final FadingModel model;
	private final double scale;
	private final double start;
	private final LinearPart linear;

	FadingFunction(final FadingModel model, final double scale, final double start, final LinearPart linear) {
		this.model = model;
		this.scale = scale;
		this.start = start;
		this.linear = linear;
	}

	/** @return the e-fold dose, e/Å². */
	double scale() {
		return scale;
	}

	/** @return the dose at which the change begins, e/Å²; without an onset, that of the first point. */
	double start() {
		return start;
	}

	/** @return the intensity that is lost or gained from the start on. */
	double amplitude() {
		return linear.amplitude;
	}

	/** @return the intensity that stays. */
	double offset() {
		return linear.offset;
	}

	/** @return the weighted sum of the squared residuals. */
	double chiSquare() {
		return linear.chiSquare;
	}

	/** @return the intensity at a dose, e/Å². */
	double at(final double dose) {
		return linear.offset + linear.amplitude * model.shape(dose, scale, start);
	}
}
