package org.latticelapse.core.labeling.frame;

import org.latticelapse.core.fourier.LocalGrid;

/** The places of an area while they are gathered, each once. */
final class PlaceSet {

	private final LocalGrid grid;
	private final boolean[] inside;
	private int count;
	private GridBox box = GridBox.EMPTY;

	PlaceSet(final LocalGrid grid) {
		this.grid = grid;
		inside = new boolean[grid.width() * grid.height()];
	}

	/** @return whether the place is a new one. */
	boolean add(final int place) {
		if (inside[place]) {
			return false;
		}
		inside[place] = true;
		count++;
		box = box.with(place % grid.width(), place / grid.width());
		return true;
	}

	/** Adds the place at a column and row, if it is in the field. */
	void addInField(final int column, final int row) {
		if (column >= 0 && row >= 0 && column < grid.usedWidth() && row < grid.usedHeight()) {
			add(row * grid.width() + column);
		}
	}

	/** @return the area of these places, to which no more are added. */
	GridArea area() {
		return new GridArea(grid, inside, count, box);
	}
}
