package org.latticelapse.core.indexing;

import java.util.Random;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;

/** Square images made of plane waves in white noise of unit deviation. */
public final class PlaneWaves {

	private static final int SIZE = 256;
	private static final double PIXEL = 0.4;

	private final float[] pixels = new float[SIZE * SIZE];
	private final Random random;

	public PlaneWaves(final long seed) {
		random = new Random(seed);
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (float) (100 + random.nextGaussian());
		}
	}

	/**
	 * Adds fringes of a random phase.
	 *
	 * @param spacing Å
	 * @param degrees direction across the fringes, counter-clockwise as displayed from +x
	 */
	public PlaneWaves add(final double spacing, final double degrees, final double amplitude) {
		final double cos = Math.cos(Math.toRadians(degrees));
		final double sin = Math.sin(Math.toRadians(degrees));
		final double phase = 2 * Math.PI * random.nextDouble();
		for (int i = 0; i < pixels.length; i++) {
			final double distance = PIXEL * (i % SIZE * cos - i / SIZE * sin);
			pixels[i] += amplitude * Math.cos(2 * Math.PI * distance / spacing + phase);
		}
		return this;
	}

	/**
	 * @param snr expected power of a wave that fills the image over the mean noise power, under a Hann window
	 * @return its amplitude
	 */
	public static double amplitude(final double snr) {
		return Math.sqrt(9 * snr) / SIZE;
	}

	public Micrograph micrograph() {
		return new Micrograph(SIZE, SIZE, pixels.clone(), PixelSize.square(PIXEL));
	}
}
