package org.latticelapse.core.dose.decay;

/**
 * Amplitude and offset of the weighted least-squares fit of values by offset +
 * amplitude × shape. Power is not negative, so that neither may be.
 */
final class LinearPart {

	final double amplitude;
	final double offset;
	final double chiSquare;

	private LinearPart(final double amplitude, final double offset, final double chiSquare) {
		this.amplitude = amplitude;
		this.offset = offset;
		this.chiSquare = chiSquare;
	}

	/**
	 * @param shape the shape at each point
	 * @param values what was measured there
	 * @param weights one over the variance of each point
	 * @param withOffset whether the offset is free; it is 0 otherwise
	 */
	static LinearPart fit(final double[] shape, final double[] values, final double[] weights,
		final boolean withOffset)
	{
		double w = 0;
		double ws = 0;
		double wss = 0;
		double wv = 0;
		double wsv = 0;
		for (int i = 0; i < shape.length; i++) {
			w += weights[i];
			ws += weights[i] * shape[i];
			wss += weights[i] * shape[i] * shape[i];
			wv += weights[i] * values[i];
			wsv += weights[i] * shape[i] * values[i];
		}
		final double onlyAmplitude = wss > 0 ? Math.max(0, wsv / wss) : 0;
		final double determinant = w * wss - ws * ws;
		if (!withOffset || determinant <= 1e-12 * w * wss) return of(onlyAmplitude, 0, shape, values, weights);
		final double amplitude = (w * wsv - ws * wv) / determinant;
		final double offset = (wss * wv - ws * wsv) / determinant;
		if (amplitude < 0) return of(0, Math.max(0, wv / w), shape, values, weights);
		return offset < 0 ? of(onlyAmplitude, 0, shape, values, weights) : of(amplitude, offset, shape, values, weights);
	}

	private static LinearPart of(final double amplitude, final double offset, final double[] shape,
		final double[] values, final double[] weights)
	{
		double sum = 0;
		for (int i = 0; i < shape.length; i++) {
			final double residual = values[i] - offset - amplitude * shape[i];
			sum += weights[i] * residual * residual;
		}
		return new LinearPart(amplitude, offset, sum);
	}
}
