package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.VirtualStack;
import ij.gui.Line;
import ij.gui.OvalRoi;
import ij.gui.Roi;
import ij.measure.ResultsTable;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.host.FijiLike;
import org.latticelapse.host.MacroResult;
import org.latticelapse.view.indexing.Fringes;
import org.scijava.Cancelable;
import org.scijava.Context;
import org.scijava.command.CommandService;
import org.scijava.module.Module;
import org.scijava.module.ModuleService;

/**
 * FFT Lattice Indexing of images it was not made for: an answer or one sentence,
 * and the image stays as it was.
 */
class UnusualImagesTest {

	@Test
	void constantImageHasNoLattice() {
		assertEquals("none", verdict(calibrated(new FloatProcessor(128, 128))));
	}

	@Test
	void imageWithoutMeasurementsHasNoLattice() {
		final FloatProcessor nothing = new FloatProcessor(128, 128);
		Arrays.fill((float[]) nothing.getPixels(), Float.NaN);
		assertEquals("none", verdict(calibrated(nothing)));
	}

	@Test
	void missingPixelsDoNotHideTheCrystal() {
		final ImagePlus image = Fringes.lithiumFluoride();
		final ImageProcessor pixels = image.getProcessor();
		for (int x = 0; x < 256; x += 16) {
			pixels.setf(x, 77, Float.NaN);
			pixels.setf(77, x, Float.POSITIVE_INFINITY);
			pixels.setf(x, x, Float.NEGATIVE_INFINITY);
		}
		assertEquals("indexed", verdict(image));
	}

	@Test
	void rowsOfZerosMakeNoPhase() {
		final FloatProcessor noise = noise(256);
		for (int y = 40; y < 43; y++) {
			for (int x = 0; x < 256; x++) noise.setf(x, y, 0);
		}
		final String verdict = verdict(calibrated(noise));
		assertTrue(verdict.equals("none") || verdict.equals("spacing-only"), verdict);
	}

	@Test
	void imageOfOneRowIsTooSmall() {
		assertFault("512 x 1", calibrated(new FloatProcessor(512, 1)));
		assertFault("1 x 512", calibrated(new FloatProcessor(1, 512)));
		assertFault("63 x 200", calibrated(new FloatProcessor(63, 200)));
	}

	@Test
	void colorImageMustBeConverted() {
		assertFault("Image > Type", calibrated(new ColorProcessor(128, 128)));
	}

	@Test
	void selectionMustLieOnTheImage() {
		assertFault("outside", selected(new Roi(300, 300, 100, 100)));
		assertFault("not an area", selected(new Line(10, 10, 200, 200)));
		assertFault("20 x 30", selected(new Roi(10, 10, 20, 30)));
	}

	@Test
	void selectionIsItsPartOnTheImage() {
		assertEquals("indexed", verdict(selected(new Roi(-50, -50, 250, 250))));
		assertEquals("indexed", verdict(selected(new OvalRoi(20, 20, 220, 220))));
	}

	@Test
	void diffractogramIsRefused() {
		final ImagePlus image = Fringes.lithiumFluoride();
		image.getCalibration().setUnit("1/nm");
		assertFault("1/nm", image);
	}

	@Test
	void unknownUnitIsNamed() {
		final ImagePlus image = Fringes.lithiumFluoride();
		image.getCalibration().setUnit("furlong");
		assertFault("furlong", image);
	}

	@Test
	void phasesMustBeKnown() {
		assertFault("LiFF", Fringes.lithiumFluoride(), "phases", "SEI, LiFF");
		assertFault("phase", Fringes.lithiumFluoride(), "phases", " ");
	}

	@Test
	void folderMustHoldCifs(@TempDir final Path folder) {
		assertFault(folder.getFileName().toString(), Fringes.lithiumFluoride(), "ciffolder", folder.toString());
	}

	@Test
	void closedImageIsNotOpen() {
		final String error = MacroResult.of("newImage('a', '8-bit noise', 128, 128, 1); id = getImageID(); close();",
			"newImage('b', '8-bit noise', 128, 128, 1);", "run('FFT Lattice Indexing...', 'image=' + id);").error();
		assertTrue(error.contains("open are \"b\""), error);
	}

	@Test
	void virtualStackIsReadFrameByFrame() {
		final ImageProcessor crystal = Fringes.lithiumFluoride().getProcessor();
		final ImageStack virtual = new VirtualStack(256, 256, 3) {

			@Override
			public ImageProcessor getProcessor(final int n) {
				return n == 2 ? crystal.duplicate() : noise(256);
			}
		};
		final ImagePlus movie = new ImagePlus("movie", virtual);
		movie.setCalibration(Fringes.lithiumFluoride().getCalibration());
		final ResultsTable rows = (ResultsTable) run(movie, "frames", "all", "phases", "LiF").getOutput("latticetable");
		assertEquals(Arrays.asList("none", "indexed", "none"), Arrays.asList(rows.getStringValue("Verdict", 0), rows
			.getStringValue("Verdict", 1), rows.getStringValue("Verdict", 2)));
		assertEquals(2, rows.getValue("Frame", 1));
		assertEquals(1, movie.getCurrentSlice());
	}

	private static FloatProcessor noise(final int size) {
		final FloatProcessor noise = new FloatProcessor(size, size);
		final Random random = new Random(3);
		for (int i = 0; i < size * size; i++) noise.setf(i, (float) (100 + 10 * random.nextGaussian()));
		return noise;
	}

	private static ImagePlus calibrated(final ImageProcessor pixels) {
		final ImagePlus image = new ImagePlus("unusual", pixels);
		image.setCalibration(Fringes.lithiumFluoride().getCalibration());
		return image;
	}

	private static ImagePlus selected(final Roi selection) {
		final ImagePlus image = Fringes.lithiumFluoride();
		image.setRoi(selection);
		return image;
	}

	private static String verdict(final ImagePlus image) {
		final Module module = run(image, "phases", "LiF");
		assertNull(((Cancelable) module).getCancelReason());
		return ((ResultsTable) module.getOutput("latticetable")).getStringValue("Verdict", 0);
	}

	private static void assertFault(final String words, final ImagePlus image, final Object... inputs) {
		final String sentence = ((Cancelable) run(image, inputs)).getCancelReason();
		assertNotNull(sentence, "The command has accepted the input");
		assertTrue(sentence.startsWith("FFT Lattice Indexing: ") && sentence.contains(words), sentence);
	}

	/** Runs the command and sees that it leaves the image alone. */
	private static Module run(final ImagePlus image, final Object... inputs) {
		final Object pixels = image.getProcessor().duplicate().getPixels();
		final String calibration = image.getCalibration().toString();
		final Roi roi = image.getRoi();
		final Context fiji = FijiLike.get().context();
		final Object[] all = Arrays.copyOf(inputs, inputs.length + 2);
		all[inputs.length] = "image";
		all[inputs.length + 1] = image;
		try {
			return fiji.service(ModuleService.class).run(fiji.service(CommandService.class).getCommand(
				FftLatticeIndexing.class), true, all).get();
		}
		catch (final InterruptedException | ExecutionException e) {
			throw new AssertionError(e);
		}
		finally {
			assertEquals(calibration, image.getCalibration().toString());
			assertEquals(roi, image.getRoi());
			assertArrayEquals(bits(pixels), bits(image.getProcessor().getPixels()));
		}
	}

	private static int[] bits(final Object pixels) {
		if (pixels instanceof int[]) return (int[]) pixels;
		final float[] values = (float[]) pixels;
		final int[] bits = new int[values.length];
		Arrays.setAll(bits, i -> Float.floatToRawIntBits(values[i]));
		return bits;
	}
}
