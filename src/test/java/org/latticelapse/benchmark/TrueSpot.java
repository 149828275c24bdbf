package org.latticelapse.benchmark;

import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.indexing.Spot;

/**
 * A spot that is known to be in an image: where a perfect measurement at the
 * stated pixel size finds it, x right and y down, 1/Å; one of a Friedel pair.
 */
final class TrueSpot {

	private final Miller hkl;
	private final double gx;
	private final double gy;
	private final double snr;

	TrueSpot(final Miller hkl, final double gx, final double gy, final double snr) {
		this.hkl = hkl;
		this.gx = gx;
		this.gy = gy;
		this.snr = snr;
	}

	Miller hkl() {
		return hkl;
	}

	double gx() {
		return gx;
	}

	double gy() {
		return gy;
	}

	double length() {
		return Math.hypot(gx, gy);
	}

	/** @return degrees in [0, 180), counter-clockwise as displayed from +x. */
	double angle() {
		final double degrees = Math.toDegrees(Math.atan2(-gy, gx));
		return degrees < 0 ? degrees + 180 : degrees >= 180 ? degrees - 180 : degrees;
	}

	/** @return the power at the exact g without noise over the local mean noise power. */
	double snr() {
		return snr;
	}

	/** @return whether the spot stands out enough to be asked for. */
	boolean isVisible() {
		return snr >= 12;
	}

	/** @return the distance to a measured spot or its Friedel mate, 1/Å. */
	double distance(final Spot spot) {
		return distance(spot.gx(), spot.gy());
	}

	/** @return the distance to another true spot or its Friedel mate, 1/Å. */
	double distance(final TrueSpot other) {
		return distance(other.gx, other.gy);
	}

	private double distance(final double x, final double y) {
		return Math.min(Math.hypot(x - gx, y - gy), Math.hypot(x + gx, y + gy));
	}
}
