package org.latticelapse.core.crystal;

import java.util.ArrayList;
import java.util.List;

/** All reciprocal lattice points of a cell whose planes are not closer than a limit. */
final class ReciprocalSphere {

	/** A million points: far above any real use, far below any memory limit. */
	private static final double MAX_POINTS = 1e6;

	private ReciprocalSphere() {}

	/**
	 * @param cell unit cell
	 * @param dMin smallest spacing, Å
	 * @return every hkl but 0 0 0 with a spacing of at least dMin, in no
	 *         particular order
	 * @throws IllegalArgumentException if dMin is not positive, or so small for
	 *           the cell that there are more than a million of them
	 */
	static List<Miller> points(final UnitCell cell, final double dMin) {
		final double expected = 4 * Math.PI / 3 * cell.volume() / (dMin * dMin * dMin);
		if (!(dMin > 0 && expected < MAX_POINTS)) {
			throw new IllegalArgumentException("The smallest d-spacing, " + dMin +
				" Angstrom, is too small for the unit cell " + cell + ": choose a larger one");
		}
		// |h| = |g·a| can not exceed |g| a
		final int hMax = (int) (cell.a() / dMin);
		final int kMax = (int) (cell.b() / dMin);
		final int lMax = (int) (cell.c() / dMin);
		final List<Miller> points = new ArrayList<>((int) expected + 16);
		for (int h = -hMax; h <= hMax; h++) {
			for (int k = -kMax; k <= kMax; k++) {
				for (int l = -lMax; l <= lMax; l++) {
					final Miller hkl = new Miller(h, k, l);
					if (!hkl.isZero() && cell.dSpacing(hkl) >= dMin) points.add(hkl);
				}
			}
		}
		return points;
	}
}
