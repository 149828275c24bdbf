package org.latticelapse.core.image;

/** The size of one pixel on the specimen, in Å; x and y may differ. */
public final class PixelSize {

	private final double x;
	private final double y;

	/**
	 * @param x width of a pixel, Å
	 * @param y height of a pixel, Å
	 * @throws IllegalArgumentException unless both are positive and finite
	 */
	public PixelSize(final double x, final double y) {
		if (!(x > 0 && y > 0) || Double.isInfinite(x) || Double.isInfinite(y)) {
			throw new IllegalArgumentException("A pixel must have a positive size, not " + x + " x " + y +
				" Angstrom");
		}
		this.x = x;
		this.y = y;
	}

	/** @return the size of a square pixel of side {@code side} Å. */
	public static PixelSize square(final double side) {
		return new PixelSize(side, side);
	}

	/** @return the width of a pixel, Å. */
	public double x() {
		return x;
	}

	/** @return the height of a pixel, Å. */
	public double y() {
		return y;
	}

	/** @return the larger of the two sides, Å: it sets the resolution limit. */
	public double coarser() {
		return Math.max(x, y);
	}

	@Override
	public String toString() {
		return PlainNumber.of(x) + " x " + PlainNumber.of(y) + " Angstrom";
	}
}
