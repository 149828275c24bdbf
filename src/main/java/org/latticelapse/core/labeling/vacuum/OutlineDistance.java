package org.latticelapse.core.labeling.vacuum;

import java.util.Arrays;

import org.latticelapse.core.fourier.LocalGrid;

/**
 * How far the places along the borders of a field are from the outline of its
 * holes: what a front needs that leaves the outline at speed 1, told place by place
 * in sweeps over them (H. Zhao, Math. Comput. 74 (2005) 603).
 */
final class OutlineDistance {

	/** Sweeps in the four directions in turn: twice for fronts that bend. */
	private static final int SWEEPS = 8;

	private final int width;
	private final int height;
	private final double stepX;
	private final double stepY;
	private final int depthX;
	private final int depthY;
	private final double[] distance;

	private OutlineDistance(final LocalGrid grid, final double depth) {
		width = grid.usedWidth();
		height = grid.usedHeight();
		stepX = grid.stepX();
		stepY = grid.stepY();
		depthX = (int) Math.ceil(depth / stepX) + 1;
		depthY = (int) Math.ceil(depth / stepY) + 1;
		distance = new double[width * height];
	}

	/**
	 * @param grid the places
	 * @param vacuum for each place of the grid which part of it is vacuum, 0 … 1
	 * @param depth how far from the borders places are told, Å
	 * @return for each place of the field, row by row, its distance from outlines no
	 *         farther from the borders, Å, positive in vacuum, by ways that go no
	 *         farther from them; infinite if there are none. What lies farther in is not told
	 */
	static double[] of(final LocalGrid grid, final float[] vacuum, final double depth) {
		final OutlineDistance outline = new OutlineDistance(grid, depth);
		final boolean[] near = outline.start(grid, vacuum);
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			outline.sweep((sweep & 1) == 0, (sweep & 2) == 0, near);
		}
		for (int i = 0; i < near.length; i++) {
			if (vacuum[i / outline.width * grid.width() + i % outline.width] < 0.5f) {
				outline.distance[i] = -outline.distance[i];
			}
		}
		return outline.distance;
	}

	/** Tells the distance of the places beside the outline; returns which these are. */
	private boolean[] start(final LocalGrid grid, final float[] vacuum) {
		final double[] across = new double[distance.length];
		final double[] along = new double[distance.length];
		Arrays.fill(across, Double.POSITIVE_INFINITY);
		Arrays.fill(along, Double.POSITIVE_INFINITY);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				final int i = y * width + x;
				final float here = vacuum[y * grid.width() + x] - 0.5f;
				if (x + 1 < width) {
					cross(across, i, i + 1, here, vacuum[y * grid.width() + x + 1] - 0.5f, stepX);
				}
				if (y + 1 < height) {
					cross(along, i, i + width, here, vacuum[(y + 1) * grid.width() + x] - 0.5f, stepY);
				}
			}
		}
		final boolean[] near = new boolean[distance.length];
		for (int i = 0; i < near.length; i++) {
			distance[i] = straight(across[i], along[i]);
			near[i] = distance[i] < Double.POSITIVE_INFINITY;
		}
		return near;
	}

	/** The outline crosses the way between two places where what is vacuum goes through one half. */
	private static void cross(final double[] way, final int one, final int other, final float ofOne, final float ofOther,
		final double step)
	{
		if (ofOne < 0 != ofOther < 0) {
			final double part = ofOne / (ofOne - ofOther);
			way[one] = Math.min(way[one], part * step);
			way[other] = Math.min(way[other], (1 - part) * step);
		}
	}

	/** @return the distance of a straight outline that crosses the ways along both axes, or one of them, so far off. */
	private static double straight(final double across, final double along) {
		final double nearer = Math.min(across, along);
		return nearer == 0 || Math.max(across, along) == Double.POSITIVE_INFINITY ? nearer : across * along / Math.hypot(across,
			along);
	}

	private void sweep(final boolean right, final boolean down, final boolean[] near) {
		for (int row = 0; row < height; row++) {
			final int y = down ? row : height - 1 - row;
			for (int column = 0; column < width; column = next(column, row)) {
				final int x = right ? column : width - 1 - column;
				final int i = y * width + x;
				if (!near[i]) {
					final double across = Math.min(x > 0 ? distance[i - 1] : Double.POSITIVE_INFINITY, x + 1 < width ? distance[i + 1]
						: Double.POSITIVE_INFINITY);
					final double along = Math.min(y > 0 ? distance[i - width] : Double.POSITIVE_INFINITY, y + 1 < height ? distance[i +
						width] : Double.POSITIVE_INFINITY);
					distance[i] = Math.min(distance[i], arrival(across, along));
				}
			}
		}
	}

	/** @return the next column along the borders; what lies farther in is left out. */
	private int next(final int column, final int row) {
		final boolean inside = column + 1 >= depthX && row >= depthY && row < height - depthY;
		return inside ? Math.max(column + 1, width - depthX) : column + 1;
	}

	/** @return when a front arrives that was at the neighbours at these times. */
	private double arrival(final double across, final double along) {
		final double alone = Math.min(across + stepX, along + stepY);
		final double xx = stepX * stepX;
		final double yy = stepY * stepY;
		final double root = xx + yy - (across - along) * (across - along);
		if (Double.isInfinite(across) || Double.isInfinite(along) || root < 0) {
			return alone;
		}
		final double both = (across * yy + along * xx + stepX * stepY * Math.sqrt(root)) / (xx + yy);
		return both > Math.max(across, along) ? both : alone;
	}
}
