package org.latticelapse.core.motion;

/** A displacement, pixels, with the score it has and the first two derivatives of the score there. */
final class Shift {

	final double x;
	final double y;
	final double score;

	private final double gx;
	private final double gy;
	private final double hxx;
	private final double hxy;
	private final double hyy;

	Shift(final double x, final double y, final double score, final double gx, final double gy, final double hxx,
		final double hxy, final double hyy)
	{
		this.x = x;
		this.y = y;
		this.score = score;
		this.gx = gx;
		this.gy = gy;
		this.hxx = hxx;
		this.hxy = hxy;
		this.hyy = hyy;
	}

	/** @return whether the score curves down in every direction, as it does around a maximum. */
	boolean isConcave() {
		return hxx < 0 && determinant() > 0;
	}

	/** @return the step of Newton's method along x, pixels. */
	double stepX() {
		return (hxy * gy - hyy * gx) / determinant();
	}

	/** @return the step of Newton's method along y, pixels. */
	double stepY() {
		return (hxy * gx - hxx * gy) / determinant();
	}

	/**
	 * @param chance what the score does by chance
	 * @param fromX place that the displacement is counted from
	 * @param fromY place that the displacement is counted from
	 * @param near radius of the disc in which the frame is looked for, pixels
	 */
	Sighting sighting(final ChanceScore chance, final double fromX, final double fromY, final double near) {
		final double height = chance.height(score);
		final double radius = Math.max(near, Math.hypot(x, y));
		// A frame with a part of the contrast has that part of the curvature, and all of the noise.
		final double weight = isConcave() ? chance.part(score) / (1 + chance.expected(height, radius)) : 0;
		return new Sighting(fromX + x, fromY + y, chance.evidence(score), chance.expectedTogether(height, radius), chance
			.presence(score), Belief.at(fromX + x, fromY + y, -weight * hxx, -weight * hxy, -weight * hyy));
	}

	double distance(final double otherX, final double otherY) {
		return Math.hypot(x - otherX, y - otherY);
	}

	private double determinant() {
		return hxx * hyy - hxy * hxy;
	}
}
