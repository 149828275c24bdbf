package org.latticelapse.core.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class IndexingSettingsTest {

	private static final IndexingSettings DEFAULTS = IndexingSettings.defaults();

	@Test
	void rejectsValuesOutOfRangeByTheNameOfTheOption() {
		assertRejected("mind", "0.2", () -> DEFAULTS.withSpacings(0.2, 5));
		assertRejected("maxd", "51.0", () -> DEFAULTS.withSpacings(1, 51));
		assertRejected("maxd", "3.0", () -> DEFAULTS.withSpacings(3, 3));
		assertRejected("mind", "NaN", () -> DEFAULTS.withSpacings(Double.NaN, 5));
		assertRejected("calibrationerror", "-0.1", () -> DEFAULTS.withCalibrationError(-0.1));
		assertRejected("calibrationerror", "NaN", () -> DEFAULTS.withCalibrationError(Double.NaN));
		assertRejected("calibrationerror", "20.1", () -> DEFAULTS.withCalibrationError(20.1));
		assertRejected("distortion", "10.1", () -> DEFAULTS.withDistortion(10.1));
		assertRejected("distortion", "-1.0", () -> DEFAULTS.withDistortion(-1));
		assertRejected("falsealarm", "0.0", () -> DEFAULTS.withFalseAlarm(0));
		assertRejected("falsealarm", "0.6", () -> DEFAULTS.withFalseAlarm(0.6));
		assertRejected("maxlattices", "0", () -> DEFAULTS.withMaximumLattices(0));
		assertRejected("maxlattices", "51", () -> DEFAULTS.withMaximumLattices(51));
	}

	@Test
	void aChangeOfOneSettingKeepsTheOthers() {
		final IndexingSettings changed = DEFAULTS.withSpacings(0.9, 7).withCalibrationError(0).withDistortion(10)
			.withFalseAlarm(0.5).withMaximumLattices(50);
		assertEquals(0.9, changed.minimumSpacing());
		assertEquals(7, changed.maximumSpacing());
		assertEquals(0, changed.calibrationError());
		assertEquals(10, changed.distortion());
		assertEquals(0.5, changed.falseAlarm());
		assertEquals(50, changed.maximumLattices());
		assertEquals(1.0, DEFAULTS.calibrationError());
	}

	private static void assertRejected(final String option, final String value, final Executable change) {
		final String message = assertThrows(IllegalArgumentException.class, change).getMessage();
		assertTrue(message.contains(option) && message.contains(value), message);
	}
}
