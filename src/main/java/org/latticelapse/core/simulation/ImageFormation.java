package org.latticelapse.core.simulation;

import org.apache.commons.math3.util.FastMath;
import org.jtransforms.fft.DoubleFFT_2D;

/**
 * From the wave in the image plane to the electrons that each pixel of the
 * camera may expect, relative to the incident ones: intensity, vibration, the
 * area of a pixel, and the contrast-reduction (Stobbs) factor.
 */
final class ImageFormation {

	private ImageFormation() {}

	/**
	 * @param wave in the image plane, on the wave's grid
	 * @param camera grid over the same rectangle
	 * @param exposure tells how far the specimen has drifted
	 * @return relative intensity of each pixel of the camera, row by row
	 */
	static double[] intensity(final Wave wave, final Grid camera, final Optics optics, final Exposure exposure) {
		final double[] spectrum = wave.intensity();
		new DoubleFFT_2D(wave.grid().rows(), wave.grid().columns()).realForwardFull(spectrum);
		final double[] image = resample(spectrum, wave.grid(), camera, optics.vibration());
		exposure.displace(image, camera);
		new DoubleFFT_2D(camera.rows(), camera.columns()).complexInverse(image, true);
		final double[] intensity = new double[image.length / 2];
		for (int i = 0; i < intensity.length; i++) {
			intensity[i] = Math.max(0, 1 + optics.contrast() * (image[2 * i] - 1));
		}
		return intensity;
	}

	private static double[] resample(final double[] spectrum, final Grid fine, final Grid camera,
		final double vibration)
	{
		final double[] columns = new double[camera.columns()];
		for (int column = 0; column < columns.length; column++) {
			columns[column] = blur(camera.frequencyX(column), camera.pitchX(), vibration);
		}
		final double scale = (double) camera.columns() * camera.rows() / ((double) fine.columns() * fine.rows());
		final double[] image = new double[2 * camera.columns() * camera.rows()];
		for (int row = 0; row < camera.rows(); row++) {
			final double factor = scale * blur(camera.frequencyY(row), camera.pitchY(), vibration);
			final int fineRow = sameFrequency(row, camera.rows(), fine.rows());
			for (int column = 0; column < camera.columns(); column++) {
				final int from = 2 * (fineRow * fine.columns() + sameFrequency(column, camera.columns(), fine.columns()));
				final int to = 2 * (row * camera.columns() + column);
				image[to] = factor * columns[column] * spectrum[from];
				image[to + 1] = factor * columns[column] * spectrum[from + 1];
			}
		}
		return image;
	}

	private static int sameFrequency(final int index, final int count, final int fineCount) {
		return index <= count / 2 ? index : index - count + fineCount;
	}

	/** @return the transfer along one axis of Gaussian vibration and of the pixel's width. */
	private static double blur(final double frequency, final double pixel, final double vibration) {
		final double displacement = 2 * Math.PI * frequency * vibration;
		final double width = Math.PI * frequency * pixel;
		return FastMath.exp(-0.5 * displacement * displacement) * (width == 0 ? 1 : FastMath.sin(width) / width);
	}
}
