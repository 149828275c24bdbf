package org.latticelapse.core.labeling.vacuum;

import java.util.Arrays;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.latticelapse.core.fourier.LocalGrid;

/** The mean of a map across the outline of holes, by the distance from it, and how much the map scatters far from it. */
final class OutlineProfile {

	/** The distance is told by an outline blurred by this, Å; and so far from the outline. */
	private static final double BLUR = 8;
	private static final int FARTHEST = 16;

	/** The width of a step of the profile, Å. */
	static final int STEP = 2;

	private static final NormalDistribution NORMAL = new NormalDistribution(0, BLUR);

	private final float[] blurred;
	private final double[] sum = new double[2 * FARTHEST / STEP + 1];
	private final int[] count = new int[sum.length];
	private final double deviation;

	/**
	 * @param grid the places
	 * @param map a value for each, 0 on average
	 * @param vacuum how far each is vacuum, 0 … 1
	 */
	OutlineProfile(final LocalGrid grid, final float[] map, final float[] vacuum) {
		blurred = new OutlineBlur(grid).of(vacuum, BLUR);
		double squares = 0;
		int far = 0;
		for (int y = 0; y < grid.usedHeight(); y++) {
			for (int i = y * grid.width(); i < y * grid.width() + grid.usedWidth(); i++) {
				final double distance = distance(i);
				if (Math.abs(distance) <= FARTHEST) {
					sum[step(distance)] += map[i];
					count[step(distance)]++;
				}
				else {
					squares += map[i] * map[i];
					far++;
				}
			}
		}
		deviation = Math.sqrt(squares / far);
	}

	private static int step(final double distance) {
		return (int) Math.round((distance + FARTHEST) / STEP);
	}

	/** @return how far a place is from the outline, Å, positive in vacuum, as if the outline were straight. */
	double distance(final int place) {
		final float share = blurred[place];
		return share <= 0 ? Double.NEGATIVE_INFINITY : share >= 1 ? Double.POSITIVE_INFINITY : NORMAL
			.inverseCumulativeProbability(share);
	}

	/** @return the mean from one distance to another, Å, at most 16. */
	double mean(final int nearest, final int farthest) {
		double total = 0;
		for (int k = step(nearest); k <= step(farthest); k++) {
			total += sum[k];
		}
		return total / count(nearest, farthest);
	}

	/** @return how many places lie between two distances, Å. */
	int count(final int nearest, final int farthest) {
		return Arrays.stream(count, step(nearest), step(farthest) + 1).sum();
	}

	/** @return the standard deviation of the map farther from the outline; no number if nothing lies there. */
	double deviation() {
		return deviation;
	}
}
