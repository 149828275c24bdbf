package org.latticelapse.core.fourier;

import java.util.function.DoubleUnaryOperator;

import org.jtransforms.fft.FloatFFT_2D;

/**
 * The power of a field in a band of frequencies, place by place: what one half of
 * the spectrum holds of the band, transformed back, is a complex number whose
 * magnitude is the envelope of the contrast (Gabor, J. IEE 93 (1946) 429).
 */
final class BandPower {

	/** Scan lines and the borders of the field leave their power on so many frequencies beside the axes. */
	private static final int AXIS = 2;

	/** The mean square of noise over the square of its mean magnitude (Rayleigh). */
	private static final double OF_MEAN_MAGNITUDE = 4 / Math.PI;

	/** Where less of the Gaussian than this lies in the field, nothing is known. */
	private static final double LEAST_COVERAGE = 0.2;

	private final PreparedMicrograph image;
	private final double lengthX;
	private final double lengthY;
	private final int width;
	private final int height;
	private final float[] magnitude;

	BandPower(final PreparedMicrograph image, final FieldSpectrum spectrum, final FrequencyBand band,
		final DoubleUnaryOperator noise)
	{
		this.image = image;
		lengthX = spectrum.lengthX();
		lengthY = spectrum.lengthY();
		width = FastLength.atLeast((int) Math.ceil(2 * band.highest() * lengthX) + 2);
		height = FastLength.atLeast((int) Math.ceil(2 * band.highest() * lengthY) + 2);
		magnitude = magnitude(spectrum, band, noise);
	}

	/** The spectrum is divided by the noise, so that noise has the same power at all frequencies. */
	private float[] magnitude(final FieldSpectrum spectrum, final FrequencyBand band, final DoubleUnaryOperator noise) {
		final float[] values = new float[2 * width * height];
		double weights = 0;
		for (int ky = AXIS + 1; ky < height / 2; ky++) {
			for (int kx = -width / 2; kx < width / 2; kx++) {
				final double gx = kx / lengthX;
				final double gy = ky / lengthY;
				final double weight = Math.abs(kx) > AXIS ? band.weight(gx, gy) : 0;
				if (weight > 0) {
					weights += weight * weight;
					spectrum.copy(kx, ky, weight / Math.sqrt(noise.applyAsDouble(Math.sqrt(gx * gx + gy * gy))), values, 2 * (ky * width +
						Math.floorMod(kx, width)));
				}
			}
		}
		new FloatFFT_2D(height, width).complexInverse(values, false);
		final double scale = Math.sqrt(lengthX * lengthY / weights) / spectrum.samples();
		final float[] result = new float[width * height];
		for (int i = 0; i < result.length; i++) {
			final double real = values[2 * i];
			final double imaginary = values[2 * i + 1];
			result[i] = isInField(i) ? (float) (scale * Math.sqrt(real * real + imaginary * imaginary)) : 0;
		}
		return result;
	}

	private boolean isInField(final int i) {
		final int x = (int) (i % width * lengthX / width / image.pixelX());
		final int y = (int) (i / width * lengthY / height / image.pixelY());
		return x < image.width() && y < image.height() && (image.weights() == null || image.weights()[y * image.width() +
			x] > 0);
	}

	/**
	 * The magnitude is averaged, then squared, so that a few strong fringes do not
	 * outweigh all else.
	 */
	float[] at(final LocalGrid grid, final double blur) {
		final float[] mean = magnitude.clone();
		final float[] coverage = new float[mean.length];
		for (int i = 0; i < coverage.length; i++) {
			coverage[i] = isInField(i) ? 1 : 0;
		}
		for (final float[] map : new float[][] { mean, coverage }) {
			BoxBlur.apply(map, width, height, blur * width / lengthX, blur * height / lengthY);
		}
		final float[] result = new float[grid.width() * grid.height()];
		for (int y = 0; y < grid.usedHeight(); y++) {
			for (int x = 0; x < grid.usedWidth(); x++) {
				final int column = Math.min(width - 1, (int) ((long) x * width / grid.width()));
				final int row = Math.min(height - 1, (int) ((long) y * height / grid.height()));
				final int i = row * width + column;
				if (coverage[i] > LEAST_COVERAGE) {
					result[y * grid.width() + x] = (float) (OF_MEAN_MAGNITUDE * Math.pow(mean[i] / coverage[i], 2));
				}
			}
		}
		return result;
	}
}
