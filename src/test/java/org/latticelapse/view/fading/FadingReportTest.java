package org.latticelapse.view.fading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.FloatProcessor;

import java.io.IOException;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.ImageAcquisition;

class FadingReportTest {

	private static final int SIZE = 96;
	private static final int FRAMES = 12;

	/** Plots whose axes need more or less room must not differ in size: a stack has one. */
	@Test
	void plotsOfAStackAreOfOneSize() throws IOException {
		final ImagePlus plot = report(movie()).plot();
		assertEquals(4, plot.getStackSize());
		for (int i = 1; i <= plot.getStackSize(); i++) {
			assertEquals(plot.getWidth(), plot.getStack().getProcessor(i).getWidth());
			assertEquals(plot.getHeight(), plot.getStack().getProcessor(i).getHeight());
		}
		assertTrue(plot.getInfoProperty().contains("Drift") || plot.getInfoProperty().contains("drift"));
	}

	/** What is noted on the movie would be lost if ImageJ did not ask before the window closes. */
	@Test
	void whatItNotesOnTheMovieIsAChangeOfIt() throws IOException {
		final ImagePlus movie = movie();
		assertFalse(movie.changes);
		report(movie);
		assertTrue(movie.changes);
		assertTrue(movie.getProp("LatticeLapse.fading.Summary").contains("De "), movie.getProp("LatticeLapse.fading.Summary"));
	}

	private static ImagePlus movie() {
		final Random random = new Random(1);
		final ImageStack stack = new ImageStack(SIZE, SIZE);
		for (int frame = 0; frame < FRAMES; frame++) {
			final float[] pixels = new float[SIZE * SIZE];
			for (int i = 0; i < pixels.length; i++) {
				final double strong = 60 * Math.exp(-frame / 12.0) * Math.cos(2 * Math.PI * 0.2 * (i % SIZE));
				final double weak = 0.7 * Math.cos(2 * Math.PI * 0.17 * (i / SIZE));
				pixels[i] = (float) (100 + strong + weak + random.nextGaussian());
			}
			stack.addSlice(new FloatProcessor(SIZE, SIZE, pixels));
		}
		final ImagePlus image = new ImagePlus("movie", stack);
		image.setDimensions(1, 1, FRAMES);
		image.getCalibration().setUnit("nm");
		image.getCalibration().pixelWidth = 0.05;
		image.getCalibration().pixelHeight = 0.05;
		ImageAcquisition.write(image, Acquisition.UNKNOWN.with(Quantity.FRAME_DOSE, 1234, "of the test"));
		return image;
	}

	private static FadingReport report(final ImagePlus image) throws IOException {
		return FadingRun.of(image, new FadingRequest().with("spots", "").with("spotlimit", 2).with("phases", "LiF").with(
			"ciffolder", "").with("temperature", "auto").with("mind", 1.1).with("maxd", 5).with("calibrationerror", 1).with(
				"drift", "recorded").with("window", "spot").with("bindose", 0).with("latent", false).with("saveto", ""), Progress.NONE);
	}
}
