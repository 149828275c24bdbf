package org.latticelapse.core.fourier;

import java.util.stream.IntStream;

import org.jtransforms.fft.FloatFFT_1D;
import org.latticelapse.core.image.Progress;

/** The Fourier transform of a whole prepared micrograph, zero beyond its borders and its region. */
final class FieldSpectrum {

	private final int width;
	private final int rows;
	private final int columns;
	private final double lengthX;
	private final double lengthY;

	/** Half of the transform, one column after the other. */
	private final float[] values;

	private FieldSpectrum(final PreparedMicrograph image, final int width, final int rows) {
		this.width = width;
		this.rows = rows;
		columns = width / 2;
		lengthX = width * image.pixelX();
		lengthY = rows * image.pixelY();
		values = new float[2 * columns * rows];
	}

	/**
	 * @param width number of columns with those added so that opposite borders do not
	 *          mix, even
	 * @param rows number of rows with those added
	 */
	static FieldSpectrum of(final PreparedMicrograph image, final int width, final int rows, final Progress progress) {
		final FieldSpectrum spectrum = new FieldSpectrum(image, width, rows);
		spectrum.transformRows(image);
		progress.checkCancelled();
		final FloatFFT_1D transform = new FloatFFT_1D(spectrum.rows);
		IntStream.range(0, spectrum.columns).parallel().forEach(k -> transform.complexForward(spectrum.values, 2 *
			k * spectrum.rows));
		progress.checkCancelled();
		return spectrum;
	}

	/** @return the width of the padded field, Å: the inverse of the step in frequency. */
	double lengthX() {
		return lengthX;
	}

	/** @return the height of the padded field, Å. */
	double lengthY() {
		return lengthY;
	}

	/** @return the number of samples in the padded field. */
	double samples() {
		return (double) width * rows;
	}

	/** Copies the value at (kx, ky), times a factor, into an array of complex numbers. */
	void copy(final int kx, final int ky, final double factor, final float[] target, final int at) {
		final int column = Math.abs(kx);
		if (column >= columns || Math.abs(ky) >= rows / 2) {
			return;
		}
		final int i = 2 * (column * rows + Math.floorMod(kx < 0 ? -ky : ky, rows));
		target[at] = (float) (factor * values[i]);
		target[at + 1] = (float) (kx < 0 ? -factor * values[i + 1] : factor * values[i + 1]);
	}

	private void transformRows(final PreparedMicrograph image) {
		final float[] weights = image.weights();
		final FloatFFT_1D transform = new FloatFFT_1D(width);
		IntStream.range(0, image.height()).parallel().forEach(y -> {
			final float[] row = new float[width];
			for (int x = 0; x < image.width(); x++) {
				final int i = y * image.width() + x;
				row[x] = weights == null || weights[i] > 0 ? image.value(i) : 0;
			}
			transform.realForward(row);
			values[2 * y] = row[0];
			for (int k = 1; k < columns; k++) {
				values[2 * (k * rows + y)] = row[2 * k];
				values[2 * (k * rows + y) + 1] = row[2 * k + 1];
			}
		});
	}
}
