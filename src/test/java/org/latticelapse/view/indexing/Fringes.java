package org.latticelapse.view.indexing;

import ij.ImagePlus;
import ij.process.FloatProcessor;

import java.util.Random;

/** Images of perfect lattice fringes in noise. */
public final class Fringes {

	private Fringes() {}

	/**
	 * @param width columns
	 * @param height rows
	 * @param pixelX width of a pixel, Å
	 * @param pixelY height of a pixel, Å
	 * @param g pairs gx, gy (down) of the fringes, 1/Å
	 * @return an image calibrated in nm
	 */
	public static ImagePlus image(final int width, final int height, final double pixelX, final double pixelY,
		final double... g)
	{
		final Random random = new Random(42);
		final FloatProcessor pixels = new FloatProcessor(width, height);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				double value = random.nextGaussian();
				for (int i = 0; i < g.length; i += 2) {
					value += Math.cos(2 * Math.PI * (g[i] * x * pixelX + g[i + 1] * y * pixelY));
				}
				pixels.setf(x, y, (float) (100 + 10 * value));
			}
		}
		final ImagePlus image = new ImagePlus("fringes.tif", pixels);
		image.getCalibration().setUnit("nm");
		image.getCalibration().pixelWidth = pixelX / 10;
		image.getCalibration().pixelHeight = pixelY / 10;
		return image;
	}

	/** @return LiF (a = 4.0263 Å) seen along [001], (200) turned by 20° from +x; 256 × 256 pixels of 0.25 Å. */
	public static ImagePlus lithiumFluoride() {
		final double g = 2 / 4.0263;
		final double c = g * Math.cos(Math.toRadians(20));
		final double s = g * Math.sin(Math.toRadians(20));
		return image(256, 256, 0.25, 0.25, c, -s, s, c, c + s, c - s, c - s, -s - c);
	}
}
