package org.latticelapse.core.dose.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.Quantity;

/** What is said about a phase at a dose: never more than limit and dose prove. */
class DamageLevelTest {

	@Test
	void stagesBeginAtHalfFourFifthsAndTheLimit() {
		assertEquals("0.495 BELOW_HALF", level(Bound.VALUE, 200, 99, DoseKind.INCIDENT));
		assertEquals("0.5 PAST_HALF", level(Bound.VALUE, 200, 100, DoseKind.INCIDENT));
		assertEquals("0.8 NEAR", level(Bound.VALUE, 200, 160, DoseKind.INCIDENT));
		assertEquals("1.0 PAST", level(Bound.VALUE, 200, 200, DoseKind.INCIDENT));
		assertEquals("0.9999999999999999 PAST", level(Bound.VALUE, 1, 0.9999999999999999, DoseKind.INCIDENT));
		assertEquals("0.9999 NEAR", level(Bound.VALUE, 1, 0.9999, DoseKind.INCIDENT));
		assertEquals("0.0 BELOW_HALF", level(Bound.VALUE, 200, 0, DoseKind.INCIDENT));
	}

	@Test
	void anUpperBoundIsReachedAtLeastThisFar() {
		assertEquals("≥0.6 PAST_HALF", level(Bound.UPPER, 100, 60, DoseKind.INCIDENT));
	}

	/** Past the dose that was tested, nothing is known. */
	@Test
	void aLowerBoundProvesNoDamage() {
		assertEquals("≤0.9 BELOW_HALF", level(Bound.LOWER, 1000, 900, DoseKind.INCIDENT));
		assertEquals("≤1.5 UNKNOWN", level(Bound.LOWER, 1000, 1500, DoseKind.INCIDENT));
	}

	@Test
	void aCameraDoseIsALowerBound() {
		assertEquals("≥0.6 PAST_HALF", level(Bound.VALUE, 100, 60, DoseKind.CAMERA));
		assertEquals("NaN UNKNOWN", level(Bound.LOWER, 100, 60, DoseKind.CAMERA));
	}

	@Test
	void unknownStaysUnknown() {
		assertEquals("NaN UNKNOWN", level(Bound.UNKNOWN, Double.NaN, 60, DoseKind.INCIDENT));
		assertEquals("NaN UNKNOWN", level(Bound.VALUE, 100, Double.NaN, DoseKind.INCIDENT));
		assertEquals("NaN UNKNOWN", level(Bound.VALUE, 100, Double.NaN, DoseKind.UNKNOWN));
	}

	@Test
	void temperatureDecidesTheLimitsOrSaysWhyNot() {
		final LimitTemperature cold = at(-170);
		assertEquals(SpecimenTemperature.CRYO, cold.ranges().get(0));
		assertEquals("−170 °C: limits of cryo", cold.statement());
		assertEquals("20 °C: limits of room temperature", at(20).statement());
		assertFalse(at(-60).isDecided());
		assertEquals(2, at(-60).ranges().size());
		assertEquals("−60 °C is between room and cryo: no limit applies", at(-60).statement());
		final LimitTemperature silent = LimitTemperature.of("auto", Acquisition.UNKNOWN);
		assertTrue(silent.isDecided() && silent.statement().startsWith("temperature not stated"));
		assertEquals(SpecimenTemperature.ROOM, silent.ranges().get(0));
		assertEquals(SpecimenTemperature.CRYO, LimitTemperature.of("cryo", Acquisition.UNKNOWN).ranges().get(0));
		assertThrows(IllegalArgumentException.class, () -> LimitTemperature.of("warm", Acquisition.UNKNOWN));
	}

	private static LimitTemperature at(final double celsius) {
		return LimitTemperature.of("auto", Acquisition.UNKNOWN.with(Quantity.TEMPERATURE, celsius, "test"));
	}

	private static String level(final Bound bound, final double limit, final double dose, final DoseKind kind) {
		final DamageLevel level = DamageLevel.of(new CriticalDose("LiF", SpecimenTemperature.ROOM, "20 °C", 200, limit,
			bound, "test", "test"), dose, kind);
		return level.sign() + level.fraction() + " " + level.stage();
	}
}
