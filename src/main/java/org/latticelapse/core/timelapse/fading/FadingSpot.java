package org.latticelapse.core.timelapse.fading;

import java.util.Optional;

/**
 * A spot to follow through a movie: its place in reciprocal space, the region of
 * the specimen in which it is measured, and what is known of it. Immutable.
 */
public final class FadingSpot {

	private final double gx;
	private final double gy;
	private final String phase;
	private final double snr;
	private final SpotRegion region;

	/**
	 * A spot that is measured in the whole field.
	 *
	 * @param gx x component of g, 1/Å
	 * @param gy y component of g (down), 1/Å
	 * @param phase ids of the phases it belongs to, separated by {@code "; "} where
	 *          they can not be told apart; empty: unknown
	 * @param snr signal-to-noise ratio where it was found
	 */
	public FadingSpot(final double gx, final double gy, final String phase, final double snr) {
		this(gx, gy, phase, snr, null);
	}

	private FadingSpot(final double gx, final double gy, final String phase, final double snr, final SpotRegion region) {
		final boolean flip = gy > 0 || (gy == 0 && gx < 0);
		this.gx = flip ? -gx : gx;
		this.gy = flip ? -gy : gy;
		this.phase = phase;
		this.snr = snr;
		this.region = region;
	}

	/** @return the same spot, measured in a region. */
	FadingSpot in(final SpotRegion other) {
		return new FadingSpot(gx, gy, phase, snr, other);
	}

	/** @return the x component of g, 1/Å. */
	public double gx() {
		return gx;
	}

	/** @return the y component of g (down), 1/Å; never positive. */
	public double gy() {
		return gy;
	}

	/** @return the lattice spacing, Å. */
	public double spacing() {
		return 1 / Math.hypot(gx, gy);
	}

	/** @return the angle of g, degrees in [0, 180), counter-clockwise as displayed from +x. */
	public double angle() {
		final double degrees = Math.toDegrees(Math.atan2(-gy, gx));
		return degrees >= 180 ? degrees - 180 : degrees;
	}

	/** @return ids of the phases it belongs to, separated by {@code "; "}; empty: unknown. */
	public String phase() {
		return phase;
	}

	/** @return the signal-to-noise ratio where it was found. */
	public double snr() {
		return snr;
	}

	/** @return where it is measured; empty: in the whole field. */
	public Optional<SpotRegion> region() {
		return Optional.ofNullable(region);
	}

	/** @return the distance to another spot or to its Friedel mate, whichever is nearer, 1/Å. */
	double distance(final FadingSpot other) {
		return Math.min(Math.hypot(gx - other.gx, gy - other.gy), Math.hypot(gx + other.gx, gy + other.gy));
	}
}
