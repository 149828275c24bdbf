package org.latticelapse.core.timelapse.fading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The noise power below a spot in every bin, from a ring around it. Points of
 * the ring on which another spot lies are left out in all bins.
 */
final class SpotFloor {

	/** Power above this multiple of the mean is not noise: exponentially distributed power exceeds it once in 400. */
	private static final double HIGHEST = 6;

	/** The expected noise power is averaged over so many bins on each side. */
	private static final int NEIGHBOURS = 4;

	private final List<double[]> rings = new ArrayList<>();
	private final double[] exposures;
	private final int[] quiet;
	private final double[] means;

	/**
	 * @param patches what was measured in each bin
	 * @param exposures to what the noise power of each bin is proportional
	 */
	SpotFloor(final List<SpotPatch> patches, final double[] exposures) {
		this.exposures = exposures;
		for (final SpotPatch patch : patches) {
			rings.add(patch.ring());
		}
		quiet = quietPoints();
		means = new double[exposures.length];
		for (int bin = 0; bin < means.length; bin++) {
			for (final int point : quiet) {
				means[bin] += rings.get(bin)[point] / quiet.length;
			}
		}
	}

	/** @return the mean power of the ring in a bin. */
	double mean(final int bin) {
		return means[bin];
	}

	/**
	 * @return the noise power to expect in a bin, from it and its neighbours: weights
	 *         made of a bin's own scatter would favour the bins that are high by
	 *         chance
	 */
	double expected(final int bin) {
		double sum = 0;
		double exposure = 0;
		for (int i = Math.max(0, bin - NEIGHBOURS); i <= Math.min(means.length - 1, bin + NEIGHBOURS); i++) {
			sum += means[i];
			exposure += exposures[i];
		}
		return sum * exposures[bin] / exposure;
	}

	/** @return from how many independent values the mean of a bin is known. */
	int values() {
		return quiet.length;
	}

	private int[] quietPoints() {
		final double[] total = new double[rings.get(0).length];
		for (int bin = 0; bin < exposures.length; bin++) {
			for (int point = 0; point < total.length; point++) {
				total[point] += rings.get(bin)[point] / exposures[bin];
			}
		}
		final double[] sorted = total.clone();
		Arrays.sort(sorted);
		final double limit = HIGHEST * sorted[sorted.length / 2] / Math.log(2);
		final int[] points = new int[total.length];
		int n = 0;
		for (int point = 0; point < total.length; point++) {
			if (total[point] <= limit) points[n++] = point;
		}
		return Arrays.copyOf(points, n);
	}
}
