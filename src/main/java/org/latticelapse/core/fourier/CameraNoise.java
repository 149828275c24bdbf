package org.latticelapse.core.fourier;

import java.util.function.DoubleUnaryOperator;

/**
 * The spectrum of shot noise as a camera shows it. Electrons arrive
 * independently of each other, so that their noise has the same power at all
 * frequencies; the scintillator spreads each over some pixels, which takes power
 * off the high frequencies, and the readout adds a constant (Meyer and Kirkland,
 * Microscopy Research and Technique 49 (2000) 269): A S(g) + B with A, B ≥ 0, S
 * falling from 1 at frequency 0 towards 0. For S, squares of Lorentzians and
 * stretched exponentials of any width are tried. No such spectrum has the maximum that the
 * lens gives to the contrast of amorphous material.
 */
public final class CameraNoise {

	/** Widths of S that are tried, cycles per pixel: a tenth of the sampling frequency is a bad camera. */
	private static final double NARROWEST = 0.08;
	private static final double WIDEST = 1;
	private static final int WIDTHS = 60;

	private static final double[] LORENTZIAN = { 1, 2 };
	private static final double[] STRETCHED = { 1, 1.25, 1.5, 1.75, 2 };

	private static final int FREE_PARAMETERS = 3;
	private static final int REWEIGHTINGS = 2;

	private final DoubleUnaryOperator power;
	private final double misfit;

	private CameraNoise(final DoubleUnaryOperator power, final double misfit) {
		this.power = power;
		this.misfit = misfit;
	}

	/**
	 * Fits the noise of any camera.
	 *
	 * @param frequency frequencies, 1/Å, at least four
	 * @param measured power there
	 * @param uncertainty relative standard uncertainty of each
	 * @param pixel side of a pixel, Å
	 * @return the fit
	 */
	public static CameraNoise fit(final double[] frequency, final double[] measured, final double[] uncertainty,
		final double pixel)
	{
		CameraNoise best = null;
		for (int i = 0; i < WIDTHS; i++) {
			final double width = NARROWEST * Math.pow(WIDEST / NARROWEST, i / (WIDTHS - 1.0)) / pixel;
			for (final double exponent : LORENTZIAN) {
				best = better(best, fit(frequency, measured, uncertainty, g -> Math.pow(1 + g * g / (width * width),
					-exponent)));
			}
			for (final double exponent : STRETCHED) {
				best = better(best, fit(frequency, measured, uncertainty, g -> Math.exp(-Math.pow(g / width, exponent))));
			}
		}
		return best;
	}

	/**
	 * The noise of a camera that counts each electron once: its variance per pixel is
	 * the mean intensity, at all frequencies. Power below that is not held against
	 * it: of electrons that arrive close to each other one may be missed, which takes
	 * some off the low frequencies.
	 *
	 * @param measured variance per pixel over mean intensity at some frequencies
	 * @param uncertainty relative standard uncertainty of each
	 * @return the noise, in units of the mean intensity
	 */
	public static CameraNoise counted(final double[] measured, final double[] uncertainty) {
		double sum = 0;
		for (int i = 0; i < measured.length; i++) {
			sum += Math.pow(Math.max(0, measured[i] - 1) / uncertainty[i], 2);
		}
		return new CameraNoise(g -> 1, sum / measured.length);
	}

	private static CameraNoise better(final CameraNoise one, final CameraNoise other) {
		return one == null || other.misfit < one.misfit ? other : one;
	}

	/** Weighted linear least squares for A and B, twice, with the weights of the fit before. */
	private static CameraNoise fit(final double[] frequency, final double[] measured, final double[] uncertainty,
		final DoubleUnaryOperator shape)
	{
		final int n = measured.length;
		final double[] shapes = new double[n];
		final double[] expected = measured.clone();
		for (int i = 0; i < n; i++) {
			shapes[i] = shape.applyAsDouble(frequency[i]);
		}
		double spread = 0;
		double constant = 0;
		for (int pass = 0; pass < REWEIGHTINGS; pass++) {
			double ss = 0;
			double s = 0;
			double one = 0;
			double sv = 0;
			double v = 0;
			for (int i = 0; i < n; i++) {
				final double weight = 1 / Math.pow(uncertainty[i] * expected[i], 2);
				ss += weight * shapes[i] * shapes[i];
				s += weight * shapes[i];
				one += weight;
				sv += weight * shapes[i] * measured[i];
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
			for (int i = 0; i < n; i++) {
				expected[i] = Math.max(Float.MIN_NORMAL, spread * shapes[i] + constant);
			}
		}
		double sum = 0;
		for (int i = 0; i < n; i++) {
			sum += Math.pow((measured[i] - expected[i]) / (uncertainty[i] * expected[i]), 2);
		}
		final double a = spread;
		final double b = constant;
		return new CameraNoise(g -> a * shape.applyAsDouble(g) + b, sum / Math.max(1, n - FREE_PARAMETERS));
	}

	/** @return how badly it agrees with what was measured: χ² per degree of freedom. */
	public double misfit() {
		return misfit;
	}

	/** @return the power at a frequency, 1/Å, in the units of what it was fitted to. */
	public double at(final double frequency) {
		return power.applyAsDouble(frequency);
	}

	/**
	 * @param lowest lower limit of a ring of frequencies, 1/Å
	 * @param highest upper limit, 1/Å
	 * @return the mean power in the ring, weighted as in {@link Demodulator#bandPower}
	 */
	public double mean(final double lowest, final double highest) {
		final int steps = 20;
		double sum = 0;
		double area = 0;
		for (int i = 0; i < steps; i++) {
			final double g = lowest + (i + 0.5) * (highest - lowest) / steps;
			final double weight = Math.pow(Demodulator.ringWeight(g, lowest, highest), 2) * g;
			sum += weight * at(g);
			area += weight;
		}
		return sum / area;
	}
}
