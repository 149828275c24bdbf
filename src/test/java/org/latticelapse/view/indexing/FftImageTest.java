package org.latticelapse.view.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.Roi;
import ij.process.ImageProcessor;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.io.ImagePlusMovie;

/** The FFT: that a spatial frequency is where the calibration and the marks say. */
class FftImageTest {

	/** Pixels and selections that are not square must not bend the plane of spatial frequencies. */
	@ParameterizedTest
	@CsvSource({ "256, 256, 0.25, 0.25", "256, 128, 0.25, 0.25", "100, 300, 0.25, 0.25", "256, 256, 0.25, 0.3",
		"200, 200, 0.3, 0.2" })
	void statusBarReadsTheSpatialFrequency(final int width, final int height, final double pixelX,
		final double pixelY)
	{
		final ImagePlus image = Fringes.image(width, height, pixelX, pixelY, 0.4, -0.3);
		final ImagePlus fft = fft(image, Results.none()).image();
		final ImageProcessor pixels = fft.getProcessor();
		int brightest = 0;
		for (int i = 0; i < pixels.getPixelCount() / 2; i++) {
			brightest = pixels.getf(i) > pixels.getf(brightest) ? i : brightest;
		}
		final double bin = 10 / (Math.min(width * pixelX, height * pixelY));
		assertEquals(4.0, fft.getCalibration().getX(brightest % pixels.getWidth()), bin);
		assertEquals(-3.0, fft.getCalibration().getY(brightest / pixels.getWidth()), bin);
		assertEquals("1/nm", fft.getCalibration().getUnit());
		assertEquals(fft.getCalibration().pixelWidth, fft.getCalibration().pixelHeight);
	}

	@Test
	void circlesLieOnBothSpotsOfTheFriedelPair() {
		final ImagePlus image = Fringes.image(256, 256, 0.25, 0.25, 0.5, 0, 0, 0.5);
		final FftImage fft = fft(image, Results.indexed());
		final Roi circles = element(fft.image(), "LatticeLapse.index.lattice1");
		// 0.5 1/Å in a field of 64 Å: 32 pixels from the centre of pixel 128
		for (final double[] spot : new double[][] { { 160.5, 128.5 }, { 96.5, 128.5 }, { 128.5, 160.5 }, { 128.5,
			96.5 } })
		{
			assertTrue(circles.containsPoint(spot[0], spot[1]), Arrays.toString(spot));
		}
		assertEquals(64, circles.getFloatWidth(), 4);
		assertEquals(fft.image().getProcessor().getMax(), fft.image().getDisplayRangeMax());
	}

	@Test
	void everyFrameHasItsOwnFftAndMarks() {
		final ImageStack stack = new ImageStack(128, 128);
		stack.addSlice(Fringes.image(128, 128, 0.25, 0.25, 0.5, 0).getProcessor());
		stack.addSlice(Fringes.image(128, 128, 0.25, 0.25, 0, 0.25).getProcessor());
		final ImagePlus image = new ImagePlus("movie", stack);
		image.setCalibration(Fringes.lithiumFluoride().getCalibration());
		final FftImage fft = new FftImage("FFT of movie", ImagePlusMovie.allFrames(image), Arrays.asList(Results
			.frame(1, Results.indexed()), Results.frame(2, Results.none())), IndexingSettings.defaults());
		assertEquals(2, fft.image().getStackSize());
		// 0.5 and 0.25 1/Å in a field of 32 Å
		assertTrue(fft.image().getStack().getProcessor(1).getf(64 + 16, 64) > fft.image().getStack().getProcessor(2)
			.getf(64 + 16, 64) + 2);
		assertTrue(fft.image().getStack().getProcessor(2).getf(64, 64 + 8) > fft.image().getStack().getProcessor(1)
			.getf(64, 64 + 8) + 2);
		assertEquals(1, element(fft.image(), "LatticeLapse.index.lattice1").getPosition());
		assertEquals(2, element(fft.image(), "LatticeLapse.index.verdict").getPosition());
	}

	@Test
	void rendersAReadablePicture() {
		final ImagePlus image = Fringes.image(64, 64, 0.25, 0.25, 0.5, 0, 0, 0.5);
		final FftImage fft = fft(image, Results.indexed());
		final BufferedImage picture = AnnotatedFft.render(fft.first(), fft.view(), Results.indexed());
		assertTrue(picture.getWidth() >= 768 && picture.getWidth() == picture.getHeight());
		final Color orange = LatticeColors.of(1);
		int marked = 0;
		for (int i = 0; i < picture.getWidth() * picture.getHeight(); i++) {
			marked += new Color(picture.getRGB(i % picture.getWidth(), i / picture.getWidth())).equals(orange) ? 1 : 0;
		}
		assertTrue(marked > 1000, marked + " pixels in the color of the lattice");
	}

	@Test
	void showsAConstantImage() {
		final ImagePlus image = Fringes.image(64, 64, 0.25, 0.25);
		image.getProcessor().setValue(5);
		image.getProcessor().fill();
		final FftImage fft = fft(image, Results.none());
		assertTrue(fft.image().getDisplayRangeMax() > fft.image().getDisplayRangeMin());
		AnnotatedFft.render(fft.first(), fft.view(), Results.none());
	}

	private static FftImage fft(final ImagePlus image, final org.latticelapse.core.indexing.IndexingResult result) {
		return new FftImage("FFT of " + image.getTitle(), ImagePlusMovie.currentFrame(image), Results.frames(result),
			IndexingSettings.defaults());
	}

	private static Roi element(final ImagePlus image, final String name) {
		final List<Roi> found = new java.util.ArrayList<>();
		for (final Roi roi : image.getOverlay().toArray()) {
			if (name.equals(roi.getName())) found.add(roi);
		}
		assertEquals(1, found.size(), "elements named " + name);
		return found.get(0);
	}
}
