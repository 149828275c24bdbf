package org.latticelapse.core.labeling.grain;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;
import org.latticelapse.core.fourier.peak.NoiseProfile;
import org.latticelapse.core.indexing.Spot;

/**
 * Tells a wave that the electronics add to a whole image from fringes of a
 * crystal: it runs on through holes and film, everywhere equally strong and
 * without a bend, so that nearly all power of its frequency is in one plane wave.
 * A crystal ends somewhere, bends, changes its thickness, or has fringes that cross.
 */
final class WholeFieldWave {

	/** Of all power at a frequency, the part that is in one plane wave. A grain that fills a part of the field has that part. */
	private static final double LEAST_IN_ONE_WAVE = 0.85;

	private WholeFieldWave() {}

	/**
	 * @param field the field
	 * @param noise its noise
	 * @param spot fringes of one direction, without others that cross them
	 * @return whether they are one wave over the whole field
	 */
	static boolean is(final Demodulator field, final NoiseProfile noise, final Spot spot) {
		final LocalGrid grid = field.grid();
		final float[] amplitude = field.amplitude(spot.gx(), spot.gy());
		final double stepX = phaseStep(amplitude, grid, 1);
		final double stepY = phaseStep(amplitude, grid, grid.width());
		double power = 0;
		double real = 0;
		double imaginary = 0;
		for (int y = 0; y < grid.usedHeight(); y++) {
			for (int x = 0; x < grid.usedWidth(); x++) {
				final int i = 2 * (y * grid.width() + x);
				final double cos = Math.cos(stepX * x + stepY * y);
				final double sin = Math.sin(stepX * x + stepY * y);
				real += amplitude[i] * cos + amplitude[i + 1] * sin;
				imaginary += amplitude[i + 1] * cos - amplitude[i] * sin;
				power += amplitude[i] * amplitude[i] + amplitude[i + 1] * amplitude[i + 1];
			}
		}
		final double places = (double) grid.usedWidth() * grid.usedHeight();
		final double inOneWave = (real * real + imaginary * imaginary) / (places * places);
		return inOneWave > LEAST_IN_ONE_WAVE * (power / places - field.noisePower(noise.at(spot.gx(), spot.gy())));
	}

	/** @return by how much the phase advances on average from a place to the next, radians. */
	private static double phaseStep(final float[] amplitude, final LocalGrid grid, final int next) {
		double real = 0;
		double imaginary = 0;
		for (int y = 0; y + (next == 1 ? 0 : 1) < grid.usedHeight(); y++) {
			for (int x = 0; x + (next == 1 ? 1 : 0) < grid.usedWidth(); x++) {
				final int i = 2 * (y * grid.width() + x);
				final int k = i + 2 * next;
				real += amplitude[k] * amplitude[i] + amplitude[k + 1] * amplitude[i + 1];
				imaginary += amplitude[k + 1] * amplitude[i] - amplitude[k] * amplitude[i + 1];
			}
		}
		return Math.atan2(imaginary, real);
	}
}
