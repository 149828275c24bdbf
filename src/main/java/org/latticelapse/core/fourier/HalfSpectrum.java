package org.latticelapse.core.fourier;

import java.util.Arrays;

import org.jtransforms.fft.FloatFFT_1D;

/**
 * Transforms between a real image and the half of its spectrum that determines
 * the rest: the columns of frequencies 0, 1, 2 … periods along x, one complex
 * column after the other, in each the rows in the order of the discrete Fourier
 * transform. For any even width, not only powers of two. Safe for several threads.
 */
public final class HalfSpectrum {

	private final int width;
	private final int height;
	private final FloatFFT_1D alongRows;
	private final FloatFFT_1D alongColumns;

	/**
	 * @param width of the periodic image, even
	 * @param height of the periodic image
	 */
	public HalfSpectrum(final int width, final int height) {
		this.width = width;
		this.height = height;
		alongRows = new FloatFFT_1D(width);
		alongColumns = new FloatFFT_1D(height);
	}

	/**
	 * @param image pixels, row by row, {@code imageWidth} × {@code imageHeight}, which
	 *          may be smaller than the periodic image; the rest counts as zero
	 * @param columns how many columns of the spectrum are wanted, at most width/2 + 1
	 * @return real and imaginary parts, interleaved
	 */
	public float[] forward(final float[] image, final int imageWidth, final int imageHeight, final int columns) {
		final float[] spectrum = new float[2 * columns * height];
		final float[] line = new float[width];
		for (int y = 0; y < imageHeight; y++) {
			System.arraycopy(image, y * imageWidth, line, 0, imageWidth);
			Arrays.fill(line, imageWidth, width, 0);
			alongRows.realForward(line);
			spectrum[2 * y] = line[0];
			for (int k = 1; k < Math.min(columns, width / 2); k++) {
				spectrum[2 * (k * height + y)] = line[2 * k];
				spectrum[2 * (k * height + y) + 1] = line[2 * k + 1];
			}
			if (columns > width / 2) spectrum[2 * (width / 2 * height + y)] = line[1];
		}
		for (int k = 0; k < columns; k++) {
			alongColumns.complexForward(spectrum, 2 * k * height);
		}
		return spectrum;
	}

	/**
	 * @param spectrum all width/2 + 1 columns; it is used up
	 * @return the image, {@code imageWidth} × {@code imageHeight} pixels from the upper
	 *         left corner of the periodic one
	 */
	public float[] inverse(final float[] spectrum, final int imageWidth, final int imageHeight) {
		for (int k = 0; k <= width / 2; k++) {
			alongColumns.complexInverse(spectrum, 2 * k * height, true);
		}
		final float[] image = new float[imageWidth * imageHeight];
		final float[] line = new float[width];
		for (int y = 0; y < imageHeight; y++) {
			line[0] = spectrum[2 * y];
			for (int k = 1; k < width / 2; k++) {
				line[2 * k] = spectrum[2 * (k * height + y)];
				line[2 * k + 1] = spectrum[2 * (k * height + y) + 1];
			}
			line[1] = spectrum[2 * (width / 2 * height + y)];
			alongRows.realInverse(line, true);
			System.arraycopy(line, 0, image, y * imageWidth, imageWidth);
		}
		return image;
	}
}
