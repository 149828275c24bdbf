package org.latticelapse.core.motion;

/**
 * What is believed of a place: a normal distribution in the plane, kept as its
 * information matrix (the inverse covariance) and that matrix times the mean, so
 * that nothing known at all is a belief too. Immutable.
 */
final class Belief {

	/** Nothing known. */
	static final Belief NONE = new Belief(0, 0, 0, 0, 0);

	private final double xx;
	private final double xy;
	private final double yy;
	private final double bx;
	private final double by;

	private Belief(final double xx, final double xy, final double yy, final double bx, final double by) {
		this.xx = xx;
		this.xy = xy;
		this.yy = yy;
		this.bx = bx;
		this.by = by;
	}

	/** @return the belief that a place is at x, y, with the elements of an information matrix, 1/pixels². */
	static Belief at(final double x, final double y, final double xx, final double xy, final double yy) {
		return new Belief(xx, xy, yy, xx * x + xy * y, xy * x + yy * y);
	}

	/** @return both beliefs together, each from data of its own. */
	Belief and(final Belief other) {
		return new Belief(xx + other.xx, xy + other.xy, yy + other.yy, bx + other.bx, by + other.by);
	}

	/**
	 * @param variance of a random step along each axis, pixels²
	 * @param meanX what the step is on average, pixels
	 * @param meanY what the step is on average, pixels
	 * @return the belief about where a step from here leads: A (1 + q A)⁻¹
	 */
	Belief afterStep(final double variance, final double meanX, final double meanY) {
		final double determinant = xx * yy - xy * xy;
		final double scale = 1 / (1 + variance * (xx + yy) + variance * variance * determinant);
		final double newXx = scale * (xx + variance * determinant);
		final double newXy = scale * xy;
		final double newYy = scale * (yy + variance * determinant);
		// (1 + q A)⁻¹ b
		final double stayX = scale * ((1 + variance * yy) * bx - variance * xy * by);
		final double stayY = scale * ((1 + variance * xx) * by - variance * xy * bx);
		return new Belief(newXx, newXy, newYy, stayX + newXx * meanX + newXy * meanY, stayY + newXy * meanX + newYy * meanY);
	}

	double x() {
		return (yy * bx - xy * by) / determinant();
	}

	double y() {
		return (xx * by - xy * bx) / determinant();
	}

	/** @return the standard deviation along one axis, root mean square of both, pixels; infinite where a direction is unknown. */
	double sigma() {
		return isKnown() ? Math.sqrt((xx + yy) / (2 * determinant())) : Double.POSITIVE_INFINITY;
	}

	/** @return whether both directions are known. */
	boolean isKnown() {
		return determinant() > 1e-12 * (xx + yy) * (xx + yy) && xx + yy > 0;
	}

	private double determinant() {
		return xx * yy - xy * xy;
	}
}
