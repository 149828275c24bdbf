package org.latticelapse.core.fourier;

import java.util.Arrays;

import org.jtransforms.fft.FloatFFT_1D;
import org.latticelapse.core.image.Progress;

/**
 * Resamples an image by cropping its Fourier transform: exact for every spatial
 * frequency that the new pixels can carry.
 */
final class FourierResampling {

	/** So many columns take no more than some tenths of a second. */
	private static final int COLUMNS_AT_ONCE = 256;

	private final int width;
	private final int height;
	private final int newWidth;
	private final int newHeight;

	/**
	 * @param width width of the periodic image, even
	 * @param height height of the periodic image
	 * @param newWidth new width, even, at most the old
	 * @param newHeight new height, even, at most the old
	 */
	FourierResampling(final int width, final int height, final int newWidth, final int newHeight) {
		this.width = width;
		this.height = height;
		this.newWidth = newWidth;
		this.newHeight = newHeight;
	}

	/**
	 * @param image pixels, row by row, {@code columns} × {@code rows}, which may be
	 *          smaller than the periodic image; the rest counts as zero
	 * @param progress asked whether to stop
	 * @return the resampled periodic image
	 */
	float[] apply(final float[] image, final int columns, final int rows, final Progress progress) {
		final int frequencies = newWidth / 2;
		// One complex column of the half spectrum after the other.
		final float[] spectrum = new float[frequencies * 2 * height];
		final FloatFFT_1D rowTransform = new FloatFFT_1D(width);
		final float[] row = new float[width];
		for (int y = 0; y < rows; y++) {
			System.arraycopy(image, y * columns, row, 0, columns);
			Arrays.fill(row, columns, width, 0);
			rowTransform.realForward(row);
			spectrum[2 * y] = row[0];
			for (int k = 1; k < frequencies; k++) {
				spectrum[2 * (k * height + y)] = row[2 * k];
				spectrum[2 * (k * height + y) + 1] = row[2 * k + 1];
			}
		}
		progress.checkCancelled();
		final float[] cropped = resampleColumns(spectrum, frequencies, progress);
		progress.checkCancelled();
		final float[] result = new float[newWidth * newHeight];
		final FloatFFT_1D inverse = new FloatFFT_1D(newWidth);
		final float[] out = new float[newWidth];
		final float scale = (float) newWidth / width;
		for (int y = 0; y < newHeight; y++) {
			out[0] = cropped[2 * y] * scale;
			out[1] = 0;
			for (int k = 1; k < frequencies; k++) {
				out[2 * k] = cropped[2 * (k * newHeight + y)] * scale;
				out[2 * k + 1] = cropped[2 * (k * newHeight + y) + 1] * scale;
			}
			inverse.realInverse(out, true);
			System.arraycopy(out, 0, result, y * newWidth, newWidth);
		}
		return result;
	}

	private float[] resampleColumns(final float[] spectrum, final int frequencies, final Progress progress) {
		final FloatFFT_1D forward = new FloatFFT_1D(height);
		final FloatFFT_1D inverse = new FloatFFT_1D(newHeight);
		final float[] result = new float[frequencies * 2 * newHeight];
		final float scale = (float) newHeight / height;
		final int half = newHeight / 2;
		final float[] column = new float[2 * newHeight];
		for (int k = 0; k < frequencies; k++) {
			if (k % COLUMNS_AT_ONCE == 0) {
				progress.checkCancelled();
			}
			final int start = 2 * k * height;
			forward.complexForward(spectrum, start);
			System.arraycopy(spectrum, start, column, 0, 2 * half);
			System.arraycopy(spectrum, start + 2 * (height - half), column, 2 * half, 2 * half);
			// The frequency at the very edge has no partner: leave it out.
			column[2 * half] = 0;
			column[2 * half + 1] = 0;
			for (int i = 0; i < column.length; i++) {
				column[i] *= scale;
			}
			inverse.complexInverse(column, true);
			System.arraycopy(column, 0, result, 2 * k * newHeight, column.length);
		}
		return result;
	}
}
