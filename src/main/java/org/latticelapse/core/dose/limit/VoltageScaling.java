package org.latticelapse.core.dose.limit;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How the critical dose of a thin specimen would change with the accelerating
 * voltage if all damage were radiolysis: the inelastic cross-section goes as
 * 1/β², so the critical dose goes as β², with β = v/c.
 */
public final class VoltageScaling {

	/** What a user must know before believing a scaled critical dose. */
	public static final String CAVEAT = "Scaling by β² holds for radiolysis alone; Bai et al. (arXiv:2412.19376) " +
		"report no notable change of the limits of LiF and Li2CO3 with the voltage at room temperature";

	/** Rest energy of an electron, keV (CODATA 2018). */
	private static final double REST_ENERGY = 510.99895;

	private VoltageScaling() {}

	/**
	 * @param voltage kV, positive
	 * @return β², the squared speed of the electrons in units of that of light;
	 *         0.4835 at 200 kV
	 */
	public static double betaSquared(final double voltage) {
		final double gamma = 1 + voltage / REST_ENERGY;
		return 1 - 1 / (gamma * gamma);
	}

	/**
	 * @param from voltage at which a critical dose is known, kV
	 * @param to another voltage, kV
	 * @return critical dose at the other voltage over the known one; 1.247 from 200
	 *         to 300 kV
	 */
	public static double factor(final double from, final double to) {
		return betaSquared(to) / betaSquared(from);
	}

	/**
	 * @param dose a critical dose
	 * @param voltage kV, positive
	 * @return the critical dose scaled to the voltage, which its criterion says; the
	 *         same if its number or its voltage is unknown, or if that is its voltage
	 */
	public static CriticalDose scaled(final CriticalDose dose, final double voltage) {
		if (!dose.isKnown() || Double.isNaN(dose.voltage()) || dose.voltage() == voltage) return dose;
		final double factor = factor(dose.voltage(), voltage);
		return new CriticalDose(dose.phase(), dose.range(), dose.temperature(), voltage, factor * dose.value(), dose
			.bound(), dose.criterion() + "; scaled by β² from " + dose.limit() + " at " + new DecimalFormat("0.#", DecimalFormatSymbols
				.getInstance(Locale.ROOT)).format(dose.voltage()) + " kV", dose.source());
	}
}
