package org.latticelapse.core.dose.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.latticelapse.core.crystal.SpecimenTemperature.CRYO;
import static org.latticelapse.core.crystal.SpecimenTemperature.ROOM;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.SpecimenTemperature;

/** How long one may image. */
class SafeWindowTest {

	private static final ExposurePlan PLAN = ExposurePlan.NONE.withDoseRate(100).withFrameTime(0.1);

	/** Bai et al., arXiv:2412.19376, Fig. 4, at 100 e/Å²/s. */
	@Test
	void theTimesOfTheSourcePaper() {
		assertEquals(2, window("LiF", ROOM, PLAN).seconds(), 1e-12);
		assertEquals(100, window("LiF", CRYO, PLAN).seconds(), 1e-12);
		assertEquals(20, window("Li2CO3", CRYO, PLAN).seconds(), 1e-12);
		assertEquals(1, window("Li2CO3", ROOM, PLAN).seconds(), 1e-12);
		assertEquals(Bound.UPPER, window("Li2CO3", ROOM, PLAN).limit().bound());
	}

	/** Ibid., Methods: lithium metal, 3500 e/Å²/s for 0.5 s. */
	@Test
	void lithiumMetalLastsAtLeastAsLongAsItWasTested() {
		final SafeWindow window = window("Li", ROOM, ExposurePlan.NONE.withDoseRate(3.5e3));
		assertEquals(0.5, window.seconds(), 1e-12);
		assertEquals(1750, window.remainingDose(), 1e-9);
		assertEquals(Bound.LOWER, window.limit().bound());
	}

	@Test
	void safetyFactorAndPriorDoseShortenTheWindow() {
		final ExposurePlan careful = PLAN.withSafetyFactor(0.5).withPriorDose(40);
		assertEquals(60, window("LiF", ROOM, careful).remainingDose(), 1e-12);
		assertEquals(0.6, window("LiF", ROOM, careful).seconds(), 1e-12);
		assertEquals(6, window("LiF", ROOM, careful).frames());
		assertEquals(0, window("LiF", ROOM, PLAN.withPriorDose(300)).seconds());
		assertEquals(0, window("LiF", ROOM, PLAN.withPriorDose(300)).doseRateFor(10));
	}

	/** 2 s of 0.3 s are 6 frames and a part; 0.6 s of 0.1 s are 6 frames, though 0.6 / 0.1 in binary is less. */
	@Test
	void onlyWholeFramesCount() {
		assertEquals(6, window("LiF", ROOM, PLAN.withFrameTime(0.3)).frames());
		assertTrue(0.6 / 0.1 < 6);
		assertEquals(6, window("LiF", ROOM, PLAN.withPriorDose(140)).frames());
	}

	@Test
	void theDoseRateForAWantedNumberOfFramesAllowsJustThese() {
		final double rate = window("LiF", ROOM, PLAN).doseRateFor(50);
		assertEquals(40, rate, 1e-12);
		assertEquals(50, window("LiF", ROOM, PLAN.withDoseRate(rate)).frames());
	}

	@Test
	void whatIsUnknownStaysUnknown() {
		assertTrue(Double.isNaN(window("Li2O", ROOM, PLAN).seconds()));
		assertTrue(Double.isNaN(window("Li2O", ROOM, PLAN).frames()));
		assertTrue(Double.isNaN(window("Li2O", ROOM, PLAN).doseRateFor(5)));
		assertTrue(Double.isNaN(window("LiF", ROOM, ExposurePlan.NONE).seconds()));
		assertTrue(Double.isNaN(window("LiF", ROOM, ExposurePlan.NONE.withDoseRate(100)).frames()));
	}

	@Test
	void impossiblePlansAreRefused() {
		assertRefused("dose rate of 0.0 e/Å²/s", () -> PLAN.withDoseRate(0));
		assertRefused("dose rate of NaN", () -> PLAN.withDoseRate(Double.NaN));
		assertRefused("frame time of -1.0 s", () -> PLAN.withFrameTime(-1));
		assertRefused("safety factor of 1.5", () -> PLAN.withSafetyFactor(1.5));
		assertRefused("safety factor of 0.0", () -> PLAN.withSafetyFactor(0));
		assertRefused("prior dose of -5.0 e/Å²", () -> PLAN.withPriorDose(-5));
	}

	private static void assertRefused(final String words, final Runnable plan) {
		final String message = assertThrows(IllegalArgumentException.class, plan::run).getMessage();
		assertTrue(message.contains(words), message);
	}

	private static SafeWindow window(final String phase, final SpecimenTemperature range, final ExposurePlan plan) {
		return new SafeWindow(CriticalDoses.builtIn().of(phase, range).get(), plan);
	}
}
