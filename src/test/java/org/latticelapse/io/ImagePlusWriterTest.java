package org.latticelapse.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Quantity;

import ij.ImagePlus;

class ImagePlusWriterTest {

	private static final Micrograph COUNTS = new Micrograph(3, 1, new float[] { 12.4f, 70000, -1 }, new PixelSize(0.3,
		0.25));

	@Test
	void countsCalibrationAndRecordAreKept() {
		final Acquisition acquisition = Acquisition.UNKNOWN.with(Quantity.VOLTAGE, 300, "a test").with(
			Quantity.FRAME_DOSE, 812.5, "a test");
		final ImagePlus image = ImagePlusWriter.write("counts", COUNTS, acquisition, "a test");
		assertEquals(16, image.getBitDepth());
		assertEquals(12, image.getProcessor().get(0));
		assertEquals(65535, image.getProcessor().get(1));
		assertEquals(0, image.getProcessor().get(2));
		assertEquals("nm", image.getCalibration().getUnit());
		assertEquals(0.03, image.getCalibration().pixelWidth, 1e-12);
		assertEquals(0.025, image.getCalibration().pixelHeight, 1e-12);
		assertEquals("300.0", image.getProp("LatticeLapse.Voltage_kV"));
		assertEquals("812.5", image.getProp("LatticeLapse.FrameDose_e/A2"));
		assertNull(image.getProp("LatticeLapse.SpecimenTemperature_C"));
		assertEquals("a test", image.getProp("LatticeLapse.Source"));
	}

	@Test
	void theReaderFindsWhatTheWriterWrote() {
		final Acquisition read = ImageAcquisition.of(ImagePlusWriter.write("counts", COUNTS, Acquisition.UNKNOWN
			.with(Quantity.TEMPERATURE, -178, "a test").with(Quantity.VOLTAGE, 200, "a test"), "a test"));
		assertEquals(-178, read.temperature().getAsDouble());
		assertEquals(200, read.voltage().getAsDouble());
	}
}
