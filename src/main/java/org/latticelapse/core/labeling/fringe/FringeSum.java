package org.latticelapse.core.labeling.fringe;

import org.latticelapse.core.fourier.BoxBlur;
import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.indexing.Spot;

/**
 * What the fringes of a frequency add up to. Averaged over a Gaussian as wide as a
 * grain they keep their phase, as far as the crystal is straight, and noise does not:
 * so what is left of a crystal in islands smaller than the resolution counts, and
 * what stands nowhere out of the noise too. The frequency is measured anew, so that a
 * crystal may turn.
 */
final class FringeSum {

	/** Standard deviation of the Gaussian, Å. */
	private static final double SIGMA = 50;

	/** Where less of the Gaussian than this lies in the area nothing is counted. */
	private static final double LEAST = 0.05;

	private final LocalGrid grid;
	private final float[] amplitude;
	private final float[] weight;

	private FringeSum(final LocalGrid grid, final float[] amplitude, final float[] weight) {
		this.grid = grid;
		this.amplitude = amplitude;
		this.weight = weight;
	}

	/**
	 * @param field a field
	 * @param spot the fringes
	 * @param area the places to count, 1 within, 0 without
	 * @param noise power density of the noise, intensity² Å²
	 * @return the integral of the amplitude over the area, intensity Å²
	 */
	static double of(final Demodulator field, final Spot spot, final float[] area, final double noise) {
		final float[] weight = area.clone();
		for (int i = 0; i < weight.length; i++) {
			weight[i] *= field.coverage(i);
		}
		return new FringeSum(field.grid(), field.amplitude(spot.gx(), spot.gy()), weight).of(field.sigma(), noise / (4 *
			Math.PI * SIGMA * SIGMA));
	}

	private double of(final double sigma, final double noise) {
		final double slopeX = slope(1);
		final double slopeY = slope(grid.width());
		final float[] real = new float[weight.length];
		final float[] imaginary = new float[weight.length];
		for (int i = 0; i < weight.length; i++) {
			final double phase = slopeX * (i % grid.width()) + slopeY * (i / grid.width());
			final double cos = weight[i] * Math.cos(phase);
			final double sin = weight[i] * Math.sin(phase);
			real[i] = (float) (amplitude[2 * i] * cos + amplitude[2 * i + 1] * sin);
			imaginary[i] = (float) (amplitude[2 * i + 1] * cos - amplitude[2 * i] * sin);
		}
		final double distance = Math.sqrt(SIGMA * SIGMA - sigma * sigma);
		for (final float[] map : new float[][] { real, imaginary, weight }) {
			BoxBlur.apply(map, grid.width(), grid.height(), distance / grid.stepX(), distance / grid.stepY());
		}
		double sum = 0;
		for (int i = 0; i < weight.length; i++) {
			if (weight[i] > LEAST) {
				final double power = real[i] * real[i] + imaginary[i] * imaginary[i] - noise * weight[i];
				sum += Math.sqrt(Math.max(0, power)) - FringePowers.NOISE_AMPLITUDE * Math.sqrt(noise * weight[i]);
			}
		}
		return sum * grid.stepX() * grid.stepY();
	}

	/** @return by how much the phase of the fringes rises from a place to one that lies some places on, radians. */
	private double slope(final int step) {
		double real = 0;
		double imaginary = 0;
		for (int i = 0; i + step < weight.length; i++) {
			if (weight[i] > 0 && weight[i + step] > 0) {
				final int j = i + step;
				real += amplitude[2 * j] * amplitude[2 * i] + amplitude[2 * j + 1] * amplitude[2 * i + 1];
				imaginary += amplitude[2 * j + 1] * amplitude[2 * i] - amplitude[2 * j] * amplitude[2 * i + 1];
			}
		}
		return Math.atan2(imaginary, real);
	}
}
