package org.latticelapse.core.timelapse;

/** A spot that a user names by its spacing, and by its angle if there is one. */
public final class NamedSpot {

	/** A spot is the one that was named within these. */
	private static final double SPACING_TOLERANCE = 0.03;
	private static final double ANGLE_TOLERANCE = 4;

	private final double spacing;
	private final double angle;

	/**
	 * @param spacing Å
	 * @param angle degrees, counter-clockwise as displayed from +x; NaN: any
	 */
	public NamedSpot(final double spacing, final double angle) {
		this.spacing = spacing;
		this.angle = angle;
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
		final boolean near = Math.abs(spot.spacing() / spacing - 1) <= SPACING_TOLERANCE;
		return near && (!isPlace() || Math.abs(Math.IEEEremainder(spot.angle() - angle, 180)) <= ANGLE_TOLERANCE);
	}

	/** @return how far a spot lies from where it was named, parts of |g|. */
	double distance(final FadingSpot spot) {
		return isPlace() ? place().distance(spot) * spacing : Math.abs(spot.spacing() / spacing - 1);
	}

	@Override
	public String toString() {
		return isPlace() ? spacing + "@" + angle : String.valueOf(spacing);
	}
}
