package org.latticelapse.core.simulation;

import org.apache.commons.math3.util.FastMath;
import org.jtransforms.fft.DoubleFFT_2D;

/**
 * The electron wave behind the specimen, sampled on a grid, relative to an
 * incident plane wave of modulus 1. The one mutable value of a simulation.
 */
final class Wave {

	private final Grid grid;
	private final double[] values;

	/** A plane wave: vacuum. */
	Wave(final Grid grid) {
		this.grid = grid;
		values = new double[2 * grid.columns() * grid.rows()];
		for (int i = 0; i < values.length; i += 2) {
			values[i] = 1;
		}
	}

	Grid grid() {
		return grid;
	}

	/** Multiplies the sample of this index (row by row) by a complex number. */
	void multiply(final int index, final double real, final double imaginary) {
		final double a = values[2 * index];
		final double b = values[2 * index + 1];
		values[2 * index] = a * real - b * imaginary;
		values[2 * index + 1] = a * imaginary + b * real;
	}

	/** Shifts the phase of the sample of this index, radians. */
	void shift(final int index, final double phase) {
		multiply(index, FastMath.cos(phase), FastMath.sin(phase));
	}

	/** Passes the wave through the lens. */
	void image(final ContrastTransfer transfer) {
		final DoubleFFT_2D fft = new DoubleFFT_2D(grid.rows(), grid.columns());
		fft.complexForward(values);
		// the lens treats g and -g alike, so half of the frequencies are enough
		for (int row = 0; row <= grid.rows() / 2; row++) {
			final int opposite = (grid.rows() - row) % grid.rows();
			for (int column = 0; column < grid.columns(); column++) {
				final double gx = grid.frequencyX(column);
				final double gy = grid.frequencyY(row);
				final double envelope = transfer.envelope(gx, gy);
				final double phase = -transfer.phase(gx, gy);
				final double real = envelope * FastMath.cos(phase);
				final double imaginary = envelope * FastMath.sin(phase);
				multiply(row * grid.columns() + column, real, imaginary);
				if (opposite != row) {
					final int mirrored = (grid.columns() - column) % grid.columns();
					multiply(opposite * grid.columns() + mirrored, real, imaginary);
				}
			}
		}
		fft.complexInverse(values, true);
	}

	/** @return the squared modulus, row by row, in the first half of an array as long as its full complex spectrum. */
	double[] intensity() {
		final double[] intensity = new double[values.length];
		for (int i = 0; i < values.length; i += 2) {
			intensity[i / 2] = values[i] * values[i] + values[i + 1] * values[i + 1];
		}
		return intensity;
	}
}
