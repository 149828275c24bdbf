package org.latticelapse.core.timelapse.fading;

import java.util.Locale;

/** A rectangle of the specimen in which the fringes of a spot lie, pixels of the first frame. Immutable. */
public final class SpotRegion {

	private final double left;
	private final double top;
	private final double width;
	private final double height;

	SpotRegion(final double left, final double top, final double width, final double height) {
		this.left = left;
		this.top = top;
		this.width = width;
		this.height = height;
	}

	/** @return x of the left side. */
	public double left() {
		return left;
	}

	/** @return y of the upper side. */
	public double top() {
		return top;
	}

	/** @return the width. */
	public double width() {
		return width;
	}

	/** @return the height. */
	public double height() {
		return height;
	}

	/** @return the same rectangle, for an origin so much farther to the left and above. */
	SpotRegion movedBy(final double x, final double y) {
		return new SpotRegion(left + x, top + y, width, height);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.0f x %.0f pixels at %.0f, %.0f", width, height, left, top);
	}
}
