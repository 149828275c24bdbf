package org.latticelapse.core.motion;

import java.util.Arrays;

import org.latticelapse.core.fourier.FastLength;

/**
 * The spatial frequencies that drift is measured with: one of each Friedel pair,
 * from a few periods in the field up to a limit that keeps a spectrum small
 * however large the frame is.
 */
final class BandGrid {

	/** Fewer periods in the field are illumination and thickness, and the window. */
	private static final double LOWEST = 2.5;

	/** Columns and rows of the spectrum at most: details finer than a 256th of the field are not needed. */
	private static final int LARGEST = 512;

	/** Width of a ring, in periods per field. */
	private static final double RING = 4;

	final int periodX;
	final int periodY;
	final int columns;
	final int rows;
	final int size;
	final int rings;

	/** Column, signed row and ring of each frequency. */
	final int[] column;
	final int[] row;
	final double[] ring;

	BandGrid(final int width, final int height) {
		periodX = FastLength.atLeast(width);
		periodY = FastLength.atLeast(height);
		columns = Math.min(LARGEST, periodX) / 2;
		rows = Math.min(LARGEST, periodY) / 2 * 2;
		final int[] allColumns = new int[columns * rows];
		final int[] allRows = new int[columns * rows];
		final double[] allRings = new double[columns * rows];
		int n = 0;
		double outermost = 0;
		for (int kx = 0; kx < columns; kx++) {
			for (int ky = -rows / 2 + 1; ky < rows / 2; ky++) {
				final double u = (double) kx / columns;
				final double v = 2.0 * ky / rows;
				final double periods = Math.hypot((double) kx * width / periodX, (double) ky * height / periodY);
				if (u * u + v * v < 1 && periods >= LOWEST && (kx > 0 || ky > 0)) {
					allColumns[n] = kx;
					allRows[n] = ky;
					// Width and height may differ: rings are of equal wavelength.
					allRings[n] = Math.hypot((double) kx / periodX, (double) ky / periodY) * Math.min(width, height) / RING;
					outermost = Math.max(outermost, allRings[n]);
					n++;
				}
			}
		}
		size = n;
		column = Arrays.copyOf(allColumns, n);
		row = Arrays.copyOf(allRows, n);
		ring = Arrays.copyOf(allRings, n);
		rings = (int) outermost + 1;
	}

	/** @return cycles per pixel along x. */
	double frequencyX(final int index) {
		return (double) column[index] / periodX;
	}

	/** @return cycles per pixel along y. */
	double frequencyY(final int index) {
		return (double) row[index] / periodY;
	}
}
