package org.latticelapse.core.labeling.fringe;

import java.util.Arrays;

/**
 * How strong each of the fringes of a grain is where the grain is whole. A grain
 * fills another place as far as its fringes have that strength there: on average
 * over the fringes, each weighing by its power, and none counting for much more than
 * it has in the grain, so that strong fringes of a neighbour that are like one of the
 * grain's do not stand for the others. Immutable.
 */
public final class FringeLevels {

	/** How fast the levels follow from frame to frame. */
	private static final double RENEWAL = 0.2;

	private final double[] modulation;
	private final double sum;

	private FringeLevels(final double[] modulation) {
		this.modulation = modulation;
		sum = Arrays.stream(modulation).map(m -> m * m).sum();
	}

	/**
	 * @param places where the grain is whole, at least one
	 * @param fringes of the grain
	 * @return the levels that they have there on average
	 */
	public static FringeLevels in(final int[] places, final FringePowers fringes) {
		return new FringeLevels(fringes.mean(places));
	}

	/** @return the modulation of a fringe, relative to the mean intensity. */
	public double modulation(final int fringe) {
		return modulation[fringe];
	}

	/** @return how much a fringe counts; all together 1. */
	public double weight(final int fringe) {
		return modulation[fringe] == 0 ? 0 : modulation[fringe] * modulation[fringe] / sum;
	}

	/**
	 * The levels follow the focus, but what the beam has destroyed must not be made up
	 * for: only where the grain is still whole do they count.
	 *
	 * @param fringes of a later frame
	 * @param whole places where the grain is whole there; may be none
	 * @return the levels in that frame
	 */
	public FringeLevels renewed(final FringePowers fringes, final int[] whole) {
		if (whole.length == 0) {
			return this;
		}
		final double[] now = fringes.mean(whole);
		for (int k = 0; k < now.length; k++) {
			now[k] = (1 - RENEWAL) * modulation[k] + RENEWAL * now[k];
		}
		return new FringeLevels(now);
	}
}
