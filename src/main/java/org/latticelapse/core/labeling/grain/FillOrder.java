package org.latticelapse.core.labeling.grain;

import java.util.Arrays;

/** How far a grain fills the places that it may reach, the emptiest first. */
final class FillOrder {

	private final float[] filled;

	/**
	 * @param filled how far each of the places is filled, 0 for nothing, 1 where the
	 *          grain is whole
	 */
	FillOrder(final float[] filled) {
		this.filled = filled.clone();
		Arrays.sort(this.filled);
	}

	/** @return how many places are filled by more than a part. */
	int above(final double part) {
		int n = 0;
		while (n < filled.length && filled[filled.length - 1 - n] > part) {
			n++;
		}
		return n;
	}

	/** @return the part by more than which so many places are filled. */
	double border(final double places) {
		final long rank = filled.length - 1 - Math.round(places);
		return rank < 0 ? 0 : rank >= filled.length ? 1 : filled[(int) rank];
	}
}
