package org.latticelapse.io.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units as ImageJ, Bio-Formats and microscope vendors write them. */
class LengthUnitTest {

	@ParameterizedTest
	@CsvSource({ "pm, 0.01", "nm, 10", "NM, 10", "nanometers, 10", "nanometre, 10", "Å, 1", "\u00c5, 1",
		"\u212b, 1", "A\u030a, 1", "\\u00C5, 1", "\\u212B, 1", "A, 1", "a, 1", "ang, 1", "Angstrom, 1",
		"angstroms, 1", "Ångström, 1", "µm, 1e4", "\u00b5m, 1e4", "\u03bcm, 1e4", "\\u00B5m, 1e4", "um, 1e4",
		"micron, 1e4", "microns, 1e4", "micrometer, 1e4", "mm, 1e7", "cm, 1e8", "m, 1e10", "' nm ', 10" })
	void knowsLengths(final String unit, final double angstroms) {
		assertEquals(angstroms, LengthUnit.angstroms(unit).orElse(Double.NaN));
		assertFalse(LengthUnit.isReciprocal(unit));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1/nm", "1/Å", "1/A", "1 / nm", "/nm", "nm^-1", "nm-1", "Å⁻¹", "nm^(-1)", "1/px" })
	void knowsReciprocalUnits(final String unit) {
		assertTrue(LengthUnit.isReciprocal(unit));
		assertFalse(LengthUnit.angstroms(unit).isPresent());
	}

	@ParameterizedTest
	@CsvSource({ "1/nm, 1", "nm^-1, 1", "1/\u00c5, 10", "/um, 0.001", "\u00b5m\u207b\u00b9, 0.001" })
	void convertsReciprocalUnits(final String unit, final double perNanometer) {
		assertEquals(perNanometer, LengthUnit.perNanometer(unit).orElse(Double.NaN), 1e-12);
		assertFalse(LengthUnit.perNanometer("1/px").isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "pixel", "pixels", "px", "inch", "mrad", "", "s", "nmm" })
	void takesNothingElseForALength(final String unit) {
		assertFalse(LengthUnit.angstroms(unit).isPresent());
		assertFalse(LengthUnit.isReciprocal(unit));
	}
}
