package org.latticelapse.core.fourier;

import java.util.Arrays;

/**
 * The power of one tile averaged over rings of frequencies, and the mean intensity
 * that it is relative to. Spots and waves, which fill few bins of a ring, do not count.
 */
final class RingSpectrum {

	/** Noise hardly has a bin of so many times the mean power. */
	private static final double SPOT = 8;
	private static final int PASSES = 6;

	private final double mean;
	private final float[] power;

	private RingSpectrum(final double mean, final float[] power) {
		this.mean = mean;
		this.power = power;
	}

	/**
	 * @param pixels of the square tile; taken for scratch
	 * @param taper how the tile fades towards its borders, along one side
	 * @param transform of the size of the tile
	 * @param rings of the size of the tile
	 */
	static RingSpectrum of(final float[] pixels, final float[] taper, final HalfSpectrum transform,
		final FrequencyRings rings)
	{
		final int side = taper.length;
		final double mean = veil(pixels, taper);
		final float[] power = average(transform.forward(pixels, side, side, side / 2), rings);
		double squares = 0;
		for (final float value : taper) {
			squares += value * value;
		}
		final double unit = squares * squares * (mean > 0 ? mean : 1);
		for (int k = 0; k < power.length; k++) {
			power[k] /= (float) unit;
		}
		return new RingSpectrum(mean, power);
	}

	/** Takes the mean off and lets the tile fade towards its borders; returns the mean. */
	private static double veil(final float[] pixels, final float[] taper) {
		final int side = taper.length;
		double sum = 0;
		double weights = 0;
		for (int i = 0; i < pixels.length; i++) {
			final double weight = taper[i % side] * taper[i / side];
			sum += weight * pixels[i];
			weights += weight;
		}
		final float mean = (float) (sum / weights);
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (pixels[i] - mean) * taper[i % side] * taper[i / side];
		}
		return mean;
	}

	private static float[] average(final float[] spectrum, final FrequencyRings rings) {
		final double[] limit = new double[rings.count()];
		Arrays.fill(limit, Double.POSITIVE_INFINITY);
		final double[] sum = new double[limit.length];
		final int[] count = new int[limit.length];
		for (int pass = 0; pass < PASSES; pass++) {
			Arrays.fill(sum, 0);
			Arrays.fill(count, 0);
			for (int i = 0; i < rings.bins(); i++) {
				final int k = rings.of(i);
				if (k >= 0) {
					final double power = spectrum[2 * i] * spectrum[2 * i] + spectrum[2 * i + 1] * spectrum[2 * i + 1];
					if (power <= limit[k]) {
						sum[k] += power;
						count[k]++;
					}
				}
			}
			for (int k = 0; k < limit.length; k++) {
				limit[k] = SPOT * sum[k] / Math.max(1, count[k]);
			}
		}
		final float[] result = new float[limit.length];
		for (int k = 0; k < result.length; k++) {
			result[k] = (float) (sum[k] / Math.max(1, count[k]));
		}
		return result;
	}

	/** @return the mean intensity of the tile. */
	double mean() {
		return mean;
	}

	/** @return the power in a ring: variance per pixel over mean intensity. */
	double power(final int ring) {
		return power[ring];
	}
}
