package org.latticelapse.core.simulation;

/**
 * Electrons of one accelerating voltage: the relativistic wavelength and mass.
 * Constants: CODATA 2018.
 */
public final class ElectronBeam {

	/** Planck constant × speed of light, eV Å. */
	private static final double HC = 12398.41984;
	/** Rest energy of the electron, eV. */
	private static final double REST_ENERGY = 510998.95;

	private final double voltage;

	private ElectronBeam(final double voltage) {
		this.voltage = voltage;
	}

	/**
	 * @param kV accelerating voltage, kV, 1 … 3000
	 * @return electrons accelerated by that voltage
	 * @throws IllegalArgumentException if the voltage is outside that range
	 */
	public static ElectronBeam of(final double kV) {
		if (!(kV >= 1 && kV <= 3000)) {
			throw new IllegalArgumentException("The voltage must be 1 to 3000 kV, not " + kV + " kV");
		}
		return new ElectronBeam(kV);
	}

	/** @return the accelerating voltage, kV. */
	public double voltage() {
		return voltage;
	}

	/** @return the wavelength, Å: hc / √(E(E + 2 m₀c²)). */
	public double wavelength() {
		final double energy = voltage * 1000;
		return HC / Math.sqrt(energy * (energy + 2 * REST_ENERGY));
	}

	/** @return the relativistic mass in units of the rest mass. */
	public double massRatio() {
		return 1 + voltage * 1000 / REST_ENERGY;
	}

	/**
	 * The strength of kinematic scattering, γλ. Multiplied by a structure factor
	 * (Å, for the rest mass) and the thickness (Å), divided by the volume of the
	 * cell (Å³), it is the amplitude of a diffracted beam relative to the
	 * incident one, π t / ξ_g. Source: Hirsch et al., Electron Microscopy of Thin
	 * Crystals, ch. 4.
	 *
	 * @return γλ, Å
	 */
	double scatteringStrength() {
		return massRatio() * wavelength();
	}
}
