package org.latticelapse.core.simulation;

/**
 * The short-range order of a fluid of hard spheres: how much more or less than
 * independent atoms it scatters at each frequency. Analytic solution of the
 * Percus–Yevick equation; source: Ashcroft and Lekner, Phys. Rev. 145 (1966)
 * 83.
 */
final class HardSphereFluid {

	private final double diameter;
	private final double packing;
	private final double alpha;
	private final double beta;
	private final double gamma;

	/**
	 * @param diameter of the spheres, Å
	 * @param packing fraction of the volume that they fill, 0 … 0.6
	 */
	HardSphereFluid(final double diameter, final double packing) {
		this.diameter = diameter;
		this.packing = packing;
		final double fourth = Math.pow(1 - packing, 4);
		alpha = (1 + 2 * packing) * (1 + 2 * packing) / fourth;
		beta = -6 * packing * (1 + packing / 2) * (1 + packing / 2) / fourth;
		gamma = packing * alpha / 2;
	}

	/** @return the structure factor S at the frequency g, 1/Å; 1 for independent atoms. */
	double structureFactor(final double g) {
		// below this the terms cancel to rounding noise, while S is flat
		final double x = Math.max(0.05, 2 * Math.PI * g * diameter);
		final double sin = Math.sin(x);
		final double cos = Math.cos(x);
		final double x2 = x * x;
		final double first = (sin - x * cos) / x2;
		final double second = (2 * x * sin + (2 - x2) * cos - 2) / (x2 * x);
		final double third = (-x2 * x2 * cos + 4 * ((3 * x2 - 6) * cos + (x2 - 6) * x * sin + 6)) / (x2 * x2 * x);
		return 1 / (1 + 24 * packing * (alpha * first + beta * second + gamma * third) / x);
	}
}
