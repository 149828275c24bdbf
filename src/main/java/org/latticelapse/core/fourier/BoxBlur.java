package org.latticelapse.core.fourier;

/**
 * Three running means in a row along x and y: nearly a Gaussian blur, at a cost
 * that does not grow with its width (Wells, IEEE Trans. PAMI 8 (1986) 234).
 * Beyond the borders the nearest pixel is repeated.
 */
public final class BoxBlur {

	private static final int PASSES = 3;

	private BoxBlur() {}

	/**
	 * Blurs an image in place.
	 *
	 * @param image pixels, row by row
	 * @param sigmaX standard deviation along x, pixels
	 * @param sigmaY standard deviation along y, pixels
	 */
	public static void apply(final float[] image, final int width, final int height, final double sigmaX,
		final double sigmaY)
	{
		final float[] line = new float[Math.max(width, height)];
		final float[] blurred = new float[line.length];
		for (int y = 0; y < height; y++) {
			blurLine(image, y * width, 1, width, radius(sigmaX), line, blurred);
		}
		for (int x = 0; x < width; x++) {
			blurLine(image, x, width, height, radius(sigmaY), line, blurred);
		}
	}

	/** A running mean over 2r+1 pixels has the variance ((2r+1)² − 1) / 12. */
	private static int radius(final double sigma) {
		return (int) Math.max(0, Math.round((Math.sqrt(12 * sigma * sigma / PASSES + 1) - 1) / 2));
	}

	/** All passes over one line, which is read and written but once: the columns of an image are far apart. */
	private static void blurLine(final float[] image, final int start, final int step, final int length,
		final int radius, final float[] line, final float[] blurred)
	{
		for (int i = 0; i < length; i++) {
			line[i] = image[start + i * step];
		}
		for (int pass = 0; pass < PASSES; pass++) {
			mean(line, length, radius, blurred);
			System.arraycopy(blurred, 0, line, 0, length);
		}
		for (int i = 0; i < length; i++) {
			image[start + i * step] = line[i];
		}
	}

	private static void mean(final float[] line, final int length, final int radius, final float[] blurred) {
		final float share = 1f / (2 * radius + 1);
		double sum = 0;
		for (int i = -radius; i <= radius; i++) {
			sum += line[clamp(i, length)];
		}
		for (int i = 0; i < length; i++) {
			blurred[i] = (float) sum * share;
			sum += line[clamp(i + radius + 1, length)] - line[clamp(i - radius, length)];
		}
	}

	private static int clamp(final int i, final int length) {
		return i < 0 ? 0 : i >= length ? length - 1 : i;
	}
}
