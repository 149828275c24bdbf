package org.latticelapse.core.fourier;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

/**
 * A micrograph made ready for local Fourier analysis: hot pixels clipped, the
 * slowly varying background taken off, and resampled to pixels no finer than the
 * highest spatial frequency asked for needs, which is what makes the transforms
 * that follow small.
 */
public final class PreparedMicrograph {

	/** Highest frequency that pixels carry, as a fraction of the sampling frequency. */
	public static final double USABLE = 0.47;

	/** Standard deviation of the Gaussian that follows the background, Å. */
	private static final double BACKGROUND_SIGMA = 10;

	/** Room above the highest frequency for the width of the spots, 1/Å. */
	private static final double GUARD_BAND = 0.08;

	/** Resampling that saves less than this is not worth its transforms. */
	private static final double WORTHWHILE = 1.1;

	private final int width;
	private final int height;
	private final double pixelX;
	private final double pixelY;
	private final float[] values;
	private final float[] weights;

	private PreparedMicrograph(final int width, final int height, final double pixelX, final double pixelY,
		final float[] values, final float[] weights)
	{
		this.width = width;
		this.height = height;
		this.pixelX = pixelX;
		this.pixelY = pixelY;
		this.values = values;
		this.weights = weights;
	}

	/**
	 * @param micrograph any micrograph; pixels that are not finite count as
	 *          background
	 * @param highestFrequency the highest spatial frequency of interest, 1/Å
	 * @return the micrograph, ready to be transformed, whole or in tiles
	 */
	public static PreparedMicrograph of(final Micrograph micrograph, final double highestFrequency) {
		return of(micrograph, highestFrequency, Progress.NONE);
	}

	/**
	 * @param micrograph any micrograph; pixels that are not finite count as
	 *          background
	 * @param highestFrequency the highest spatial frequency of interest, 1/Å
	 * @param progress asked whether to stop
	 * @return the micrograph, ready to be transformed, whole or in tiles
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static PreparedMicrograph of(final Micrograph micrograph, final double highestFrequency,
		final Progress progress)
	{
		final int width = micrograph.width();
		final int height = micrograph.height();
		final float[] values = micrograph.copyPixels();
		final PixelSize pixel = micrograph.pixelSize();
		OutlierClipping.apply(values, width, height);
		progress.checkCancelled();
		removeBackground(values, width, height, pixel);
		progress.checkCancelled();
		final float[] weights = RegionWeight.of(micrograph);
		final double wanted = 0.5 / (highestFrequency + GUARD_BAND);
		if (wanted < WORTHWHILE * Math.max(pixel.x(), pixel.y())) {
			return new PreparedMicrograph(width, height, pixel.x(), pixel.y(), values, weights);
		}
		final int periodX = FastLength.atLeast(width);
		final int periodY = FastLength.atLeast(height);
		final int newPeriodX = Math.min(periodX, FastLength.atLeast((int) Math.ceil(periodX * pixel.x() /
			wanted)));
		final int newPeriodY = Math.min(periodY, FastLength.atLeast((int) Math.ceil(periodY * pixel.y() /
			wanted)));
		final float[] resampled = new FourierResampling(periodX, periodY, newPeriodX, newPeriodY).apply(values,
			width, height, progress);
		final int newWidth = (int) ((long) width * newPeriodX / periodX);
		final int newHeight = (int) ((long) height * newPeriodY / periodY);
		return new PreparedMicrograph(newWidth, newHeight, pixel.x() * periodX / newPeriodX, pixel.y() *
			periodY / newPeriodY, crop(resampled, newPeriodX, newWidth, newHeight), weights == null ? null
				: nearest(weights, width, height, newWidth, newHeight));
	}

	/** @return the number of columns. */
	public int width() {
		return width;
	}

	/** @return the number of rows. */
	public int height() {
		return height;
	}

	/** @return the width of a pixel, Å. */
	public double pixelX() {
		return pixelX;
	}

	/** @return the height of a pixel, Å. */
	public double pixelY() {
		return pixelY;
	}

	/** @return a rectangle of it, as an image of its own. */
	PreparedMicrograph part(final int x, final int y, final int columns, final int rows) {
		return new PreparedMicrograph(columns, rows, pixelX, pixelY, part(values, x, y, columns, rows), weights == null
			? null : part(weights, x, y, columns, rows));
	}

	private float[] part(final float[] image, final int x, final int y, final int columns, final int rows) {
		final float[] result = new float[columns * rows];
		for (int row = 0; row < rows; row++) {
			System.arraycopy(image, (y + row) * width + x, result, row * columns, columns);
		}
		return result;
	}

	/** @return a sample, numbered row by row; the background taken off. */
	public float value(final int index) {
		return values[index];
	}

	/** @return the weights of a non-rectangular region, row by row, not to be changed; null when all are 1. */
	public float[] weights() {
		return weights;
	}

	private static void removeBackground(final float[] values, final int width, final int height,
		final PixelSize pixel)
	{
		double sum = 0;
		int finite = 0;
		for (final float value : values) {
			if (Float.isFinite(value)) {
				sum += value;
				finite++;
			}
		}
		final float mean = finite == 0 ? 0 : (float) (sum / finite);
		for (int i = 0; i < values.length; i++) {
			values[i] = Float.isFinite(values[i]) ? values[i] - mean : 0;
		}
		final float[] background = values.clone();
		BoxBlur.apply(background, width, height, BACKGROUND_SIGMA / pixel.x(), BACKGROUND_SIGMA / pixel.y());
		for (int i = 0; i < values.length; i++) {
			values[i] -= background[i];
		}
	}

	private static float[] crop(final float[] image, final int imageWidth, final int width, final int height) {
		final float[] result = new float[width * height];
		for (int y = 0; y < height; y++) {
			System.arraycopy(image, y * imageWidth, result, y * width, width);
		}
		return result;
	}

	private static float[] nearest(final float[] image, final int width, final int height, final int newWidth,
		final int newHeight)
	{
		final float[] result = new float[newWidth * newHeight];
		for (int i = 0; i < result.length; i++) {
			final int x = i % newWidth * width / newWidth;
			final int y = i / newWidth * height / newHeight;
			result[i] = image[y * width + x];
		}
		return result;
	}
}
