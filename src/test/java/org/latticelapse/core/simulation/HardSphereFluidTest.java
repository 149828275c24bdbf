package org.latticelapse.core.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HardSphereFluidTest {

	@Test
	void longWavesAreSuppressedByTheCompressibility() {
		// Percus-Yevick compressibility: S(0) = (1 - eta)^4 / (1 + 2 eta)^2
		for (final double packing : new double[] { 0.1, 0.25, 0.4 }) {
			final double expected = Math.pow(1 - packing, 4) / Math.pow(1 + 2 * packing, 2);
			assertEquals(expected, new HardSphereFluid(2.2, packing).structureFactor(0), 0.005 * expected);
		}
	}

	@Test
	void aDiluteFluidIsTheTransformOfItsExcludedVolume() {
		final double packing = 1e-4;
		final HardSphereFluid fluid = new HardSphereFluid(2, packing);
		for (double g = 0.1; g < 1.5; g += 0.1) {
			final double x = 2 * Math.PI * g * 2;
			final double expected = -24 * packing * (Math.sin(x) - x * Math.cos(x)) / (x * x * x);
			assertEquals(expected, fluid.structureFactor(g) - 1, 2e-6);
		}
	}

	@Test
	void ringsOfCarbonLieWhereTheyAreMeasured() {
		// diffuse rings of evaporated carbon at about 2.1 and 1.2 Angstrom
		final HardSphereFluid carbon = new HardSphereFluid(2.2, 0.35);
		assertEquals(2.1, 1 / firstMaximumFrom(carbon, 0.2), 0.1);
		assertEquals(1.15, 1 / firstMaximumFrom(carbon, 0.7), 0.1);
	}

	private static double firstMaximumFrom(final HardSphereFluid fluid, final double start) {
		double g = start;
		while (fluid.structureFactor(g + 0.001) > fluid.structureFactor(g)) {
			g += 0.001;
		}
		return g;
	}
}
