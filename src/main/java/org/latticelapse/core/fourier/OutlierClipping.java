package org.latticelapse.core.fourier;

import java.util.Arrays;

/**
 * Takes the height out of hot pixels and X-ray hits: a pixel that stands far
 * above (or below) all of its neighbours is set to the nearest of them. Lattice
 * fringes, however strong, span several pixels and stay.
 */
public final class OutlierClipping {

	/** Distance from the neighbours, in robust standard deviations, that no noise reaches. */
	private static final double LIMIT = 8;

	/** Pixels that tell the deviation, at least, of larger images. */
	private static final int SAMPLES = 20_000;

	/** Standard deviation of a normal distribution over its median absolute deviation: 1/Φ⁻¹(¾). */
	private static final double NORMAL = 1.4826;

	private OutlierClipping() {}

	/**
	 * Clips in place; values that are not finite are left alone. Where more than half
	 * of the pixels are alike, as in a frame of few counts, nothing tells what stands
	 * out, and nothing is clipped.
	 *
	 * @param pixels intensities, row by row
	 * @param width columns
	 * @param height rows
	 */
	public static void apply(final float[] pixels, final int width, final int height) {
		final float limit = (float) (LIMIT * robustDeviation(pixels));
		if (limit == 0) return;
		final float[] above = Arrays.copyOf(pixels, width);
		final float[] current = new float[width];
		for (int y = 1; y < height - 1; y++) {
			System.arraycopy(pixels, y * width, current, 0, width);
			for (int x = 1; x < width - 1; x++) {
				final int below = (y + 1) * width + x;
				final float highest = Math.max(Math.max(current[x - 1], current[x + 1]), Math.max(max3(above, x),
					max3(pixels, below)));
				final float lowest = Math.min(Math.min(current[x - 1], current[x + 1]), Math.min(min3(above, x),
					min3(pixels, below)));
				if (current[x] > highest + limit) {
					pixels[y * width + x] = highest;
				}
				else if (current[x] < lowest - limit) {
					pixels[y * width + x] = lowest;
				}
			}
			System.arraycopy(current, 0, above, 0, width);
		}
	}

	/** @return the median of some of the pixels. */
	static float middle(final float[] pixels) {
		final float[] sample = new float[Math.min(pixels.length, 2 * SAMPLES)];
		final int n = sample(pixels, sample);
		return n == 0 ? 0 : median(sample, n);
	}

	/** Standard deviation of a normal distribution with the median absolute deviation of the pixels. */
	static double robustDeviation(final float[] pixels) {
		final float[] sample = new float[Math.min(pixels.length, 2 * SAMPLES)];
		final int n = sample(pixels, sample);
		if (n == 0) {
			return 0;
		}
		final float median = median(sample, n);
		for (int i = 0; i < n; i++) {
			sample[i] = Math.abs(sample[i] - median);
		}
		return NORMAL * median(sample, n);
	}

	/** Fills in the finite ones of evenly spread pixels, at most twice {@link #SAMPLES}; returns their number. */
	private static int sample(final float[] pixels, final float[] sample) {
		final int step = Math.max(1, pixels.length / SAMPLES);
		int n = 0;
		for (int i = 0; i < pixels.length; i += step) {
			if (Float.isFinite(pixels[i])) {
				sample[n++] = pixels[i];
			}
		}
		return n;
	}

	private static float median(final float[] values, final int n) {
		Arrays.sort(values, 0, n);
		return values[n / 2];
	}

	private static float max3(final float[] row, final int i) {
		return Math.max(row[i], Math.max(row[i - 1], row[i + 1]));
	}

	private static float min3(final float[] row, final int i) {
		return Math.min(row[i], Math.min(row[i - 1], row[i + 1]));
	}
}
