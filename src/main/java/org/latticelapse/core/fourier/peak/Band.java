package org.latticelapse.core.fourier.peak;

import java.util.Arrays;

import org.latticelapse.core.fourier.FastLength;
import org.latticelapse.core.fourier.PreparedMicrograph;

/**
 * The part of a tile's spectrum that is looked at: the half plane x ≥ 0 between
 * two spatial frequencies, on the grid of a transform that is padded to twice
 * the tile. Bins are numbered column by column: {@code column · rows + row},
 * where row counts frequencies along y as the transform returns them. Shared by
 * all tiles of one size.
 */
final class Band {

	/** Zero padding, which makes a peak fall near a bin wherever it lies. */
	static final int PADDING = 2;

	/** Columns beyond the band that are kept because interpolation near its edge needs them. */
	private static final int MARGIN = PeakRefiner.REACH + 1;

	/** Tile size in samples. */
	final int tileWidth;
	final int tileHeight;

	/** Transform size; {@code rows} is the one along y. */
	final int paddedWidth;
	final int rows;

	/** Columns of the half plane that reach into the band, and a margin for interpolation. */
	final int columns;

	/** Frequency from bin to bin, 1/Å. */
	final double stepX;
	final double stepY;

	/** Numbers of the bins in the band. */
	final int[] bins;

	/** |g| of each of {@link #bins}, 1/Å. */
	final float[] frequency;

	final double lowest;
	final double highest;

	private final boolean[] inside;

	/**
	 * @param tileWidth width of a tile, samples
	 * @param tileHeight height of a tile, samples
	 * @param pixelX width of a sample, Å
	 * @param pixelY height of a sample, Å
	 * @param lowest lowest spatial frequency of interest, 1/Å
	 * @param highest highest spatial frequency of interest, 1/Å
	 */
	Band(final int tileWidth, final int tileHeight, final double pixelX, final double pixelY,
		final double lowest, final double highest)
	{
		this.tileWidth = tileWidth;
		this.tileHeight = tileHeight;
		this.lowest = lowest;
		this.highest = highest;
		paddedWidth = FastLength.padded(PADDING * tileWidth);
		rows = FastLength.padded(PADDING * tileHeight);
		stepX = 1 / (paddedWidth * pixelX);
		stepY = 1 / (rows * pixelY);
		columns = Math.min((int) (highest / stepX) + 1 + MARGIN, paddedWidth / 2);
		inside = new boolean[columns * rows];
		final int[] found = new int[inside.length];
		int n = 0;
		for (int column = 0; column < columns; column++) {
			for (int row = 0; row < rows; row++) {
				if (isInside(column, wrapped(row))) {
					found[n++] = column * rows + row;
					inside[column * rows + row] = true;
				}
			}
		}
		bins = Arrays.copyOf(found, n);
		frequency = new float[n];
		for (int i = 0; i < n; i++) {
			frequency[i] = (float) frequency(bins[i]);
		}
	}

	private boolean isInside(final int kx, final int ky) {
		if (kx == 0 && ky > 0 || kx > PreparedMicrograph.USABLE * paddedWidth || Math.abs(ky) > PreparedMicrograph.USABLE *
			rows) {
			return false;
		}
		final double g = frequency(kx * stepX, ky * stepY);
		return g >= lowest && g <= highest;
	}

	/** @return frequency index along y of a row, −rows/2 … rows/2 − 1. */
	int wrapped(final int row) {
		return row < rows / 2 ? row : row - rows;
	}

	double gx(final int bin) {
		return bin / rows * stepX;
	}

	double gy(final int bin) {
		return wrapped(bin % rows) * stepY;
	}

	/** @return |g| of a bin, 1/Å. */
	double frequency(final int bin) {
		return frequency(gx(bin), gy(bin));
	}

	/** Math.hypot guards against overflow, which costs more here than all the rest. */
	private static double frequency(final double gx, final double gy) {
		return Math.sqrt(gx * gx + gy * gy);
	}

	/**
	 * @return the number of the bin (kx, ky) or of its Friedel mate; −1 when it lies
	 *         outside the columns that the transform keeps
	 */
	int binAt(final int kx, final int ky) {
		final int column = kx < 0 ? -kx : kx;
		final int row = Math.floorMod(kx < 0 ? -ky : ky, rows);
		return column < columns ? column * rows + row : -1;
	}

	/** @return whether a bin, or its Friedel mate, lies in the band. */
	boolean contains(final int bin) {
		return inside[bin] || bin < rows && inside[(rows - bin) % rows];
	}

	/** @return the area of a resolution cell: one over the area of the tile, 1/Å². */
	double cellArea() {
		return stepX * paddedWidth / tileWidth * stepY * rows / tileHeight;
	}

	/** @return the number of independent resolution cells in the band. */
	double cells() {
		return bins.length * stepX * stepY / cellArea();
	}
}
