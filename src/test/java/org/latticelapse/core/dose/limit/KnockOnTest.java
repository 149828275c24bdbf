package org.latticelapse.core.dose.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Energies that head-on collisions hand to atoms. */
class KnockOnTest {

	@ParameterizedTest
	@CsvSource({ "Li, 20.1, 27.3, 75.6, 122.7", "F, 7.3, 10.0, 27.6, 44.8", "C, 11.6, 15.8, 43.7, 70.9",
		"O, 8.7, 11.8, 32.8, 53.2", "H, 138.3, 187.8, 520.6, 844.8", "N, 10.0, 13.5, 37.5, 60.8",
		"S, 4.35, 5.9, 16.4, 26.6", "Cu, 2.2, 3.0, 8.3, 13.4" })
	void maximumEnergiesAreThoseOfTheTable(final LightElement element, final double at60, final double at80,
		final double at200, final double at300)
	{
		final double mass = element.atomicMass();
		assertEquals(at60, KnockOn.maximumEnergy(60, mass), 0.051);
		assertEquals(at80, KnockOn.maximumEnergy(80, mass), 0.051);
		assertEquals(at200, KnockOn.maximumEnergy(200, mass), 0.051);
		assertEquals(at300, KnockOn.maximumEnergy(300, mass), 0.051);
	}

	@ParameterizedTest
	@CsvSource({ "Li, 5, 15.6", "Li, 15, 45.4", "Li, 20, 59.8", "C, 20, 99.7", "O, 10, 68.3", "F, 25, 183.5" })
	void thresholdsAreThoseOfTheTable(final LightElement element, final double energy, final double voltage) {
		assertEquals(voltage, KnockOn.threshold(energy, element.atomicMass()), 0.051);
	}

	@Test
	void atTheThresholdTheMaximumIsTheDisplacementEnergy() {
		final double mass = LightElement.O.atomicMass();
		assertEquals(17, KnockOn.maximumEnergy(KnockOn.threshold(17, mass), mass), 1e-9);
	}
}
