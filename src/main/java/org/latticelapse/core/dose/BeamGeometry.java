package org.latticelapse.core.dose;

import org.latticelapse.core.image.Angstroms;

/** From the current of a parallel beam to the dose rate on the specimen. */
final class BeamGeometry {

	/** Charge of an electron, C (exact, SI 2019). */
	private static final double ELEMENTARY_CHARGE = 1.602176634e-19;

	private static final double AMPERES_PER_NANOAMPERE = 1e-9;

	private BeamGeometry() {}

	/**
	 * The dose rate I / (e π d² / 4) in a disc that is lit evenly. A real beam is
	 * brighter in the middle: this is its mean.
	 *
	 * @param current current that reaches the specimen, nA
	 * @param diameter diameter of the disc on the specimen, µm
	 * @return e/Å²/s; 79.47 for 1 nA on 1 µm
	 */
	static double doseRate(final double current, final double diameter) {
		final double side = diameter * Angstroms.PER_MICROMETRE;
		return current * AMPERES_PER_NANOAMPERE / (ELEMENTARY_CHARGE * Math.PI * side * side / 4);
	}
}
