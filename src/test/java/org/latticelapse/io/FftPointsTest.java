package org.latticelapse.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.gui.PointRoi;
import ij.gui.Roi;
import ij.process.FloatProcessor;

import org.junit.jupiter.api.Test;

/** A picture of 200 x 200 pixels with its centre at 100, 100 and two bright pixels. */
class FftPointsTest {

	private static final float[] X = { 141, 99 };
	private static final float[] Y = { 70, 52 };

	/** 41 and −30 pixels of 0.1/nm are a spot of 1.968 Å at 36.2°; a click beside it means it. */
	@Test
	void readsPointsOfACalibratedTransform() {
		final ImagePlus fft = picture();
		fft.getCalibration().setUnit("1/nm");
		fft.getCalibration().pixelWidth = 0.1;
		fft.getCalibration().pixelHeight = 0.1;
		fft.getCalibration().xOrigin = 100;
		fft.getCalibration().yOrigin = 100;
		fft.setRoi(new PointRoi(X, Y, 2));
		assertEquals("[1.968@36.2, 2.083@91.2]", FftPoints.of(fft).toString());
		fft.setRoi(new PointRoi(139.4, 71.8));
		assertEquals("[1.968@36.2]", FftPoints.of(fft).toString());
		fft.setRoi(new PointRoi(101, 100));
		assertTrue(message(fft).contains("marks the centre"), message(fft));
		fft.setRoi(new PointRoi(-5, 30));
		assertTrue(message(fft).contains("outside of the image"), message(fft));
	}

	/** ImageJ leaves the pixel size of the image, here 0.05 nm, on its transform: 0.1/nm a pixel again. */
	@Test
	void readsPointsOfImageJsTransform() {
		final ImagePlus fft = picture();
		fft.setProperty("FHT", "of the test");
		fft.getCalibration().setUnit("nm");
		fft.getCalibration().pixelWidth = 0.05;
		fft.getCalibration().pixelHeight = 0.05;
		fft.setRoi(new PointRoi(X, Y, 1));
		assertEquals("[1.968@36.2]", FftPoints.of(fft).toString());
	}

	@Test
	void saysWhatIsMissing() {
		final ImagePlus fft = picture();
		assertTrue(message(fft).contains("multi-point tool"), message(fft));
		fft.setRoi(new Roi(10, 10, 20, 20));
		assertTrue(message(fft).contains("multi-point tool"), message(fft));
		fft.setRoi(new PointRoi(X, Y, 2));
		assertTrue(message(fft).contains("no FFT of known scale"), message(fft));
	}

	private static String message(final ImagePlus fft) {
		return assertThrows(IllegalArgumentException.class, () -> FftPoints.of(fft)).getMessage();
	}

	private static ImagePlus picture() {
		final FloatProcessor power = new FloatProcessor(200, 200);
		power.setf(141, 70, 5);
		power.setf(99, 52, 4);
		return new ImagePlus("fft", power);
	}
}
