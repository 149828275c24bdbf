package org.latticelapse.core.simulation;

import java.util.Arrays;
import java.util.List;

import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.util.FastMath;

/**
 * Multiplies a wave by the transmission function of a grain: the phase shift of
 * its mean inner potential and one plane wave per diffracted beam,
 * exp(iφ₀c) (1 + i c Σ A_g exp(2πi g·r)), c the local thickness as a fraction of
 * the full one. It is divided by √(1 + c² Σ|A_g|²), so that the direct beam
 * loses what the others gain: single scattering that conserves electrons.
 */
final class CrystalTransmission {

	private final Region region;
	private final double meanPhase;
	private final Complex fullShift;
	private final double[] amplitudes;
	private final double[] gy;
	private final double[][] columnPhases;
	private final double scattered;

	CrystalTransmission(final Grain grain, final ElectronBeam beam, final double limit, final Grid grid) {
		region = grain.region();
		meanPhase = grain.meanPhase(beam);
		fullShift = new Complex(FastMath.cos(meanPhase), FastMath.sin(meanPhase));
		final List<DiffractedBeam> beams = grain.beams(beam, limit);
		amplitudes = new double[2 * beams.size()];
		gy = new double[beams.size()];
		columnPhases = new double[beams.size()][2 * grid.columns()];
		double sum = 0;
		for (int b = 0; b < beams.size(); b++) {
			final DiffractedBeam diffracted = beams.get(b);
			final Complex amplitude = diffracted.amplitude().multiply(Complex.I);
			amplitudes[2 * b] = amplitude.getReal();
			amplitudes[2 * b + 1] = amplitude.getImaginary();
			gy[b] = diffracted.gy();
			for (int column = 0; column < grid.columns(); column++) {
				final double phase = 2 * Math.PI * diffracted.gx() * grid.x(column);
				columnPhases[b][2 * column] = FastMath.cos(phase);
				columnPhases[b][2 * column + 1] = FastMath.sin(phase);
			}
			final double modulus = diffracted.amplitude().abs();
			sum += modulus * modulus;
		}
		scattered = sum;
	}

	void transmit(final Wave wave) {
		final Grid grid = wave.grid();
		final double[] coverage = new double[grid.columns()];
		final double[] sum = new double[2 * grid.columns()];
		for (int row = 0; row < grid.rows(); row++) {
			int first = grid.columns();
			int last = -1;
			for (int column = 0; column < grid.columns(); column++) {
				coverage[column] = region.coverage(grid.x(column), grid.y(row));
				if (coverage[column] > 0) {
					first = Math.min(first, column);
					last = column;
				}
			}
			addBeams(sum, grid.y(row), first, last);
			for (int column = first; column <= last; column++) {
				apply(wave, row * grid.columns() + column, coverage[column], sum[2 * column], sum[2 * column + 1]);
			}
		}
	}

	/** Sums all diffracted waves of one row between two columns. */
	private void addBeams(final double[] sum, final double y, final int first, final int last) {
		Arrays.fill(sum, 0);
		for (int b = 0; b < gy.length; b++) {
			final double phase = 2 * Math.PI * gy[b] * y;
			final double cos = FastMath.cos(phase);
			final double sin = FastMath.sin(phase);
			final double real = amplitudes[2 * b] * cos - amplitudes[2 * b + 1] * sin;
			final double imaginary = amplitudes[2 * b] * sin + amplitudes[2 * b + 1] * cos;
			final double[] phases = columnPhases[b];
			for (int i = 2 * first; i < 2 * last + 2; i += 2) {
				sum[i] += real * phases[i] - imaginary * phases[i + 1];
				sum[i + 1] += real * phases[i + 1] + imaginary * phases[i];
			}
		}
	}

	private void apply(final Wave wave, final int index, final double coverage, final double real,
		final double imaginary)
	{
		final double cos = coverage == 1 ? fullShift.getReal() : FastMath.cos(coverage * meanPhase);
		final double sin = coverage == 1 ? fullShift.getImaginary() : FastMath.sin(coverage * meanPhase);
		final double norm = 1 / Math.sqrt(1 + coverage * coverage * scattered);
		wave.multiply(index, norm * (1 + coverage * real), norm * coverage * imaginary);
		wave.multiply(index, cos, sin);
	}
}
