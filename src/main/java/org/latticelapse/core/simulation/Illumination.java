package org.latticelapse.core.simulation;

/**
 * How the dose varies over the field of view, as a factor of the nominal dose.
 * u and v run from −½ at the left and upper edge to ½ at the right and lower.
 */
@FunctionalInterface
public interface Illumination {

	/** @return the dose at (u, v) divided by the nominal dose. */
	double at(double u, double v);

	/** @return the same dose everywhere. */
	static Illumination uniform() {
		return (u, v) -> 1;
	}

	/**
	 * @param change difference between the two ends of a field's width, as a fraction of the mean
	 * @param direction towards the brighter end, degrees counter-clockwise as displayed from +x
	 * @return a linear gradient, never below zero
	 */
	static Illumination gradient(final double change, final double direction) {
		final double x = change * Math.cos(Math.toRadians(direction));
		final double y = -change * Math.sin(Math.toRadians(direction));
		return (u, v) -> Math.max(0, 1 + u * x + v * y);
	}

	/**
	 * @param u centre of the beam
	 * @param v centre of the beam
	 * @param radius standard deviation of its Gaussian profile, in widths of the field
	 * @return a beam of limited size; the nominal dose is at its centre
	 */
	static Illumination spot(final double u, final double v, final double radius) {
		return (pu, pv) -> Math.exp(-((pu - u) * (pu - u) + (pv - v) * (pv - v)) / (2 * radius * radius));
	}
}
