package org.latticelapse.core.crystal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;

import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scattering factors and their sums over the cell. */
class StructureFactorsTest {

	private static final double BOHR_RADIUS = 0.529177210903;

	/**
	 * Far out only the nucleus scatters: f g² → Z / (2π² a₀) (Mott). It proves the
	 * unit, the factor 2π convention and the order of the elements at once.
	 */
	@ParameterizedTest
	@CsvSource({ "H,1", "He,2", "Li,3", "C,6", "N,7", "O,8", "F,9", "Si,14", "S,16", "Cl,17", "Ti,22", "Cu,29", "Ga,31",
		"Sr,38", "Ag,47", "Ba,56", "Gd,64", "Au,79", "U,92", "Lr,103" })
	void nucleusAtHighFrequency(final String element, final int protons) {
		final double g = 1000;
		assertEquals(protons / (2 * Math.PI * Math.PI * BOHR_RADIUS), ScatteringFactor.of(element).at(g) * g * g, protons *
			1e-3);
	}

	/** f(0): Doyle & Turner, Acta Cryst. A24 (1968) 390, from other wave functions, so 4 %. */
	@ParameterizedTest
	@CsvSource({ "Li,3.286", "O,1.983", "Si,5.828", "Cu,5.600", "Au,10.573" })
	void forwardScattering(final String element, final double expected) {
		assertEquals(expected, ScatteringFactor.of(element).at(0), 0.04 * expected);
	}

	@Test
	void phaseFollowsThePosition() {
		final UnitCell cell = UnitCell.cubic(4);
		final Phase shifted = new Phase("shifted", cell, Collections.singletonList(new Atom("O", 0.25, 0, 0, 0.5)));
		final Complex f = new StructureFactors(shifted).of(new Miller(1, 0, 0));
		assertEquals(0, f.getReal(), 1e-12);
		assertEquals(0.5 * ScatteringFactor.of("O").at(0.25), f.getImaginary(), 1e-12);
	}

	@Test
	void rockSaltAddsAndSubtracts() {
		final StructureFactors factors = new StructureFactors(PhaseLibrary.builtIn().get("LiF"));
		final double g = Math.sqrt(3) / 4.0263;
		final double difference = 4 * (ScatteringFactor.of("Li").at(g) - ScatteringFactor.of("F").at(g));
		assertEquals(difference, factors.of(new Miller(1, 1, 1)).getReal(), 1e-9);
	}

	@Test
	void unknownElementIsNamed() {
		final Phase odd = new Phase("odd", UnitCell.cubic(4), Arrays.asList(new Atom("Xx", 0, 0, 0, 1)));
		final Exception e = assertThrows(IllegalArgumentException.class, () -> new StructureFactors(odd));
		assertEquals("There is no element Xx: write a chemical symbol from H to Lr", e.getMessage());
	}
}
