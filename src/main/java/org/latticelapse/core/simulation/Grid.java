package org.latticelapse.core.simulation;

/**
 * A rectangle of equidistant samples on the specimen. Positions in Å from the
 * upper left corner of the image, which may lie inside the grid. Immutable.
 */
final class Grid {

	private final int columns;
	private final int rows;
	private final double pitchX;
	private final double pitchY;
	private final double originX;
	private final double originY;

	Grid(final int columns, final int rows, final double pitchX, final double pitchY, final double originX,
		final double originY)
	{
		this.columns = columns;
		this.rows = rows;
		this.pitchX = pitchX;
		this.pitchY = pitchY;
		this.originX = originX;
		this.originY = originY;
	}

	/** @return a grid over the same rectangle with another number of samples. */
	Grid resampled(final int newColumns, final int newRows) {
		return new Grid(newColumns, newRows, pitchX * columns / newColumns, pitchY * rows / newRows, originX, originY);
	}

	int columns() {
		return columns;
	}

	int rows() {
		return rows;
	}

	/** @return the distance between neighbouring columns, Å. */
	double pitchX() {
		return pitchX;
	}

	/** @return the distance between neighbouring rows, Å. */
	double pitchY() {
		return pitchY;
	}

	/** @return the position of a column, Å. */
	double x(final int column) {
		return originX + column * pitchX;
	}

	/** @return the position of a row, Å. */
	double y(final int row) {
		return originY + row * pitchY;
	}

	/** @return the frequency of a column of the Fourier transform, 1/Å; negative ones in the upper half. */
	double frequencyX(final int column) {
		return (column <= columns / 2 ? column : column - columns) / (columns * pitchX);
	}

	/** @return the frequency of a row of the Fourier transform, 1/Å; negative ones in the upper half. */
	double frequencyY(final int row) {
		return (row <= rows / 2 ? row : row - rows) / (rows * pitchY);
	}

	/** @return the highest frequency along the coarser axis, 1/Å. */
	double nyquist() {
		return 0.5 / Math.max(pitchX, pitchY);
	}
}
