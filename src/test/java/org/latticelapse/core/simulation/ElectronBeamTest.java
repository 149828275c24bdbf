package org.latticelapse.core.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Published values: Williams and Carter, Transmission Electron Microscopy, table 1.2. */
class ElectronBeamTest {

	@Test
	void wavelengthAndMassAsPublished() {
		assertEquals(0.0370, ElectronBeam.of(100).wavelength(), 0.00005);
		assertEquals(0.0251, ElectronBeam.of(200).wavelength(), 0.00005);
		assertEquals(0.0197, ElectronBeam.of(300).wavelength(), 0.00005);
		assertEquals(1.391, ElectronBeam.of(200).massRatio(), 0.0005);
		assertEquals(1.587, ElectronBeam.of(300).massRatio(), 0.0005);
	}

	@Test
	void voltageInVoltInsteadOfKilovoltIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> ElectronBeam.of(300000));
		assertThrows(IllegalArgumentException.class, () -> ElectronBeam.of(Double.NaN));
	}
}
