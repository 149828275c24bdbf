package org.latticelapse.core.fourier.peak;

import java.util.ArrayList;
import java.util.List;

/**
 * The peaks of the larger tiles, which tell where a smaller tile has nothing to
 * add. A crystal that fills the field makes the same peak in every tile, each
 * time lower by the ratio of the areas; only where a smaller tile comes near the
 * height of the larger one is the crystal smaller than that.
 */
final class OutshiningPeaks {

	/** A peak this much lower than the one of a larger tile tells nothing that the other does not. */
	private static final double NEGLIGIBLE = 0.1;

	/** Peaks closer than this, in resolution cells of the smaller tile, are of one spot. */
	private static final double SAME_SPOT = 1.3;

	private final List<Peak> peaks = new ArrayList<>();

	/** Adds the peaks of a level of tiles that is finished. */
	void add(final List<Peak> level) {
		peaks.addAll(level);
	}

	/**
	 * @param gx x component of the frequency of a peak in a smaller tile, 1/Å
	 * @param gy y component (down), 1/Å
	 * @param height its power over the noise floor
	 * @param extent side of its tile, Å
	 * @return whether a larger tile shows the same peak far higher
	 */
	boolean outshines(final double gx, final double gy, final double height, final double extent) {
		final double reach = SAME_SPOT / extent;
		for (final Peak peak : peaks) {
			if (NEGLIGIBLE * peak.height() > height && (Math.hypot(peak.gx() - gx, peak.gy() - gy) < reach || Math
				.hypot(peak.gx() + gx, peak.gy() + gy) < reach))
			{
				return true;
			}
		}
		return false;
	}
}
