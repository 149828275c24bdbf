package org.latticelapse.core.fourier.peak;

/** The rings of a noise floor: radii at equal steps through a band, linear in between. */
final class FloorRings {

	/** Width of a ring: at least this, 1/Å, and at least so many resolution cells. */
	private static final double WIDTH = 0.018;
	private static final double CELLS = 2.5;

	private final double first;
	private final double step;
	private final int count;

	/** @param tileExtent the shorter side of the tile, Å */
	FloorRings(final Band band, final double tileExtent) {
		first = band.lowest;
		step = Math.max(WIDTH, CELLS / tileExtent);
		count = Math.max(2, (int) Math.ceil((band.highest - band.lowest) / step) + 1);
	}

	/** @return the number of rings, at least 2. */
	int count() {
		return count;
	}

	/** @return the distance of the rings, 1/Å; the first lies at the lower end of the band. */
	double step() {
		return step;
	}

	/** @return where a frequency, 1/Å, lies among the rings: 1.5 is in the middle between the second and the third. */
	double position(final double frequency) {
		return Math.max(0, Math.min(count - 1, (frequency - first) / step));
	}

	/** @return the number of the ring below a position, never the last one. */
	int below(final double position) {
		return Math.min(count - 2, (int) position);
	}

	/** @return cos 2t of the azimuth t of a frequency. */
	static double cos2(final double gx, final double gy) {
		return (gx * gx - gy * gy) / (gx * gx + gy * gy);
	}

	/** @return sin 2t of the azimuth t of a frequency. */
	static double sin2(final double gx, final double gy) {
		return 2 * gx * gy / (gx * gx + gy * gy);
	}
}
