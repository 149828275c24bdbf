package org.latticelapse.core.simulation;

import org.latticelapse.core.fourier.FastLength;
import org.latticelapse.core.image.PixelSize;

/**
 * The two grids of a simulation. The camera's grid has the camera's pixels and
 * a margin all around, wide enough that what the discrete Fourier transform
 * wraps around the edge never reaches the image. The wave's grid covers the
 * same rectangle, finely enough that the interference of two beams, at the sum
 * of their frequencies, is not aliased into the image.
 */
final class Sampling {

	/** Frequencies that the transfer damps below this are not sampled. */
	private static final double FAINT = 0.03;
	private static final int SMALLEST_MARGIN = 16;

	private final int width;
	private final int height;
	private final int margin;
	private final Grid camera;
	private final Grid wave;
	private final double limit;

	/** @param uniform whether the specimen is the same everywhere: what wraps around is then as good as what belongs there */
	Sampling(final int width, final int height, final PixelSize pixel, final ContrastTransfer transfer,
		final boolean uniform)
	{
		this.width = width;
		this.height = height;
		limit = transfer.informationLimit(FAINT);
		final double reach = uniform ? 0 : transfer.largestDelocalisation(limit, FAINT);
		margin = SMALLEST_MARGIN + (int) Math.ceil(reach / Math.min(pixel.x(), pixel.y()));
		camera = new Grid(FastLength.atLeast(width + 2 * margin), FastLength.atLeast(height + 2 * margin), pixel.x(), pixel.y(),
			-margin * pixel.x(), -margin * pixel.y());
		wave = camera.resampled(refined(camera.columns(), pixel.x()), refined(camera.rows(), pixel.y()));
	}

	private int refined(final int count, final double pitch) {
		final double nyquist = 0.5 / pitch;
		return Math.max(count, FastLength.atLeast((int) Math.ceil(count * (limit + nyquist / 2) / nyquist)));
	}

	/** @return the image's columns. */
	int width() {
		return width;
	}

	/** @return the image's rows. */
	int height() {
		return height;
	}

	/** @return the values of the image's pixels among those of the camera's grid. */
	float[] crop(final float[] values) {
		final float[] image = new float[width * height];
		for (int y = 0; y < height; y++) {
			System.arraycopy(values, (y + margin) * camera.columns() + margin, image, y * width, width);
		}
		return image;
	}

	/** @return the camera's pixels left of and above the image. */
	int margin() {
		return margin;
	}

	/** @return the camera's pixels, margin included. */
	Grid camera() {
		return camera;
	}

	/** @return the samples of the wave. */
	Grid wave() {
		return wave;
	}

	/** @return the highest frequency, 1/Å, that the lens transfers noticeably. */
	double informationLimit() {
		return limit;
	}
}
