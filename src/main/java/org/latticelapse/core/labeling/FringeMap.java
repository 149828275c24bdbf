package org.latticelapse.core.labeling;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.NoiseProfile;

/**
 * How strong the fringes of one frequency are at each place, as power over the
 * mean power that noise has there: 1 where there are none.
 */
final class FringeMap {

	private final double gx;
	private final double gy;
	private final float[] snr;

	private FringeMap(final double gx, final double gy, final float[] snr) {
		this.gx = gx;
		this.gy = gy;
		this.snr = snr;
	}

	static FringeMap of(final Demodulator field, final NoiseProfile noise, final double gx, final double gy) {
		final float[] amplitude = field.amplitude(gx, gy);
		final float[] snr = new float[amplitude.length / 2];
		final double noisePower = field.noisePower(noise.at(gx, gy));
		for (int i = 0; i < snr.length; i++) {
			final double power = amplitude[2 * i] * amplitude[2 * i] + amplitude[2 * i + 1] * amplitude[2 * i + 1];
			snr[i] = (float) (power * field.coverage(i) / noisePower);
		}
		return new FringeMap(gx, gy, snr);
	}

	double gx() {
		return gx;
	}

	double gy() {
		return gy;
	}

	/** @return distance of the frequencies of two maps up to Friedel's law, 1/Å. */
	double distance(final double otherX, final double otherY) {
		return Math.min(Math.hypot(gx - otherX, gy - otherY), Math.hypot(gx + otherX, gy + otherY));
	}

	/** @return the map itself, row by row on the grid of the demodulator; may be written to. */
	float[] snr() {
		return snr;
	}
}
