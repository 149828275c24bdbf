package org.latticelapse.core.motion;

import java.util.Arrays;

import org.apache.commons.math3.special.Beta;

/**
 * Which frames of a block were measured. A frame whose content has gone was not.
 * The others count if the frames around them, most of them, show more in common
 * than noise would: a frame by itself has nothing that its place could be compared
 * with.
 */
final class MeasuredFrames {

	/** Frames looked at on either side. */
	private static final int SIDE = 5;

	/** Probability that noise is taken for content around a frame. */
	private static final double FALSE_ALARM = 1e-6;

	private MeasuredFrames() {}

	/**
	 * @param path where each frame was seen
	 * @return for each frame, whether it was measured
	 */
	static boolean[] of(final Sighting[] path) {
		final Sighting[] present = Arrays.stream(path).filter(sighting -> !sighting.isGone()).toArray(Sighting[]::new);
		final boolean[] measured = new boolean[path.length];
		int place = 0;
		for (int n = 0; n < path.length; n++) {
			if (!path[n].isGone()) measured[n] = isInCommon(present, place++);
		}
		return measured;
	}

	private static boolean isInCommon(final Sighting[] present, final int place) {
		final double[] chances = Arrays.stream(present, Math.max(0, place - SIDE), Math.min(present.length, place + SIDE + 1))
			.mapToDouble(sighting -> Math.min(1, sighting.chances)).sorted().toArray();
		final int middle = chances.length / 2;
		// That more than half of them are as unlikely as the middle one: a binomial distribution.
		return Beta.regularizedBeta(chances[middle], middle + 1.0, chances.length - middle) < FALSE_ALARM;
	}
}
