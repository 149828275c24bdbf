package org.latticelapse.core.fourier;

/**
 * The reduced grid on which a {@link Demodulator} tells local amplitudes. It
 * reaches beyond the field, to the right and below, by the padding of the
 * transform; what lies there means nothing.
 */
public final class LocalGrid {

	private final int width;
	private final int height;
	private final double originX;
	private final double originY;
	private final double stepX;
	private final double stepY;
	private final int usedWidth;
	private final int usedHeight;

	/**
	 * @param origin x and y of the first place, Å from the middle of the first pixel
	 *          of the whole field
	 * @param lengthX width of the padded field or part of a field, Å
	 * @param fieldX width without the padding, Å
	 */
	LocalGrid(final int width, final int height, final double[] origin, final double lengthX, final double lengthY,
		final double fieldX, final double fieldY)
	{
		this.width = width;
		this.height = height;
		originX = origin[0];
		originY = origin[1];
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
		return originX + column * stepX;
	}

	/** @return y of a row, Å from the middle of the first pixel of the field. */
	public double y(final int row) {
		return originY + row * stepY;
	}

	/**
	 * @param values one for each place of the grid, row by row
	 * @param x Å from the middle of the first pixel of the field
	 * @param y Å from the middle of the first pixel of the field
	 * @return the value there, linear between the places
	 */
	public float interpolate(final float[] values, final double x, final double y) {
		final double column = Math.max(0, (x - originX) / stepX);
		final double row = Math.max(0, (y - originY) / stepY);
		final int x0 = Math.min(width - 2, (int) column);
		final int y0 = Math.min(height - 2, (int) row);
		final double fx = Math.min(1, column - x0);
		final double fy = Math.min(1, row - y0);
		final int i = y0 * width + x0;
		return (float) ((1 - fy) * ((1 - fx) * values[i] + fx * values[i + 1]) + fy * ((1 - fx) * values[i + width] + fx *
			values[i + width + 1]));
	}

	/**
	 * @param values one for each place of the grid, row by row
	 * @param sigma standard deviation of the Gaussian, Å
	 * @return the values of the field blurred; beyond its borders the nearest are
	 *         repeated
	 */
	public float[] blurred(final float[] values, final double sigma) {
		final float[] field = new float[usedWidth * usedHeight];
		for (int y = 0; y < usedHeight; y++) {
			System.arraycopy(values, y * width, field, y * usedWidth, usedWidth);
		}
		BoxBlur.apply(field, usedWidth, usedHeight, sigma / stepX, sigma / stepY);
		final float[] result = new float[values.length];
		for (int y = 0; y < usedHeight; y++) {
			System.arraycopy(field, y * usedWidth, result, y * width, usedWidth);
		}
		return result;
	}
}
