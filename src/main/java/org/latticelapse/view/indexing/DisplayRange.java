package org.latticelapse.view.indexing;

import ij.process.FloatProcessor;

import java.util.Arrays;

/** The gray scale of an FFT: the noise dark, the spots white, whatever the centre does. */
final class DisplayRange {

	/** Fractions of the pixels that are black, and that are not saturated. */
	private static final double DARK = 0.35;
	private static final double LIGHT = 0.9997;

	/** The least range, decades: pure noise must not look like spots. */
	private static final double LEAST = 2;

	private static final int SAMPLES = 1 << 18;

	private DisplayRange() {}

	/**
	 * Sets the display range of the logarithms of a power.
	 *
	 * @param pixels zero frequency in the middle
	 * @param inner smallest radius that counts, pixels
	 * @param outer largest radius that counts, pixels
	 */
	static void set(final FloatProcessor pixels, final double inner, final double outer) {
		final float[] band = band(pixels, inner, outer);
		if (band.length == 0) {
			pixels.resetMinAndMax();
			return;
		}
		Arrays.sort(band);
		final double low = band[(int) (DARK * (band.length - 1))];
		final double high = band[(int) Math.ceil(LIGHT * (band.length - 1))];
		pixels.setMinAndMax(low, Math.max(high, low + LEAST));
	}

	private static float[] band(final FloatProcessor pixels, final double inner, final double outer) {
		final float[] band = new float[SAMPLES];
		int n = 0;
		final int width = pixels.getWidth();
		final int step = 1 + pixels.getPixelCount() / SAMPLES;
		for (int i = 0; i < pixels.getPixelCount() && n < SAMPLES; i += step) {
			final double radius = Math.hypot(i % width - width / 2, i / width - pixels.getHeight() / 2);
			if (radius >= inner && radius <= outer) {
				band[n++] = pixels.getf(i);
			}
		}
		return Arrays.copyOf(band, n);
	}
}
