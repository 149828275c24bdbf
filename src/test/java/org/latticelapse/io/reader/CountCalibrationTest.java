package org.latticelapse.io.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import org.latticelapse.core.image.Acquisition;

class CountCalibrationTest {

	@Test
	void readsEitherWayOfStatingIt() {
		final CountCalibration gatan = CountCalibration.of(record("Electrons per count", "0.25", "Counts at no electrons",
			"100")).get();
		assertEquals(0.25, gatan.electronsPerCount());
		assertEquals(100, gatan.offset());
		final CountCalibration serialEm = CountCalibration.of(record("Counts per electron", "40")).get();
		assertEquals(0.025, serialEm.electronsPerCount());
		assertEquals(0, serialEm.offset());
	}

	@Test
	void isUnknownWhereTheFileIsNotClear() {
		assertFalse(CountCalibration.of(Acquisition.UNKNOWN).isPresent());
		assertFalse(CountCalibration.of(record("Counts per electron", "0")).isPresent());
		assertFalse(CountCalibration.of(record("Electrons per count", "many")).isPresent());
		assertFalse(CountCalibration.of(record("Counts per electron", "40", "Counts divided by 2", "1")).isPresent());
		assertFalse(CountCalibration.of(record("Electrons per count", "1", "Counts at no electrons", "?")).isPresent());
	}

	private static Acquisition record(final String... notes) {
		Acquisition record = Acquisition.UNKNOWN;
		for (int i = 0; i < notes.length; i += 2) record = record.withNote(notes[i], notes[i + 1], "test");
		return record;
	}
}
