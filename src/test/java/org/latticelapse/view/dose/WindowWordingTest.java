package org.latticelapse.view.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.latticelapse.core.crystal.SpecimenTemperature.CRYO;
import static org.latticelapse.core.crystal.SpecimenTemperature.ROOM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.dose.limit.CriticalDoses;
import org.latticelapse.core.dose.limit.ExposurePlan;
import org.latticelapse.core.dose.limit.SafeWindow;

/** Bounds are told as bounds. */
class WindowWordingTest {

	private static final ExposurePlan PLAN = ExposurePlan.NONE.withDoseRate(100).withFrameTime(0.3);

	@Test
	void aWindowIsTheValueTheBoundOrUnknown() {
		assertWords("2 s", "6", "LiF", ROOM, PLAN);
		assertWords("< 1 s", "< 4", "Li2CO3", ROOM, PLAN);
		assertWords("at least 17.5 s", "at least 58", "Li", ROOM, PLAN);
		assertWords("unknown", "", "Li2O", CRYO, PLAN);
		assertWords("100 s", "", "LiF", CRYO, ExposurePlan.NONE.withDoseRate(100));
	}

	@Test
	void pastALowerBoundNothingIsKnown() {
		assertWords("none", "", "LiF", ROOM, PLAN.withPriorDose(200));
		assertWords("none", "", "Li2CO3", ROOM, PLAN.withPriorDose(200));
		assertWords("unknown", "", "Li", ROOM, PLAN.withPriorDose(2000));
	}

	@Test
	void linesNameTheCriterion() {
		assertEquals("LiF, cryo: 100 s, 333 frames (limit 10000 e/Å²; HRTEM and FFT: no noticeable damage (LiF to Li to Li2O))",
			WindowWording.line(window("LiF", CRYO, PLAN)));
		assertEquals("Li2CO3, room temperature: less than 16.7 e/Å²/s for 20 frames of 0.3 s", WindowWording.rate(window(
			"Li2CO3", ROOM, PLAN), 20));
		assertEquals("LiOH, cryo: an unknown dose rate for 20 frames of 0.3 s", WindowWording.rate(window("LiOH", CRYO, PLAN),
			20));
	}

	@ParameterizedTest
	@CsvSource({ "0.025, 25 ms", "0.5, 0.5 s", "17.46, 17.5 s", "599, 599 s", "1000, 16.7 min", "7200, 2 h" })
	void durationsAreInAUnitFitToRead(final double seconds, final String words) {
		assertEquals(words, WindowWording.duration(seconds));
	}

	private static void assertWords(final String time, final String frames, final String phase,
		final SpecimenTemperature range, final ExposurePlan plan)
	{
		assertEquals(time, WindowWording.time(window(phase, range, plan)));
		assertEquals(frames, WindowWording.frames(window(phase, range, plan)));
	}

	private static SafeWindow window(final String phase, final SpecimenTemperature range, final ExposurePlan plan) {
		return new SafeWindow(CriticalDoses.builtIn().of(phase, range).get(), plan);
	}
}
