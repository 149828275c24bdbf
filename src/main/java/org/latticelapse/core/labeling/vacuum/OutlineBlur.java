package org.latticelapse.core.labeling.vacuum;

import org.latticelapse.core.fourier.BoxBlur;
import org.latticelapse.core.fourier.LocalGrid;

/**
 * Blurs holes as if their outlines went straight on beyond the field. If what is at
 * its borders were only repeated, outlines would bend until they meet the borders at
 * right angles, and cut off the film in the corners between.
 */
final class OutlineBlur {

	/** Beyond so many standard deviations a Gaussian counts for nothing. */
	private static final double REACH = 3;

	private final LocalGrid grid;
	private final double step;

	/** @param grid the places of the field */
	OutlineBlur(final LocalGrid grid) {
		this.grid = grid;
		step = Math.sqrt(grid.stepX() * grid.stepY());
	}

	/**
	 * @param vacuum for each place of the grid which part of it is vacuum, 0 … 1
	 * @param sigma standard deviation of the Gaussian, Å
	 * @return the same, blurred
	 */
	float[] of(final float[] vacuum, final double sigma) {
		final int width = grid.usedWidth();
		final int height = grid.usedHeight();
		final int marginX = (int) Math.ceil(REACH * sigma / grid.stepX());
		final int marginY = (int) Math.ceil(REACH * sigma / grid.stepY());
		final double[] distance = OutlineDistance.of(grid, vacuum, REACH * sigma);
		final int wide = width + 2 * marginX;
		final int high = height + 2 * marginY;
		final float[] field = new float[wide * high];
		for (int y = 0; y < high; y++) {
			for (int x = 0; x < wide; x++) {
				final int placeX = x - marginX;
				final int placeY = y - marginY;
				final boolean within = placeX >= 0 && placeX < width && placeY >= 0 && placeY < height;
				field[y * wide + x] = within ? vacuum[placeY * grid.width() + placeX] : part(beyond(distance, placeX, placeY));
			}
		}
		BoxBlur.apply(field, wide, high, sigma / grid.stepX(), sigma / grid.stepY());
		final float[] blurred = new float[vacuum.length];
		for (int y = 0; y < height; y++) {
			System.arraycopy(field, (y + marginY) * wide + marginX, blurred, y * grid.width(), width);
		}
		return blurred;
	}

	/** @return the distance from the outline beyond the border: it goes on as it comes to the border. */
	private double beyond(final double[] distance, final int x, final int y) {
		final int width = grid.usedWidth();
		final int height = grid.usedHeight();
		final int borderX = Math.max(0, Math.min(width - 1, x));
		final int borderY = Math.max(0, Math.min(height - 1, y));
		final int insideX = Math.max(0, Math.min(width - 1, 2 * borderX - x));
		final int insideY = Math.max(0, Math.min(height - 1, 2 * borderY - y));
		final double border = distance[borderY * width + borderX];
		// Without an outline the whole field is of one kind, and so is what lies beyond.
		return Double.isInfinite(border) ? border : 2 * border - distance[insideY * width + insideX];
	}

	private float part(final double distance) {
		return (float) Math.max(0, Math.min(1, 0.5 + distance / step));
	}
}
