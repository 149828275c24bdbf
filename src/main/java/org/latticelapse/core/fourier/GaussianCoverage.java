package org.latticelapse.core.fourier;

import org.apache.commons.math3.special.Erf;

/**
 * Which part of a Gaussian lies in the field and region of a micrograph: of a
 * rectangle in closed form, of any other shape by blurring it.
 */
final class GaussianCoverage {

	/** Where less of the Gaussian than this lies in the field, the amplitude is not raised further. */
	private static final double LEAST = 0.2;

	private GaussianCoverage() {
		// only static methods
	}

	/**
	 * @param grid where the Gaussian is centred, from the first pixel of the image on
	 * @param sigma standard deviation of the Gaussian, Å
	 * @return the part for each place of the grid, row by row, 0.2 … 1
	 */
	static float[] of(final PreparedMicrograph image, final LocalGrid grid, final double sigma) {
		final float[] region = blurredRegion(image, sigma);
		final double[] insideX = inside(grid.width(), grid.stepX(), image.width() * image.pixelX(), sigma);
		final double[] insideY = inside(grid.height(), grid.stepY(), image.height() * image.pixelY(), sigma);
		final float[] coverage = new float[grid.width() * grid.height()];
		for (int y = 0; y < grid.height(); y++) {
			for (int x = 0; x < grid.width(); x++) {
				double inside = insideY[y] * insideX[x];
				if (region != null) {
					final int column = Math.max(0, Math.min(image.width() - 1, (int) (x * grid.stepX() / image.pixelX())));
					final int row = Math.max(0, Math.min(image.height() - 1, (int) (y * grid.stepY() / image.pixelY())));
					inside *= region[row * image.width() + column];
				}
				coverage[y * grid.width() + x] = (float) Math.max(LEAST, inside);
			}
		}
		return coverage;
	}

	/** @return the region of each pixel, 0 … 1, averaged by the Gaussian; null: the whole rectangle. */
	private static float[] blurredRegion(final PreparedMicrograph image, final double sigma) {
		final float[] weights = image.weights();
		if (weights == null) return null;
		final float[] region = new float[weights.length];
		for (int i = 0; i < region.length; i++) {
			region[i] = weights[i] > 0 ? 1 : 0;
		}
		BoxBlur.apply(region, image.width(), image.height(), sigma / image.pixelX(), sigma / image.pixelY());
		return region;
	}

	/** @return the part of a Gaussian along one axis that lies between 0 and a length, Å, for each place of a grid. */
	private static double[] inside(final int places, final double step, final double length, final double sigma) {
		final double[] inside = new double[places];
		for (int i = 0; i < places; i++) {
			inside[i] = (erf(i * step / sigma) + erf((length - i * step) / sigma)) / 2;
		}
		return inside;
	}

	private static double erf(final double z) {
		return Erf.erf(z / Math.sqrt(2));
	}
}
