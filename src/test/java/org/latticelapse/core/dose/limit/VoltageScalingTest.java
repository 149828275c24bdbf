package org.latticelapse.core.dose.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.latticelapse.core.crystal.SpecimenTemperature.CRYO;
import static org.latticelapse.core.crystal.SpecimenTemperature.ROOM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Critical doses at other voltages. */
class VoltageScalingTest {

	@ParameterizedTest
	@CsvSource({ "60, 0.1991", "80, 0.2524", "100, 0.3005", "120, 0.3442", "200, 0.4835", "300, 0.6030" })
	void speedsAreThoseOfTheTables(final double voltage, final double betaSquared) {
		assertEquals(betaSquared, VoltageScaling.betaSquared(voltage), 0.5e-4);
	}

	/** RELION and cisTEM scale exposures from 300 to 200 kV by 0.8. */
	@Test
	void from300To200ItIsTheFactorInUse() {
		assertEquals(0.802, VoltageScaling.factor(300, 200), 0.5e-3);
	}

	@Test
	void aScaledDoseSaysSo() {
		final CriticalDose scaled = VoltageScaling.scaled(CriticalDoses.builtIn().of("LiF", CRYO).get(), 300);
		assertEquals(10000 / 0.802, scaled.value(), 10);
		assertEquals(300, scaled.voltage());
		assertTrue(scaled.criterion().endsWith("scaled by β² from 10000 e/Å² at 200 kV"), scaled.criterion());
		final CriticalDose bound = VoltageScaling.scaled(CriticalDoses.builtIn().of("Li2CO3", ROOM).get(), 80);
		assertEquals(Bound.UPPER, bound.bound());
		assertEquals(100 * 0.2524 / 0.4835, bound.value(), 0.02);
	}

	@Test
	void whatIsUnknownOrAtThatVoltageStays() {
		final CriticalDose unknown = CriticalDoses.builtIn().of("LiOH", ROOM).get();
		assertSame(unknown, VoltageScaling.scaled(unknown, 300));
		final CriticalDose known = CriticalDoses.builtIn().of("LiF", ROOM).get();
		assertSame(known, VoltageScaling.scaled(known, 200));
	}
}
