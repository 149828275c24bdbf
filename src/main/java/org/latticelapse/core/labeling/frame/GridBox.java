package org.latticelapse.core.labeling.frame;

import java.util.function.IntConsumer;

import org.latticelapse.core.fourier.LocalGrid;

/** A rectangle of places of a grid, from a first to a last column and row. Immutable. */
public final class GridBox {

	static final GridBox EMPTY = new GridBox(Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1);

	private final int left;
	private final int top;
	private final int right;
	private final int bottom;

	private GridBox(final int left, final int top, final int right, final int bottom) {
		this.left = left;
		this.top = top;
		this.right = right;
		this.bottom = bottom;
	}

	/** @return all places of a grid, those beyond the field included. */
	public static GridBox whole(final LocalGrid grid) {
		return new GridBox(0, 0, grid.width() - 1, grid.height() - 1);
	}

	/** @return the smallest rectangle that holds some places of a grid. */
	public static GridBox around(final LocalGrid grid, final int[] places) {
		GridBox box = EMPTY;
		for (final int place : places) {
			box = box.with(place % grid.width(), place / grid.width());
		}
		return box;
	}

	/** @return the smallest rectangle that holds this one and a place. */
	GridBox with(final int column, final int row) {
		return column >= left && column <= right && row >= top && row <= bottom ? this : new GridBox(Math.min(left, column),
			Math.min(top, row), Math.max(right, column), Math.max(bottom, row));
	}

	/** @return this rectangle with so many more columns and rows on every side. */
	public GridBox grown(final int columns, final int rows) {
		return new GridBox(left - columns, top - rows, right + columns, bottom + rows);
	}

	/** @return the part of this rectangle that is in the field of a grid. */
	public GridBox within(final LocalGrid grid) {
		return new GridBox(Math.max(0, left), Math.max(0, top), Math.min(grid.usedWidth() - 1, right), Math.min(grid
			.usedHeight() - 1, bottom));
	}

	/** Does something for every place, counted row by row on a grid that holds this rectangle. */
	public void forEach(final LocalGrid grid, final IntConsumer action) {
		for (int y = top; y <= bottom; y++) {
			for (int place = y * grid.width() + left; place <= y * grid.width() + right; place++) {
				action.accept(place);
			}
		}
	}

	/** @return the first column; more than the last if the rectangle is empty. */
	public int left() {
		return left;
	}

	/** @return the first row; more than the last if the rectangle is empty. */
	public int top() {
		return top;
	}

	/** @return the last column. */
	public int right() {
		return right;
	}

	/** @return the last row. */
	public int bottom() {
		return bottom;
	}
}
