package org.latticelapse.core.fourier.peak;

/** Tiles of one size that cover a field evenly, each overlapping the next by about a half. */
final class Tiling {

	/** Part of a step that the field may be longer: sides of tiles are rounded to whole samples. */
	private static final double ROUNDING = 0.01;

	private final int width;
	private final int height;
	private final int tileWidth;
	private final int tileHeight;
	private final int columns;
	private final int rows;

	Tiling(final int width, final int height, final int tileWidth, final int tileHeight) {
		this.width = width;
		this.height = height;
		this.tileWidth = tileWidth;
		this.tileHeight = tileHeight;
		columns = count(width, tileWidth);
		rows = count(height, tileHeight);
	}

	private static int count(final int length, final int tile) {
		return 1 + (int) Math.ceil(2.0 * (length - tile) / tile - ROUNDING);
	}

	int count() {
		return columns * rows;
	}

	int tileWidth() {
		return tileWidth;
	}

	int tileHeight() {
		return tileHeight;
	}

	/** @return first column of a tile. */
	int x(final int tile) {
		return columns == 1 ? 0 : (int) ((long) (tile % columns) * (width - tileWidth) / (columns - 1));
	}

	/** @return first row of a tile. */
	int y(final int tile) {
		return rows == 1 ? 0 : (int) ((long) (tile / columns) * (height - tileHeight) / (rows - 1));
	}
}
