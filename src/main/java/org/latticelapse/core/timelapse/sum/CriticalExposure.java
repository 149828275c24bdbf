package org.latticelapse.core.timelapse.sum;

import java.util.Locale;

/**
 * How the critical exposure Nₑ, the dose at which the intensity of a spatial
 * frequency has fallen to 1/e, depends on the frequency: Nₑ(k) = a kᵇ + c, with k
 * in 1/Å. Immutable.
 */
public final class CriticalExposure {

	private final double a;
	private final double b;
	private final double c;

	private CriticalExposure(final double a, final double b, final double c) {
		this.a = a;
		this.b = b;
		this.c = c;
	}

	/**
	 * @param a e/Å², not negative
	 * @param b power of the frequency, negative or 0
	 * @param c e/Å², not negative
	 * @throws IllegalArgumentException if a value is not possible or a and c are both 0
	 */
	public static CriticalExposure of(final double a, final double b, final double c) {
		if (!(a >= 0 && b <= 0 && c >= 0 && a + c > 0 && a + c < Double.POSITIVE_INFINITY && b > -100)) {
			throw new IllegalArgumentException("A critical exposure a k^b + c can not have a = " + a + ", b = " + b + ", c = " +
				c + "; a and c must not be negative, nor both 0, and b must not be positive");
		}
		return new CriticalExposure(a, b, c);
	}

	/**
	 * The curve of Grant and Grigorieff, eLife 4 (2015) e06980, for rotavirus
	 * particles in ice at 300 kV: 0.24499 k^−1.6649 + 2.8141 e/Å². Critical exposures
	 * at 200 and 100 kV are 0.8 and 0.64 times those (RELION's factors).
	 *
	 * @param voltage kV
	 * @throws IllegalArgumentException if the voltage is another one
	 */
	public static CriticalExposure proteinInIce(final double voltage) {
		final double factor = voltage == 300 ? 1 : voltage == 200 ? 0.8 : voltage == 100 ? 0.64 : Double.NaN;
		if (Double.isNaN(factor)) {
			throw new IllegalArgumentException("The critical exposures of protein in ice are known for 100, 200 and 300 kV, not for " +
				voltage + " kV; give a curve of your own");
		}
		return new CriticalExposure(factor * 0.24499, -1.6649, factor * 2.8141);
	}

	/** @return the critical exposure at a spatial frequency, e/Å²; infinite at 0 if the curve falls. */
	public double at(final double frequency) {
		return a == 0 ? c : a * Math.pow(frequency, b) + c;
	}

	/**
	 * @param frequency 1/Å
	 * @param dose the specimen has received, e/Å²
	 * @return the part of the amplitude that is left, exp(−N / 2Nₑ)
	 */
	public double weight(final double frequency, final double dose) {
		return Math.exp(-dose / (2 * at(frequency)));
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "Ne(k) = %.5g k^%.5g + %.5g e/Å²", a, b, c);
	}
}
