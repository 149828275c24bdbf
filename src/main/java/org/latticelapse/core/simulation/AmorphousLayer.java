package org.latticelapse.core.simulation;

import org.apache.commons.math3.random.RandomGenerator;
import org.jtransforms.fft.DoubleFFT_2D;

/**
 * A film without order. Its projected potential is a Gaussian random field with
 * the mean and the power spectrum of its atoms' potentials: the limit of many
 * atoms above each other, which a few nm already are. Immutable.
 */
final class AmorphousLayer {

	private static final int TABLE = 512;

	private final AmorphousMaterial material;
	private final double thickness;
	private final Region region;

	AmorphousLayer(final AmorphousMaterial material, final double thickness, final Region region) {
		if (!(thickness >= 0 && thickness < 1e5)) {
			throw new IllegalArgumentException("The amorphous layer's thickness must be 0 to 100000 Angstrom, not " +
				thickness);
		}
		this.material = material;
		this.thickness = thickness;
		this.region = region;
	}

	/** @return whether the film covers the whole specimen. */
	boolean isUniform() {
		return region == Region.everywhere();
	}

	/** Multiplies the wave by exp(iφ), the phase shift of the layer. */
	void transmit(final Wave wave, final ElectronBeam beam, final RandomGenerator random) {
		final Grid grid = wave.grid();
		final double mean = material.meanPhase(beam) * thickness;
		final double[] fluctuation = randomPhase(grid, beam, random);
		for (int row = 0; row < grid.rows(); row++) {
			for (int column = 0; column < grid.columns(); column++) {
				final double coverage = region.coverage(grid.x(column), grid.y(row));
				if (coverage > 0) {
					final int index = row * grid.columns() + column;
					// the variance of the number of atoms grows with the thickness
					wave.shift(index, coverage * mean + Math.sqrt(coverage) * fluctuation[2 * index]);
				}
			}
		}
	}

	/** @return the phase without its mean, radians, as the real part of interleaved complex numbers. */
	private double[] randomPhase(final Grid grid, final ElectronBeam beam, final RandomGenerator random) {
		final double[] field = new double[2 * grid.columns() * grid.rows()];
		for (int i = 0; i < field.length; i += 2) {
			field[i] = random.nextGaussian();
		}
		final DoubleFFT_2D fft = new DoubleFFT_2D(grid.rows(), grid.columns());
		fft.complexForward(field);
		final double step = Math.hypot(grid.frequencyX(grid.columns() / 2), grid.frequencyY(grid.rows() / 2)) / TABLE;
		final double[] filter = filter(step, grid, beam);
		for (int row = 0; row < grid.rows(); row++) {
			final double gy = grid.frequencyY(row);
			for (int column = 0; column < grid.columns(); column++) {
				final double gx = grid.frequencyX(column);
				final double position = Math.sqrt(gx * gx + gy * gy) / step;
				final int bin = (int) position;
				final double factor = filter[bin] + (position - bin) * (filter[bin + 1] - filter[bin]);
				final int index = 2 * (row * grid.columns() + column);
				field[index] *= factor;
				field[index + 1] *= factor;
			}
		}
		fft.complexInverse(field, true);
		return field;
	}

	private double[] filter(final double step, final Grid grid, final ElectronBeam beam) {
		final double[] filter = new double[TABLE + 2];
		final double area = grid.pitchX() * grid.pitchY();
		for (int i = 0; i < filter.length; i++) {
			filter[i] = Math.sqrt(thickness * material.phasePower(beam, i * step) / area);
		}
		return filter;
	}

	@Override
	public String toString() {
		return material.name() + ", " + thickness + " Angstrom thick";
	}
}
