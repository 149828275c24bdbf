package org.latticelapse.view.indexing;

import ij.ImagePlus;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collections;

import org.latticelapse.core.indexing.IndexingResult;

/**
 * The part of an FFT that holds the spots, as a color picture with everything
 * found drawn into it, large enough to read and to publish.
 */
final class AnnotatedFft {

	private static final int LEAST_SIDE = 960;

	private AnnotatedFft() {}

	/**
	 * @param pixels the FFT, with its display range
	 * @param view where spatial frequencies lie in it
	 * @param result what was found
	 * @return a square picture at least 960 pixels wide
	 */
	static BufferedImage render(final FloatProcessor pixels, final FftView view, final IndexingResult result) {
		final Rectangle2D window = view.window();
		final int side = Math.max(LEAST_SIDE, (int) Math.ceil(window.getWidth()));
		final ImageProcessor picture = magnified(pixels, window, side).convertToByte(true).convertToRGB();
		final ImagePlus image = new ImagePlus("", picture);
		image.setOverlay(FftOverlay.of(view.filling(side), Collections.singletonList(result)));
		return image.flatten().getBufferedImage();
	}

	private static FloatProcessor magnified(final FloatProcessor pixels, final Rectangle2D window,
		final int side)
	{
		final FloatProcessor picture = new FloatProcessor(side, side);
		final double step = window.getWidth() / side;
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++) {
				picture.setf(x, y, (float) pixels.getInterpolatedValue(window.getX() + (x + 0.5) * step - 0.5, window
					.getY() + (y + 0.5) * step - 0.5));
			}
		}
		picture.setMinAndMax(pixels.getMin(), pixels.getMax());
		return picture;
	}
}
