package org.latticelapse.core.motion;

import org.latticelapse.core.image.Micrograph;

/**
 * Moves the content of a frame back by a displacement that need not be whole
 * pixels: interpolation along x and then y with a sinc under a Lanczos window of
 * six lobes, scaled to the sum 1, so that a constant stays a constant and electron
 * counts are kept. It passes spatial frequencies up to 0.4 cycles per pixel within
 * 2 %. A displacement of whole pixels copies values unchanged.
 */
final class SubpixelShift {

	private static final int LOBES = 6;

	/** A displacement as near as this to whole pixels is taken for whole, pixels. */
	private static final double WHOLE = 1e-4;

	private final int width;
	private final int height;
	private final int wholeX;
	private final int wholeY;
	private final float[] kernelX;
	private final float[] kernelY;

	private SubpixelShift(final int width, final int height, final double dx, final double dy) {
		this.width = width;
		this.height = height;
		wholeX = (int) Math.floor(dx + WHOLE);
		wholeY = (int) Math.floor(dy + WHOLE);
		kernelX = kernel(dx - wholeX);
		kernelY = kernel(dy - wholeY);
	}

	/**
	 * @param frame any frame
	 * @param dx displacement of its content to the right, pixels
	 * @param dy displacement of its content downwards, pixels
	 * @return the frame with its content moved back; NaN where it has no data, and
	 *         the same region of interest
	 */
	static Micrograph back(final Micrograph frame, final double dx, final double dy) {
		final int width = frame.width();
		final int height = frame.height();
		// Farther than its own size no frame has data.
		final double x = Math.max(-width, Math.min(width, dx));
		final double y = Math.max(-height, Math.min(height, dy));
		return new SubpixelShift(width, height, x, y).apply(frame);
	}

	private Micrograph apply(final Micrograph frame) {
		final float[] source = frame.copyPixels();
		final float[] rows = new float[source.length];
		for (int y = 0; y < height; y++) {
			line(source, y * width, 1, width, wholeX, kernelX, rows);
		}
		final float[] result = new float[source.length];
		for (int x = 0; x < width; x++) {
			line(rows, x, width, height, wholeY, kernelY, result);
		}
		return new Micrograph(width, height, result, frame.pixelSize(), region(frame));
	}

	private static void line(final float[] from, final int start, final int step, final int length,
		final int whole, final float[] kernel, final float[] to)
	{
		final int reach = kernel.length / 2 - 1;
		for (int i = 0; i < length; i++) {
			final int first = i + whole;
			final boolean inside = first >= 0 && first < length && (kernel.length == 1 || first + 1 < length);
			float sum = 0;
			if (!inside) sum = Float.NaN;
			else if (kernel.length == 1) sum = from[start + first * step];
			else {
				for (int k = 0; k < kernel.length; k++) {
					// Beyond the border the last pixel is repeated.
					final int j = Math.max(0, Math.min(length - 1, first - reach + k));
					sum += kernel[k] * from[start + j * step];
				}
			}
			to[start + i * step] = sum;
		}
	}

	/** @param fraction of a pixel, 0 to 1; less than 1e-4: none */
	private static float[] kernel(final double fraction) {
		if (fraction < WHOLE) return new float[] { 1 };
		final double[] kernel = new double[2 * LOBES];
		double sum = 0;
		for (int k = 0; k < kernel.length; k++) {
			final double t = k - LOBES + 1 - fraction;
			kernel[k] = sinc(t) * sinc(t / LOBES);
			sum += kernel[k];
		}
		final float[] scaled = new float[kernel.length];
		for (int k = 0; k < kernel.length; k++) {
			scaled[k] = (float) (kernel[k] / sum);
		}
		return scaled;
	}

	private static double sinc(final double t) {
		return t == 0 ? 1 : Math.sin(Math.PI * t) / (Math.PI * t);
	}

	private static boolean[] region(final Micrograph frame) {
		if (frame.isRectangular()) return null;
		final boolean[] region = new boolean[frame.width() * frame.height()];
		for (int i = 0; i < region.length; i++) {
			region[i] = frame.inRegion(i % frame.width(), i / frame.width());
		}
		return region;
	}
}
