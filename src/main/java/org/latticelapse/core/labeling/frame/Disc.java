package org.latticelapse.core.labeling.frame;

import java.util.Arrays;

import org.latticelapse.core.fourier.LocalGrid;

/**
 * A disc as the structuring element of morphology: areas are dilated by it, and
 * asked whether their erosion leaves anything (J. Serra, Image Analysis and
 * Mathematical Morphology, 1982).
 */
final class Disc {

	private final LocalGrid grid;

	/** For each place of the disc how many columns right of, and rows below, the middle it lies. */
	private final int[] columns;
	private final int[] rows;

	/**
	 * @param grid of the areas
	 * @param radius Å
	 */
	Disc(final LocalGrid grid, final double radius) {
		this.grid = grid;
		final int reachX = (int) Math.ceil(radius / grid.stepX());
		final int reachY = (int) Math.ceil(radius / grid.stepY());
		final int[] right = new int[(2 * reachX + 1) * (2 * reachY + 1)];
		final int[] below = new int[right.length];
		int count = 0;
		for (int row = -reachY; row <= reachY; row++) {
			for (int column = -reachX; column <= reachX; column++) {
				final double x = column * grid.stepX();
				final double y = row * grid.stepY();
				if (x * x + y * y <= radius * radius) {
					right[count] = column;
					below[count] = row;
					count++;
				}
			}
		}
		columns = Arrays.copyOf(right, count);
		rows = Arrays.copyOf(below, count);
	}

	/** @return an area and all of the field that lies no farther from it than the radius. */
	GridArea dilated(final GridArea area) {
		final PlaceSet dilated = new PlaceSet(grid);
		area.forEach(place -> {
			dilated.add(place);
			// Discs around the other places add nothing to those around the edge.
			if (isEdge(area, place)) {
				for (int k = 0; k < columns.length; k++) {
					dilated.addInField(place % grid.width() + columns[k], place / grid.width() + rows[k]);
				}
			}
		});
		return dilated.area();
	}

	private boolean isEdge(final GridArea area, final int place) {
		final int column = place % grid.width();
		final int row = place / grid.width();
		return column == 0 || row == 0 || column + 1 == grid.width() || row + 1 == grid.height() || !area.contains(place - 1) ||
			!area.contains(place + 1) || !area.contains(place - grid.width()) || !area.contains(place + grid.width());
	}

	/** @return whether the disc has room in an area; beyond the field there is room. */
	boolean fitsInto(final GridArea area) {
		return Arrays.stream(area.places()).anyMatch(place -> fitsAt(area, place % grid.width(), place / grid.width()));
	}

	private boolean fitsAt(final GridArea area, final int middleColumn, final int middleRow) {
		for (int k = 0; k < columns.length; k++) {
			final int column = middleColumn + columns[k];
			final int row = middleRow + rows[k];
			if (column >= 0 && row >= 0 && column < grid.usedWidth() && row < grid.usedHeight() && !area.contains(row * grid
				.width() + column))
			{
				return false;
			}
		}
		return true;
	}
}
