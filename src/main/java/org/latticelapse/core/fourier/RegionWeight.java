package org.latticelapse.core.fourier;

import org.latticelapse.core.image.Micrograph;

/** The soft-edged weight of a non-rectangular region of interest. */
final class RegionWeight {

	/** Width of the soft edge as a fraction of the smaller side of the region's bounding box. */
	private static final double EDGE = 0.08;

	private RegionWeight() {}

	/**
	 * @return 1 deep inside the region, falling to 0 on its outline and 0 outside;
	 *         null when the region is the whole rectangle
	 */
	static float[] of(final Micrograph micrograph) {
		if (micrograph.isRectangular()) {
			return null;
		}
		final int width = micrograph.width();
		final int height = micrograph.height();
		final float[] weight = new float[width * height];
		for (int i = 0; i < weight.length; i++) {
			weight[i] = micrograph.inRegion(i % width, i / width) ? 1 : 0;
		}
		final double sigma = EDGE * Math.min(width, height);
		BoxBlur.apply(weight, width, height, sigma, sigma);
		for (int i = 0; i < weight.length; i++) {
			// A blurred mask is one half on a straight outline.
			weight[i] = micrograph.inRegion(i % width, i / width) ? Math.max(0, 2 * weight[i] - 1) : 0;
		}
		return weight;
	}
}
