package org.latticelapse.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.VirtualStack;
import ij.gui.Line;
import ij.gui.OvalRoi;
import ij.gui.PointRoi;
import ij.gui.Roi;
import ij.gui.ShapeRoi;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;

/** What is read from an ImageJ image, and what is refused. */
class ImagePlusMovieTest {

	@Test
	void readsEveryBitDepth() {
		for (final ImageProcessor pixels : new ImageProcessor[] { new ByteProcessor(4, 3), new ShortProcessor(4, 3),
			new FloatProcessor(4, 3) })
		{
			pixels.setf(2, 1, 200);
			final Micrograph frame = ImagePlusMovie.currentFrame(calibrated(pixels, 0.02, "nm")).frame(0);
			assertEquals(200, frame.get(2, 1));
			assertEquals(0, frame.get(1, 2));
			assertEquals(12, frame.width() * frame.height());
		}
	}

	@Test
	void cropsToTheSelectionInsideTheImage() {
		final ImagePlus image = calibrated(ramp(10, 8), 0.02, "nm");
		image.setRoi(new Roi(6, 5, 100, 2));
		final ImagePlusMovie movie = ImagePlusMovie.currentFrame(image);
		final Micrograph frame = movie.frame(0);
		assertEquals(new java.awt.Rectangle(6, 5, 4, 2), movie.bounds());
		assertTrue(frame.isRectangular());
		assertArrayEquals(new float[] { 56, 57, 58, 59, 66, 67, 68, 69 }, frame.copyPixels());
	}

	@Test
	void masksAnOval() {
		final ImagePlus image = calibrated(ramp(300, 300), 0.02, "nm");
		image.setRoi(new OvalRoi(20, 30, 200, 100));
		final Micrograph frame = ImagePlusMovie.currentFrame(image).frame(0);
		int inside = 0;
		for (int i = 0; i < 200 * 100; i++) {
			inside += frame.inRegion(i % 200, i / 200) ? 1 : 0;
		}
		assertEquals(Math.PI / 4, inside / 20000.0, 0.005);
		assertTrue(frame.inRegion(100, 50));
		assertFalse(frame.inRegion(0, 0));
		assertEquals(image.getProcessor().getf(120, 80), frame.get(100, 50));
	}

	@Test
	void masksAnOvalThatReachesBeyondTheImage() {
		final ImagePlus image = calibrated(ramp(300, 300), 0.02, "nm");
		image.setRoi(new OvalRoi(-100, -100, 200, 200));
		final Micrograph frame = ImagePlusMovie.currentFrame(image).frame(0);
		assertEquals(100, frame.width());
		assertTrue(frame.inRegion(0, 0));
		assertFalse(frame.inRegion(99, 99));
	}

	@ParameterizedTest
	@CsvSource({ "nm, 0.02, 0.2", "\u00c5, 0.2, 0.2", "\u00b5m, 2e-5, 0.2", "pm, 20, 0.2" })
	void convertsThePixelSize(final String unit, final double size, final double angstroms) {
		final ImagePlus image = calibrated(ramp(5, 5), size, unit);
		image.getCalibration().pixelHeight = 2 * size;
		final ImagePlusMovie movie = ImagePlusMovie.currentFrame(image);
		assertEquals(angstroms, movie.frame(0).pixelSize().x(), 1e-12);
		assertEquals(2 * angstroms, movie.frame(0).pixelSize().y(), 1e-12);
	}

	@Test
	void readsTimeElseZAsFrames() {
		final ImagePlus image = calibrated(stack(12), 0.02, "nm");
		image.setDimensions(2, 2, 3);
		image.setOpenAsHyperStack(true);
		image.setPosition(2, 1, 3);
		assertArrayEquals(new int[] { 2, 6, 10 }, values(ImagePlusMovie.allFrames(image)));
		final ImagePlusMovie current = ImagePlusMovie.currentFrame(image);
		assertArrayEquals(new int[] { 10 }, values(current));
		assertEquals(3, current.frameNumber(0));
		image.setDimensions(2, 6, 1);
		image.setPosition(1, 2, 1);
		assertArrayEquals(new int[] { 1, 3, 5, 7, 9, 11 }, values(ImagePlusMovie.allFrames(image)));
		assertEquals(2, ImagePlusMovie.currentFrame(image).frameNumber(0));
		assertEquals(3, ImagePlusMovie.currentFrame(image).stackIndex(0));
	}

	@Test
	void readsAVirtualStackFrameByFrame() {
		final List<Integer> read = new ArrayList<>();
		final ImageStack stack = new VirtualStack(6, 5, null, null) {

			@Override
			public ImageProcessor getProcessor(final int n) {
				read.add(n);
				final FloatProcessor pixels = new FloatProcessor(6, 5);
				pixels.setf(0, 0, n);
				return pixels;
			}

			@Override
			public int getSize() {
				return 1000;
			}
		};
		final ImagePlus image = new ImagePlus("virtual", stack);
		image.getCalibration().setUnit("nm");
		final ImagePlusMovie movie = ImagePlusMovie.allFrames(image);
		assertEquals(1000, movie.frames());
		read.clear();
		assertEquals(700, movie.frame(699).get(0, 0));
		assertEquals(Arrays.asList(700), read);
	}

	@Test
	void leavesTheImageAlone() {
		final ImagePlus image = calibrated(stack(3), 0.02, "nm");
		image.setSlice(2);
		image.setRoi(new OvalRoi(1, 1, 3, 3));
		final String calibration = image.getCalibration().toString();
		final int hash = Arrays.hashCode((float[]) image.getStack().getPixels(3));
		final ImagePlusMovie movie = ImagePlusMovie.allFrames(image);
		values(movie);
		movie.frame(2).copyPixels()[0] = 99;
		assertEquals(2, image.getCurrentSlice());
		assertEquals(calibration, image.getCalibration().toString());
		assertEquals(hash, Arrays.hashCode((float[]) image.getStack().getPixels(3)));
	}

	@Test
	void readsTheAcquisitionRecord() {
		final ImagePlus image = calibrated(ramp(5, 5), 0.02, "nm");
		assertFalse(ImagePlusMovie.currentFrame(image).acquisition().voltage().isPresent());
		image.setProp("LatticeLapse.Voltage_kV", "300");
		image.setProp("LatticeLapse.SpecimenTemperature_C", "-178.5");
		image.setProp("LatticeLapse.FrameDose_e/A2", "12.5");
		final Acquisition acquisition = ImagePlusMovie.currentFrame(image).acquisition();
		assertEquals(300, acquisition.voltage().getAsDouble());
		assertEquals(-178.5, acquisition.temperature().getAsDouble());
		assertEquals(12.5, acquisition.frameDose().getAsDouble());
		image.setProp("LatticeLapse.Voltage_kV", "about 300");
		assertTrue(refusal(image).contains("LatticeLapse.Voltage_kV"));
	}

	@Test
	void refusesWhatIsNoMicrograph() {
		assertTrue(refusal(new ImagePlus("gone")).contains("holds no pixels"));
		assertTrue(refusal(calibrated(new ColorProcessor(5, 5), 0.02, "nm")).contains("Image > Type"));
		assertTrue(refusal(calibrated(ramp(5, 5), 1, "pixel")).contains("Image > Properties..."));
		assertTrue(refusal(calibrated(ramp(5, 5), 1, "1/nm")).contains("diffractogram"));
		assertTrue(refusal(calibrated(ramp(5, 5), 1, "inch")).contains("\"inch\""));
		assertTrue(refusal(calibrated(ramp(5, 5), 0, "nm")).contains("positive"));
		assertTrue(refusal(calibrated(ramp(5, 5), Double.NaN, "nm")).contains("positive"));
	}

	@Test
	void refusesSelectionsThatAreNoAreaOfTheImage() {
		assertTrue(refusal(new Line(0, 0, 4, 4)).contains("straight line"));
		assertTrue(refusal(new PointRoi(2, 2)).contains("point"));
		assertTrue(refusal(new Roi(20, 20, 4, 4)).contains("outside"));
		assertTrue(refusal(new Roi(-9, 0, 4, 4)).contains("outside"));
		final ShapeRoi besides = new ShapeRoi(new Roi(-9, 0, 4, 4)).or(new ShapeRoi(new Roi(9, 0, 4, 4)));
		assertTrue(refusal(besides).contains("no pixel"));
	}

	private static String refusal(final Roi roi) {
		final ImagePlus image = calibrated(ramp(5, 5), 0.02, "nm");
		image.setRoi(roi);
		return refusal(image);
	}

	/** @return the sentence with which the image is refused. */
	private static String refusal(final ImagePlus image) {
		final String message = assertThrows(IllegalArgumentException.class, () -> ImagePlusMovie.currentFrame(image))
			.getMessage();
		assertTrue(message.contains("\"" + image.getTitle() + "\""), message);
		return message;
	}

	private static int[] values(final ImagePlusMovie movie) {
		final int[] values = new int[movie.frames()];
		for (int i = 0; i < values.length; i++) {
			values[i] = (int) movie.frame(i).get(0, 0);
		}
		return values;
	}

	private static ImageStack stack(final int slices) {
		final ImageStack stack = new ImageStack(5, 5);
		for (int n = 1; n <= slices; n++) {
			final FloatProcessor pixels = new FloatProcessor(5, 5);
			pixels.setf(0, 0, n);
			pixels.setf(1, 1, n);
			stack.addSlice(pixels);
		}
		return stack;
	}

	private static ImageProcessor ramp(final int width, final int height) {
		final FloatProcessor ramp = new FloatProcessor(width, height);
		for (int i = 0; i < width * height; i++) {
			ramp.setf(i, i);
		}
		return ramp;
	}

	private static ImagePlus calibrated(final ImageProcessor pixels, final double size, final String unit) {
		final ImageStack stack = new ImageStack(pixels.getWidth(), pixels.getHeight());
		stack.addSlice(pixels);
		return calibrated(stack, size, unit);
	}

	private static ImagePlus calibrated(final ImageStack stack, final double size, final String unit) {
		final ImagePlus image = new ImagePlus("grain 7", stack);
		image.getCalibration().pixelWidth = size;
		image.getCalibration().pixelHeight = size;
		image.getCalibration().setUnit(unit);
		return image;
	}
}
