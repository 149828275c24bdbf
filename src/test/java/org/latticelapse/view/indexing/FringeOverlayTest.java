package org.latticelapse.view.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.process.ByteProcessor;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.indexing.IndexingResult;

/** What is drawn on the user's image, and what is left alone. */
class FringeOverlayTest {

	private final ImagePlus image = new ImagePlus("grain", new ByteProcessor(400, 400));

	@Test
	void replacesOnlyItsOwnElements() {
		final Roi own = new Roi(1, 1, 5, 5);
		own.setName("my scale bar");
		image.setOverlay(new Overlay(own));
		draw(Results.indexed());
		final int first = image.getOverlay().size();
		draw(Results.indexed());
		assertEquals(first, image.getOverlay().size());
		assertTrue(first > 1);
		draw(Results.none());
		assertEquals(1, image.getOverlay().size());
		assertEquals("my scale bar", image.getOverlay().get(0).getName());
	}

	@Test
	void leavesNoEmptyOverlay() {
		draw(Results.indexed());
		draw(Results.none());
		assertNull(image.getOverlay());
	}

	@Test
	void namesItsElements() {
		draw(Results.indexed());
		for (final Roi roi : image.getOverlay().toArray()) {
			assertTrue(roi.getName().startsWith("LatticeLapse.index."), roi.getName());
		}
	}

	/** The spots of the result are at 90° and 0°: its fringes run along 0° and 90°, through the middle of the box. */
	@Test
	void linesRunAlongTheFringes() {
		draw(Results.indexed());
		final List<Rectangle> lines = new ArrayList<>();
		for (final Roi roi : image.getOverlay().toArray()) {
			if (roi.getStrokeColor() != null && roi.getStrokeColor().equals(LatticeColors.of(1))) {
				lines.add(roi.getBounds());
			}
		}
		assertEquals(2, lines.size());
		assertEquals(150, lines.get(0).getCenterX(), 1);
		assertEquals(200, lines.get(0).getCenterY(), 1);
		assertTrue(lines.get(0).width > 20 && lines.get(0).height <= 2, lines.toString());
		assertTrue(lines.get(1).height > 20 && lines.get(1).width <= 2, lines.toString());
	}

	@Test
	void marksBelongToTheirFrame() {
		final ImagePlus movie = ij.IJ.createImage("movie", 400, 400, 3, 8);
		FringeOverlay.replace(movie, new Rectangle(50, 100, 200, 200), PixelSize.square(0.2), Arrays.asList(Results
			.frame(2, Results.indexed())));
		for (final Roi roi : movie.getOverlay().toArray()) {
			assertEquals(2, roi.getPosition());
		}
	}

	@Test
	void marksInAHyperstackShowInTheirFrameForAllChannels() {
		final ImagePlus movie = ij.IJ.createHyperStack("movie", 400, 400, 2, 1, 3, 8);
		FringeOverlay.replace(movie, new Rectangle(50, 100, 200, 200), PixelSize.square(0.2), Arrays.asList(
			new IndexedFrame(3, movie.getStackIndex(1, 1, 3), Results.indexed())));
		for (final Roi roi : movie.getOverlay().toArray()) {
			assertEquals(0, roi.getCPosition());
			assertEquals(3, roi.getTPosition());
		}
	}

	private void draw(final IndexingResult result) {
		FringeOverlay.replace(image, new Rectangle(50, 100, 200, 200), PixelSize.square(0.2), Results.frames(result));
	}
}
