package org.latticelapse.core.simulation;

import java.util.Arrays;

import org.latticelapse.core.crystal.ScatteringFactor;

/**
 * What an amorphous film is made of: the number density of each element and the
 * short-range order, modelled as a hard-sphere fluid whose diffuse rings lie
 * where those of the material do. Immutable.
 */
public final class AmorphousMaterial {

	private final String name;
	private final ScatteringFactor[] factors;
	private final double[] densities;
	private final HardSphereFluid order;

	private AmorphousMaterial(final String name, final String[] elements, final double[] densities,
		final HardSphereFluid order)
	{
		this.name = name;
		this.factors = Arrays.stream(elements).map(ScatteringFactor::of).toArray(ScatteringFactor[]::new);
		this.densities = densities;
		this.order = order;
	}

	/** @return evaporated carbon of 1.9 g/cm³, with its diffuse rings at about 2.1 and 1.2 Å. */
	public static AmorphousMaterial carbon() {
		return new AmorphousMaterial("amorphous carbon", new String[] { "C" }, new double[] { 0.095 },
			new HardSphereFluid(2.2, 0.35));
	}

	/**
	 * The organic part of a solid electrolyte interphase: the composition of
	 * lithium ethylene dicarbonate, C4H4Li2O6, at an assumed 1.6 g/cm³ with an
	 * assumed weak diffuse ring at about 2.9 Å.
	 *
	 * @return the material
	 */
	public static AmorphousMaterial organicInterphase() {
		return new AmorphousMaterial("organic interphase", new String[] { "C", "H", "Li", "O" },
			new double[] { 0.0238, 0.0238, 0.0119, 0.0357 }, new HardSphereFluid(3.0, 0.25));
	}

	/** @return low-density amorphous ice of 0.94 g/cm³ with its first diffuse ring at about 3.7 Å. */
	public static AmorphousMaterial vitreousIce() {
		return new AmorphousMaterial("vitreous ice", new String[] { "O", "H" }, new double[] { 0.0314, 0.0629 },
			new HardSphereFluid(3.9, 0.4));
	}

	/** @return the material's name. */
	public String name() {
		return name;
	}

	/** @return the mean phase shift of the electrons by 1 Å of the material, radians: its mean inner potential. */
	double meanPhase(final ElectronBeam beam) {
		double sum = 0;
		for (int i = 0; i < factors.length; i++) {
			sum += densities[i] * factors[i].at(0);
		}
		return beam.scatteringStrength() * sum;
	}

	/**
	 * The power spectrum, per Å of thickness, of the phase shift that the atoms'
	 * projected potentials give the electrons.
	 *
	 * @param g frequency, 1/Å
	 * @return Σ n (γλ f(g))² S(g), Å² per Å
	 */
	double phasePower(final ElectronBeam beam, final double g) {
		double sum = 0;
		for (int i = 0; i < factors.length; i++) {
			final double amplitude = beam.scatteringStrength() * factors[i].at(g);
			sum += densities[i] * amplitude * amplitude;
		}
		return sum * order.structureFactor(g);
	}
}
