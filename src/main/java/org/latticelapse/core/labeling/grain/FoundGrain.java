package org.latticelapse.core.labeling.grain;

import org.latticelapse.core.labeling.fringe.FringeLevels;

/** A crystal as a frame shows it: where it is, and how strong its fringes are. Immutable. */
final class FoundGrain {

	private final Crystal crystal;
	private final GrainExtent extent;
	private final FringeLevels levels;
	private final double sum;

	/**
	 * @param crystal what it is
	 * @param extent where it is
	 * @param levels how strong its fringes are where it is whole
	 * @param sum what its fringes add up to, as the area of so much whole crystal, Å²
	 */
	FoundGrain(final Crystal crystal, final GrainExtent extent, final FringeLevels levels, final double sum) {
		this.crystal = crystal;
		this.extent = extent;
		this.levels = levels;
		this.sum = sum;
	}

	/** @return the grain moved to the right and down, Å. */
	FoundGrain moved(final double dx, final double dy) {
		return new FoundGrain(crystal, extent.moved(dx, dy), levels, sum);
	}

	/** @return what it is. */
	Crystal crystal() {
		return crystal;
	}

	/** @return where it is. */
	GrainExtent extent() {
		return extent;
	}

	/** @return how strong its fringes are where it is whole. */
	FringeLevels levels() {
		return levels;
	}

	/** @return what its fringes add up to, as the area of so much whole crystal, Å². */
	double sum() {
		return sum;
	}
}
