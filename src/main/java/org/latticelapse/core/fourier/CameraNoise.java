package org.latticelapse.core.fourier;

import java.util.function.DoubleUnaryOperator;

/**
 * The spectrum of shot noise as a camera shows it. Electrons arrive
 * independently of each other, so that their noise has the same power at all
 * frequencies; the scintillator spreads each over some pixels, which takes power
 * off the high frequencies, and the readout adds a constant (Meyer and Kirkland,
 * Microscopy Research and Technique 49 (2000) 269).
 */
public final class CameraNoise {

	private final DoubleUnaryOperator power;
	private final double misfit;

	CameraNoise(final DoubleUnaryOperator power, final double misfit) {
		this.power = power;
		this.misfit = misfit;
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

	/** @return how badly it agrees with what was measured: χ² per degree of freedom. */
	public double misfit() {
		return misfit;
	}

	/** @return the power at a frequency, 1/Å, in the units of what it was fitted to. */
	public double at(final double frequency) {
		return power.applyAsDouble(frequency);
	}

	/**
	 * @param frequency frequencies, 1/Å
	 * @param measured power there
	 * @param uncertainty relative standard uncertainty of each
	 * @return χ², power below this noise included
	 */
	public double chiSquare(final double[] frequency, final double[] measured, final double[] uncertainty) {
		double sum = 0;
		for (int i = 0; i < measured.length; i++) {
			final double expected = at(frequency[i]);
			sum += Math.pow((measured[i] - expected) / (uncertainty[i] * expected), 2);
		}
		return sum;
	}

	/**
	 * @param lowest lower limit of a ring of frequencies, 1/Å
	 * @param highest upper limit, 1/Å
	 * @return the mean power in the ring, weighted as in {@link FrequencyBand}
	 */
	public double mean(final double lowest, final double highest) {
		final int steps = 20;
		double sum = 0;
		double area = 0;
		for (int i = 0; i < steps; i++) {
			final double g = lowest + (i + 0.5) * (highest - lowest) / steps;
			final double weight = Math.pow(FrequencyBand.ringWeight(g, lowest, highest), 2) * g;
			sum += weight * at(g);
			area += weight;
		}
		return sum / area;
	}
}
