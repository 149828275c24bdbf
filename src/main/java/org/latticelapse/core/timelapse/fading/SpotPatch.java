package org.latticelapse.core.timelapse.fading;

import java.util.Arrays;

/** The power of the sum of some frames at a spot and around it. */
final class SpotPatch {

	/** The ring that tells the floor: outside the lobe of the window and near enough to be like it. */
	private static final double RING_INNER = 5;
	private static final double RING_OUTER = 9;

	/**
	 * Curvature of the logarithm of the power at the top of the lobe of a Hann
	 * window as the three points see it, per squared unit of the offsets.
	 */
	private static final double LOBE = 2.62;

	private final double[] power;
	private final double separatePower;

	/**
	 * @param power at the points of {@link SpotProbe#OFFSETS}, row by row
	 * @param separatePower sum of the power that each frame has at the spot
	 */
	SpotPatch(final double[] power, final double separatePower) {
		this.power = power;
		this.separatePower = separatePower;
	}

	/** @return whether there is no power at all, as in frames taken with the beam off. */
	boolean isEmpty() {
		return !(Arrays.stream(ring()).sum() > 0);
	}

	/** @return the power at the spot. */
	double atSpot() {
		return at(SpotProbe.MIDDLE, SpotProbe.MIDDLE);
	}

	/** @return the sum of the power that each frame has at the spot, whatever its phase. */
	double separatePower() {
		return separatePower;
	}

	/** @return the power at the points of the ring around the spot, in a fixed order. */
	double[] ring() {
		final double[] ring = new double[power.length];
		int n = 0;
		for (int j = 0; j < SpotProbe.POINTS; j++) {
			for (int i = 0; i < SpotProbe.POINTS; i++) {
				if (isOnRing(SpotProbe.OFFSETS[i], SpotProbe.OFFSETS[j])) ring[n++] = at(i, j);
			}
		}
		return Arrays.copyOf(ring, n);
	}

	/** @return where the power has its maximum near the spot. */
	PeakPlace peak() {
		final int m = SpotProbe.MIDDLE;
		final double h = SpotProbe.OFFSETS[m + 1];
		final double c = log(m, m);
		final double l = log(m - 1, m);
		final double r = log(m + 1, m);
		final double u = log(m, m - 1);
		final double d = log(m, m + 1);
		final double cross = (log(m + 1, m + 1) - log(m + 1, m - 1) - log(m - 1, m + 1) + log(m - 1, m - 1)) / 4;
		final double xx = l - 2 * c + r;
		final double yy = u - 2 * c + d;
		final double x = (r - l) / 2;
		final double y = (d - u) / 2;
		final double determinant = xx * yy - cross * cross;
		if (!(xx < 0 && determinant > 0)) return PeakPlace.NONE;
		return new PeakPlace(h * (cross * y - yy * x) / determinant, h * (cross * x - xx * y) / determinant, Math.sqrt(
			determinant) / (h * h * LOBE));
	}

	private double log(final int i, final int j) {
		return Math.log(at(i, j) + Double.MIN_NORMAL);
	}

	private double at(final int i, final int j) {
		return power[j * SpotProbe.POINTS + i];
	}

	private static boolean isOnRing(final double x, final double y) {
		final double squared = x * x + y * y;
		final boolean coarse = x == Math.rint(x) && y == Math.rint(y);
		return coarse && squared >= RING_INNER * RING_INNER && squared <= RING_OUTER * RING_OUTER;
	}
}
