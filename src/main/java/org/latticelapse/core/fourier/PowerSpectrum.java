package org.latticelapse.core.fourier;

import org.jtransforms.fft.FloatFFT_2D;
import org.latticelapse.core.image.Micrograph;

/**
 * The power spectrum of a whole micrograph as a picture: every spatial
 * frequency, zero in the middle. Detection and measurement do not use it; they
 * work on the {@link PreparedMicrograph}.
 */
public final class PowerSpectrum {

	private final int width;
	private final int height;
	private final double stepX;
	private final double stepY;
	private final float[] power;

	private PowerSpectrum(final int width, final int height, final double stepX, final double stepY,
		final float[] power)
	{
		this.width = width;
		this.height = height;
		this.stepX = stepX;
		this.stepY = stepY;
		this.power = power;
	}

	/**
	 * @param micrograph the image; tapered by a Hann window, and inside a
	 *          non-rectangular region by the region
	 * @return its power spectrum
	 */
	public static PowerSpectrum of(final Micrograph micrograph) {
		final int width = FastLength.atLeast(micrograph.width());
		final int height = FastLength.atLeast(micrograph.height());
		final float[] taper = Taper.of(micrograph);
		final float[] values = Taper.apply(micrograph, taper);
		final float[] data = new float[2 * width * height];
		for (int y = 0; y < micrograph.height(); y++) {
			System.arraycopy(values, y * micrograph.width(), data, y * width, micrograph.width());
		}
		new FloatFFT_2D(height, width).realForwardFull(data);
		final float[] power = new float[width * height];
		for (int y = 0; y < height; y++) {
			final int row = (y + height / 2) % height * width;
			for (int x = 0; x < width; x++) {
				final float re = data[2 * (y * width + x)];
				final float im = data[2 * (y * width + x) + 1];
				power[row + (x + width / 2) % width] = re * re + im * im;
			}
		}
		return new PowerSpectrum(width, height, 1 / (width * micrograph.pixelSize().x()), 1 / (height *
			micrograph.pixelSize().y()), power);
	}

	/** @return the number of columns; zero frequency is in column width / 2. */
	public int width() {
		return width;
	}

	/** @return the number of rows; zero frequency is in row height / 2. */
	public int height() {
		return height;
	}

	/** @return the step of spatial frequency from column to column, 1/Å. */
	public double stepX() {
		return stepX;
	}

	/** @return the step of spatial frequency from row to row (down), 1/Å. */
	public double stepY() {
		return stepY;
	}

	/** @return the power in column x, row y; arbitrary units. */
	public float at(final int x, final int y) {
		return power[y * width + x];
	}
}
