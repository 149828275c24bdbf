package org.latticelapse.core.fourier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Fits the noise of any camera to power spectra: A S(g) + B with A, B ≥ 0, S
 * falling from 1 at frequency 0 towards 0. For S, squares of Lorentzians and
 * stretched exponentials of any width are tried. No such spectrum has the maximum
 * that the lens gives to the contrast of amorphous material.
 */
public final class CameraFit {

	/** Widths of S that are tried, cycles per pixel: a tenth of the sampling frequency is a bad camera. */
	private static final double NARROWEST = 0.08;
	private static final double WIDEST = 1;
	private static final int WIDTHS = 60;

	private static final double[] LORENTZIAN = { 1, 2 };
	private static final double[] STRETCHED = { 1, 1.25, 1.5, 1.75, 2 };

	private static final int FREE_PARAMETERS = 3;
	private static final int REWEIGHTINGS = 2;

	private final double[] frequency;
	private final List<DoubleUnaryOperator> shapes = new ArrayList<>();
	private final List<double[]> values = new ArrayList<>();

	/**
	 * @param frequency frequencies of the spectra, 1/Å, at least four
	 * @param pixel side of a pixel, Å
	 */
	public CameraFit(final double[] frequency, final double pixel) {
		this.frequency = frequency.clone();
		for (int i = 0; i < WIDTHS; i++) {
			final double width = NARROWEST * Math.pow(WIDEST / NARROWEST, i / (WIDTHS - 1.0)) / pixel;
			for (final double exponent : LORENTZIAN) {
				add(g -> Math.pow(1 + g * g / (width * width), -exponent));
			}
			for (final double exponent : STRETCHED) {
				add(g -> Math.exp(-Math.pow(g / width, exponent)));
			}
		}
	}

	private void add(final DoubleUnaryOperator shape) {
		final double[] value = new double[frequency.length];
		for (int i = 0; i < value.length; i++) {
			value[i] = shape.applyAsDouble(frequency[i]);
		}
		shapes.add(shape);
		values.add(value);
	}

	/**
	 * @param measured power at the frequencies
	 * @param uncertainty relative standard uncertainty of each
	 * @return the noise of the camera that explains it best
	 */
	public CameraNoise fit(final double[] measured, final double[] uncertainty) {
		int best = 0;
		double[] parameters = null;
		for (int k = 0; k < shapes.size(); k++) {
			final double[] fitted = fit(values.get(k), measured, uncertainty);
			if (parameters == null || fitted[2] < parameters[2]) {
				best = k;
				parameters = fitted;
			}
		}
		final DoubleUnaryOperator shape = shapes.get(best);
		final double spread = parameters[0];
		final double constant = parameters[1];
		return new CameraNoise(g -> spread * shape.applyAsDouble(g) + constant, parameters[2] / Math.max(1,
			measured.length - FREE_PARAMETERS));
	}

	/** Weighted linear least squares for A and B, twice, with the weights of the fit before; returns A, B and χ². */
	private static double[] fit(final double[] shape, final double[] measured, final double[] uncertainty) {
		final double[] expected = measured.clone();
		double spread = 0;
		double constant = 0;
		for (int pass = 0; pass < REWEIGHTINGS; pass++) {
			double ss = 0;
			double s = 0;
			double one = 0;
			double sv = 0;
			double v = 0;
			for (int i = 0; i < shape.length; i++) {
				final double deviation = uncertainty[i] * expected[i];
				final double weight = 1 / (deviation * deviation);
				ss += weight * shape[i] * shape[i];
				s += weight * shape[i];
				one += weight;
				sv += weight * shape[i] * measured[i];
				v += weight * measured[i];
			}
			final double determinant = ss * one - s * s;
			spread = (sv * one - v * s) / determinant;
			constant = (ss * v - s * sv) / determinant;
			if (!(constant > 0)) {
				spread = sv / ss;
				constant = 0;
			}
			if (!(spread > 0)) {
				spread = 0;
				constant = v / one;
			}
			for (int i = 0; i < shape.length; i++) {
				expected[i] = Math.max(Float.MIN_NORMAL, spread * shape[i] + constant);
			}
		}
		double sum = 0;
		for (int i = 0; i < shape.length; i++) {
			final double deviation = (measured[i] - expected[i]) / (uncertainty[i] * expected[i]);
			sum += deviation * deviation;
		}
		return new double[] { spread, constant, sum };
	}
}
