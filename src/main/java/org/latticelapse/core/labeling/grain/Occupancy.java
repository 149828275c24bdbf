package org.latticelapse.core.labeling.grain;

import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.labeling.frame.GridBox;

/**
 * How far each place is filled by a grain: 1 within, one half on its border.
 * Immutable.
 */
public final class Occupancy {

	private final LocalGrid grid;
	private final float[] values;
	private final DrawnLevels levels;
	private final GridBox box;

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
		box = GridBox.around(grid, reached);
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
		return new double[] { grid.x(box.left() - 1), grid.x(box.right() + 1) };
	}

	/** @return the range of y with any occupancy: from and to, Å from the middle of the first pixel. */
	public double[] rangeY() {
		return new double[] { grid.y(box.top() - 1), grid.y(box.bottom() + 1) };
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
