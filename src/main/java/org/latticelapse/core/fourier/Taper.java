package org.latticelapse.core.fourier;

import org.latticelapse.core.image.Micrograph;

/** Windows that fade a field out towards its borders, so that the borders make no streaks. */
public final class Taper {

	/**
	 * Area of a resolution cell under a Hann window, in units of one over the area
	 * of the window: its equivalent noise bandwidth is 1.5 along each axis (Harris,
	 * Proc. IEEE 66 (1978) 51), so that so many neighbouring frequencies count as one.
	 */
	public static final double HANN_CELL = 1.5 * 1.5;

	private Taper() {}

	/** @return the Hann window of a length, sampled at the middle of each of its intervals. */
	public static float[] hann(final int length) {
		final float[] window = new float[length];
		for (int i = 0; i < length; i++) {
			window[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / length));
		}
		return window;
	}

	/**
	 * @return the weight of each pixel: Hann across the rectangle, times the weight
	 *         of a non-rectangular region
	 */
	public static float[] of(final Micrograph micrograph) {
		final int width = micrograph.width();
		final int height = micrograph.height();
		final float[] horizontal = hann(width);
		final float[] vertical = hann(height);
		final float[] region = RegionWeight.of(micrograph);
		final float[] taper = new float[width * height];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				final int i = y * width + x;
				taper[i] = horizontal[x] * vertical[y] * (region == null ? 1 : region[i]);
			}
		}
		return taper;
	}

	/**
	 * @return (pixel − weighted mean) × weight for each pixel, zero where the pixel
	 *         is not finite
	 */
	static float[] apply(final Micrograph micrograph, final float[] taper) {
		final float[] pixels = micrograph.copyPixels();
		apply(pixels, taper);
		return pixels;
	}

	/** Makes of each pixel (pixel − weighted mean) × weight, and zero where it is not finite. */
	public static void apply(final float[] pixels, final float[] taper) {
		double sum = 0;
		double weights = 0;
		for (int i = 0; i < pixels.length; i++) {
			if (Float.isFinite(pixels[i])) {
				sum += taper[i] * (double) pixels[i];
				weights += taper[i];
			}
		}
		final double mean = weights > 0 ? sum / weights : 0;
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = Float.isFinite(pixels[i]) ? (float) ((pixels[i] - mean) * taper[i]) : 0;
		}
	}
}
