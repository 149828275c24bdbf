package org.latticelapse.core.timelapse.fading;

import java.util.Locale;

/** A spot that a user names by its spacing, by spacing and angle, or by its place. Immutable. */
public final class NamedSpot {

	/** A spot is the one that was named within these. */
	private static final double SPACING_TOLERANCE = 0.03;
	private static final double ANGLE_TOLERANCE = 4;

	private final double spacing;
	private final double angle;
	private final double reach;

	/**
	 * @param spacing Å
	 * @param angle degrees, counter-clockwise as displayed from +x; NaN: any
	 */
	public NamedSpot(final double spacing, final double angle) {
		this(spacing, angle, Double.NaN);
	}

	private NamedSpot(final double spacing, final double angle, final double reach) {
		this.spacing = spacing;
		this.angle = angle;
		this.reach = reach;
	}

	/**
	 * @param gx x component of g, 1/Å
	 * @param gy y component (down), 1/Å
	 * @param reach how far a spot may lie from there, 1/Å
	 * @return the name of a spot at a place
	 */
	public static NamedSpot at(final double gx, final double gy, final double reach) {
		final FadingSpot place = new FadingSpot(gx, gy, "", Double.NaN);
		return new NamedSpot(place.spacing(), place.angle(), reach);
	}

	/** @return whether the name says where exactly the spot lies. */
	boolean isPlace() {
		return !Double.isNaN(angle);
	}

	/** @return the place named. */
	FadingSpot place() {
		final double radians = Math.toRadians(angle);
		return new FadingSpot(Math.cos(radians) / spacing, -Math.sin(radians) / spacing, "", Double.NaN);
	}

	/** @return whether a spot may be meant. */
	boolean fits(final FadingSpot spot) {
		if (!Double.isNaN(reach)) return place().distance(spot) <= reach;
		final boolean near = Math.abs(spot.spacing() / spacing - 1) <= SPACING_TOLERANCE;
		return near && (!isPlace() || Math.abs(Math.IEEEremainder(spot.angle() - angle, 180)) <= ANGLE_TOLERANCE);
	}

	/** @return how far a spot lies from where it was named, parts of |g|. */
	double distance(final FadingSpot spot) {
		return isPlace() ? place().distance(spot) * spacing : Math.abs(spot.spacing() / spacing - 1);
	}

	@Override
	public String toString() {
		if (!Double.isNaN(reach)) return String.format(Locale.ROOT, "%.4g@%.1f", spacing, angle);
		return isPlace() ? spacing + "@" + angle : String.valueOf(spacing);
	}
}
