package org.latticelapse.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FrameScheduleTest {

	private static final double NAN = Double.NaN;

	@Test
	void knowsWhatIsComplete() {
		final FrameSchedule schedule = FrameSchedule.of(new double[] { 0, 2 }, new double[] { NAN, 1 }, new double[] { 5,
			NAN }, DoseKind.INCIDENT, "a table");
		assertTrue(schedule.hasTimes());
		assertFalse(schedule.hasDoses());
		assertEquals(5, schedule.dose(0));
	}

	@Test
	void impossibleNumbersAreNamedWithTheFrame() {
		assertTrue(refusal(new double[] { 1, 0.5 }, new double[2], new double[2]).startsWith("Frame 2 starts at 0.5 s"));
		assertTrue(refusal(new double[] { 1, NAN, 0.5 }, new double[3], new double[3]).startsWith("Frame 3"));
		assertTrue(refusal(new double[2], new double[] { 0, -1 }, new double[2]).startsWith("Frame 2 has the duration -1.0 s"));
		assertTrue(refusal(new double[2], new double[2], new double[] { -3, 0 }).startsWith("Frame 1 has the dose -3.0"));
		assertTrue(refusal(new double[2], new double[1], new double[2]).contains("1 durations"));
	}

	private static String refusal(final double[] starts, final double[] durations, final double[] doses) {
		return assertThrows(IllegalArgumentException.class, () -> FrameSchedule.of(starts, durations, doses,
			DoseKind.INCIDENT, "")).getMessage();
	}
}
