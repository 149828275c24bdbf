package org.latticelapse.core.fourier.peak;

import java.util.Arrays;

import org.jtransforms.fft.FloatFFT_1D;
import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.fourier.Taper;

/**
 * The Fourier transform of one tile of a prepared micrograph under a Hann
 * window, on the grid of a {@link Band}. One instance is reused for all tiles of
 * a size, so it is for one thread.
 */
final class TileSpectrum {

	private final Band band;
	private final float[] horizontal;
	private final float[] vertical;
	private final FloatFFT_1D rowTransform;
	private final FloatFFT_1D columnTransform;
	private final float[] row;
	private final float[] data;
	private final float[] power;
	private double spread = 1;

	TileSpectrum(final Band band) {
		this.band = band;
		horizontal = Taper.hann(band.tileWidth);
		vertical = Taper.hann(band.tileHeight);
		rowTransform = new FloatFFT_1D(band.paddedWidth);
		columnTransform = new FloatFFT_1D(band.rows);
		row = new float[band.paddedWidth];
		data = new float[2 * band.columns * band.rows];
		power = new float[band.columns * band.rows];
	}

	/**
	 * Transforms the tile whose first sample is (x0, y0).
	 *
	 * @return whether the tile holds enough of the region to be worth looking at
	 */
	boolean transform(final PreparedMicrograph image, final int x0, final int y0) {
		return transform(image, x0, y0, null);
	}

	/**
	 * Transforms a tile, part of which is veiled.
	 *
	 * @param veil further weights, row by row; null: none
	 */
	boolean transform(final PreparedMicrograph image, final int x0, final int y0, final float[] veil) {
		final double mean = weightedMean(image, x0, y0, veil);
		spread = veil == null ? 1 : spread(veil);
		if (Double.isNaN(mean)) {
			return false;
		}
		Arrays.fill(data, 0);
		final float[] weights = image.weights();
		for (int y = 0; y < band.tileHeight; y++) {
			final int start = (y0 + y) * image.width() + x0;
			for (int x = 0; x < band.tileWidth; x++) {
				final float taper = horizontal[x] * vertical[y];
				row[x] = (image.value(start + x) - (float) mean) * (weights == null ? taper : taper *
					weights[start + x]) * (veil == null ? 1 : veil[y * band.tileWidth + x]);
			}
			Arrays.fill(row, band.tileWidth, row.length, 0);
			rowTransform.realForward(row);
			data[2 * y] = row[0];
			for (int column = 1; column < band.columns; column++) {
				final int i = 2 * (column * band.rows + y);
				data[i] = row[2 * column];
				data[i + 1] = row[2 * column + 1];
			}
		}
		for (int column = 0; column < band.columns; column++) {
			columnTransform.complexForward(data, 2 * column * band.rows);
		}
		for (int i = 0; i < power.length; i++) {
			power[i] = data[2 * i] * data[2 * i] + data[2 * i + 1] * data[2 * i + 1];
		}
		return true;
	}

	Band band() {
		return band;
	}

	/** @return the sum of the squared taper: the power that noise of unit variance has in a bin. */
	double taperPower() {
		double x = 0;
		double y = 0;
		for (final float value : horizontal) {
			x += value * value;
		}
		for (final float value : vertical) {
			y += value * value;
		}
		return x * y;
	}

	/**
	 * @return how much broader the peak of a wave is than under the Hann window alone,
	 *         because a veil leaves less of the tile
	 */
	double spread() {
		return spread;
	}

	/** @return power of a bin, arbitrary units. */
	float power(final int bin) {
		return power[bin];
	}

	/** @return real part of the transform at (kx, ky), both signs of kx. */
	float real(final int kx, final int ky) {
		final int bin = band.binAt(kx, ky);
		return bin < 0 ? 0 : data[2 * bin];
	}

	/** @return imaginary part of the transform at (kx, ky), both signs of kx. */
	float imaginary(final int kx, final int ky) {
		final int bin = band.binAt(kx, ky);
		return bin < 0 ? 0 : kx < 0 ? -data[2 * bin + 1] : data[2 * bin + 1];
	}

	/** The inverse of the noise bandwidth, (∑w)² / ∑w², is the area that counts. */
	private double spread(final float[] veil) {
		double sum = 0;
		double squares = 0;
		for (int i = 0; i < veil.length; i++) {
			final double weight = horizontal[i % band.tileWidth] * vertical[i / band.tileWidth] * veil[i];
			sum += weight;
			squares += weight * weight;
		}
		return sum == 0 ? 1 : Math.max(1, Math.sqrt(squares / taperPower()) * taperSum() / sum);
	}

	private double taperSum() {
		double x = 0;
		double y = 0;
		for (final float value : horizontal) {
			x += value;
		}
		for (final float value : vertical) {
			y += value;
		}
		return x * y;
	}

	/** @return the mean under the taper; NaN when less than a third of the taper lies in the region. */
	private double weightedMean(final PreparedMicrograph image, final int x0, final int y0, final float[] veil) {
		final float[] weights = image.weights();
		double sum = 0;
		double total = 0;
		double taperTotal = 0;
		for (int y = 0; y < band.tileHeight; y++) {
			final int start = (y0 + y) * image.width() + x0;
			for (int x = 0; x < band.tileWidth; x++) {
				final float taper = horizontal[x] * vertical[y] * (veil == null ? 1 : veil[y * band.tileWidth + x]);
				final float weight = weights == null ? taper : taper * weights[start + x];
				sum += weight * image.value(start + x);
				total += weight;
				taperTotal += taper;
			}
		}
		return 3 * total < taperTotal ? Double.NaN : sum / total;
	}
}
