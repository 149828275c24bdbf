package org.latticelapse.core.dose.limit;

/**
 * Displacement of atoms by head-on collisions with electrons. Below the threshold
 * voltage no atom is displaced; above it, a lower dose or a colder specimen does
 * not stop displacement. The threshold needs the displacement energy of the atom
 * at its site, which for surfaces is near 5/3 of the sublimation energy (Egerton,
 * McLeod, Wang and Malac, Ultramicroscopy 110 (2010) 991).
 */
public final class KnockOn {

	/** Rest energy of an electron, eV (CODATA 2018). */
	private static final double REST_ENERGY = 510998.95;

	/** Rest energy of one atomic mass unit, eV (CODATA 2018). */
	private static final double ATOMIC_MASS_UNIT = 931494102;

	private static final double VOLTS_PER_KILOVOLT = 1e3;

	private KnockOn() {}

	/**
	 * The largest energy an electron can hand to an atom at rest, 2E(E + 2mc²)/(Mc²)
	 * for an atom much heavier than the electron.
	 *
	 * @param voltage accelerating voltage, kV, positive
	 * @param atomicMass relative atomic mass
	 * @return eV; 75.6 for Li at 200 kV
	 */
	public static double maximumEnergy(final double voltage, final double atomicMass) {
		final double energy = voltage * VOLTS_PER_KILOVOLT;
		return 2 * energy * (energy + 2 * REST_ENERGY) / (atomicMass * ATOMIC_MASS_UNIT);
	}

	/**
	 * The voltage below which no atom is displaced.
	 *
	 * @param displacementEnergy eV, positive
	 * @param atomicMass relative atomic mass
	 * @return kV; 45.4 for Li at 15 eV
	 */
	public static double threshold(final double displacementEnergy, final double atomicMass) {
		final double product = displacementEnergy * atomicMass * ATOMIC_MASS_UNIT / 2;
		return (Math.sqrt(REST_ENERGY * REST_ENERGY + product) - REST_ENERGY) / VOLTS_PER_KILOVOLT;
	}
}
