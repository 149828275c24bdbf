package org.latticelapse.core.fourier;

/**
 * The reduced grid on which a {@link Demodulator} tells local amplitudes. It
 * reaches beyond the field, to the right and below, by the padding of the
 * transform; what lies there means nothing.
 */
public final class LocalGrid {

	private final int width;
	private final int height;
	private final double stepX;
	private final double stepY;
	private final int usedWidth;
	private final int usedHeight;

	LocalGrid(final int width, final int height, final double lengthX, final double lengthY,
		final double fieldX, final double fieldY)
	{
		this.width = width;
		this.height = height;
		stepX = lengthX / width;
		stepY = lengthY / height;
		usedWidth = Math.min(width, (int) Math.ceil(fieldX / stepX) + 1);
		usedHeight = Math.min(height, (int) Math.ceil(fieldY / stepY) + 1);
	}

	/** @return the number of columns, those beyond the field included. */
	public int width() {
		return width;
	}

	/** @return the number of rows, those beyond the field included. */
	public int height() {
		return height;
	}

	/** @return the number of columns that interpolation within the field needs. */
	public int usedWidth() {
		return usedWidth;
	}

	/** @return the number of rows that interpolation within the field needs. */
	public int usedHeight() {
		return usedHeight;
	}

	/** @return the distance of the columns, Å. */
	public double stepX() {
		return stepX;
	}

	/** @return the distance of the rows, Å. */
	public double stepY() {
		return stepY;
	}

	/** @return x of a column, Å from the middle of the first pixel of the field. */
	public double x(final int column) {
		return column * stepX;
	}

	/** @return y of a row, Å from the middle of the first pixel of the field. */
	public double y(final int row) {
		return row * stepY;
	}
}
