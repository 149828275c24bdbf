package org.latticelapse.io.reader.eer;

import java.io.IOException;

import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;

/** How the pixels of a sensor differ in sensitivity. Immutable. */
public final class GainReference {

	private final int width;
	private final int height;
	private final float[] values;
	private final boolean exposure;
	private final String name;

	private GainReference(final int width, final int height, final float[] values, final boolean exposure,
		final String name)
	{
		this.width = width;
		this.height = height;
		this.values = values;
		this.exposure = exposure;
		this.name = name;
	}

	/**
	 * @param file a reference whose values multiply the counts, as those of the
	 *          camera's {@code .gain} files do
	 * @param name of the file
	 */
	public static GainReference factors(final MovieFile file, final String name) throws IOException {
		return new GainReference(file.width(), file.height(), values(file), false, name);
	}

	/**
	 * @param file an even exposure, whose values divide the counts, as those of MRC
	 *          references of EER do; its rows as an MRC is shown, of which the lowest
	 *          is the first of the sensor
	 * @param name of the file
	 */
	public static GainReference evenExposure(final MovieFile file, final String name) throws IOException {
		final float[] shown = values(file);
		final float[] stored = new float[shown.length];
		for (int y = 0; y < file.height(); y++) {
			System.arraycopy(shown, y * file.width(), stored, (file.height() - 1 - y) * file.width(), file.width());
		}
		return new GainReference(file.width(), file.height(), stored, true, name);
	}

	/** @return the name of its file. */
	public String name() {
		return name;
	}

	/**
	 * @return the weight of an electron at each pixel of a sensor; 0 where the
	 *         pixel is dead
	 * @throws IllegalArgumentException unless the reference has as many pixels as
	 *           the sensor, or twice as many along each axis
	 */
	float[] weights(final int sensorWidth, final int sensorHeight) {
		final boolean twice = width == 2 * sensorWidth && height == 2 * sensorHeight;
		if (!twice && (width != sensorWidth || height != sensorHeight)) {
			throw new IllegalArgumentException("The gain reference " + name + " has " + width + " x " + height +
				" pixels, which does not fit a sensor of " + sensorWidth + " x " + sensorHeight + "; choose another");
		}
		final float[] binned = twice ? binned(sensorWidth, sensorHeight) : values;
		final float[] weights = new float[binned.length];
		final double mean = exposure ? mean(binned) : 1;
		for (int i = 0; i < weights.length; i++) {
			final boolean alive = binned[i] > 0 && binned[i] < Float.POSITIVE_INFINITY;
			weights[i] = !alive ? 0 : exposure ? (float) (mean / binned[i]) : binned[i];
		}
		return weights;
	}

	private float[] binned(final int binnedWidth, final int binnedHeight) {
		final float[] binned = new float[binnedWidth * binnedHeight];
		for (int y = 0; y < binnedHeight; y++) {
			for (int x = 0; x < binnedWidth; x++) {
				final int i = 2 * y * width + 2 * x;
				binned[y * binnedWidth + x] = (values[i] + values[i + 1] + values[i + width] + values[i + width + 1]) / 4;
			}
		}
		return binned;
	}

	/** The mean of the pixels that are alive: dead ones would make all others count more. */
	private static double mean(final float[] values) {
		double sum = 0;
		int alive = 0;
		for (final float value : values) {
			if (!(value > 0) || value == Float.POSITIVE_INFINITY) continue;
			sum += value;
			alive++;
		}
		return sum / alive;
	}

	private static float[] values(final MovieFile file) throws IOException {
		final Object pixels = file.pixels(0);
		if (file.pixelKind() == PixelKind.FLOAT) return (float[]) pixels;
		final float[] values = new float[file.width() * file.height()];
		final boolean bytes = file.pixelKind() == PixelKind.BYTE;
		for (int i = 0; i < values.length; i++) values[i] = bytes ? ((byte[]) pixels)[i] & 0xff : ((short[]) pixels)[i] &
			0xffff;
		return values;
	}
}
