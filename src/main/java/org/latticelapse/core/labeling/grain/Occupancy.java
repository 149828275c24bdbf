package org.latticelapse.core.labeling.grain;

import org.latticelapse.core.fourier.LocalGrid;

/**
 * How far each place is filled by a grain: 1 within, one half on its border.
 * Immutable.
 */
public final class Occupancy {

	private final LocalGrid grid;
	private final float[] values;
	private final DrawnLevels levels;
	private int left;
	private int top;
	private int right;
	private int bottom;

	/**
	 * @param grid a grid
	 * @param values how far each of its places is filled
	 * @param reached the places that may be filled at all
	 * @param levels by what the grain will be drawn in the next frame
	 */
	Occupancy(final LocalGrid grid, final float[] values, final int[] reached, final DrawnLevels levels) {
		this.grid = grid;
		this.values = values;
		this.levels = levels;
		left = grid.width();
		top = grid.height();
		for (final int place : reached) {
			left = Math.min(left, place % grid.width());
			top = Math.min(top, place / grid.width());
			right = Math.max(right, place % grid.width());
			bottom = Math.max(bottom, place / grid.width());
		}
	}

	/** @return by what the grain will be drawn in the next frame. */
	DrawnLevels levels() {
		return levels;
	}

	/** @return by what part the grain has faded evenly since it was new, 0 … 1: by the focus, or by holes too small to be seen. */
	public double faded() {
		return levels.faded();
	}

	/** @return the range of x with any occupancy: from and to, Å from the middle of the first pixel. */
	public double[] rangeX() {
		return new double[] { grid.x(left - 1), grid.x(right + 1) };
	}

	/** @return the range of y with any occupancy: from and to, Å from the middle of the first pixel. */
	public double[] rangeY() {
		return new double[] { grid.y(top - 1), grid.y(bottom + 1) };
	}

	/**
	 * @param x Å from the middle of the first pixel of the frame
	 * @param y Å from the middle of the first pixel of the frame
	 * @return how far the grain fills that place, 0 … 1
	 */
	public float at(final double x, final double y) {
		return grid.interpolate(values, x, y);
	}
}
