package org.latticelapse.core.fourier.peak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.jtransforms.fft.DoubleFFT_2D;
import org.junit.jupiter.api.Test;
import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;

class NoiseFloorTest {

	private static final int SIZE = 256;
	private static final double PIXEL = 0.5;
	private static final double LOWEST = 0.2;
	private static final double HIGHEST = 0.9;
	private static final int IMAGES = 8;

	@Test
	void whiteNoiseHasUnitPowerOverTheFloor() {
		assertUnitPower(0, 0);
	}

	@Test
	void noiseUnderAnAstigmaticEnvelopeHasUnitPowerOverTheFloor() {
		assertUnitPower(1.5, 0.8);
	}

	/** Power is averaged near the x axis, near the y axis and in between, at low and at high frequencies. */
	private static void assertUnitPower(final double decay, final double astigmatism) {
		final Band band = new Band(SIZE, SIZE, PIXEL, PIXEL, LOWEST, HIGHEST);
		final TileSpectrum spectrum = new TileSpectrum(band);
		final NoiseFloor floor = new NoiseFloor(band, SIZE * PIXEL);
		final double[] sum = new double[6];
		final int[] count = new int[6];
		for (int seed = 0; seed < IMAGES; seed++) {
			spectrum.transform(PreparedMicrograph.of(noise(decay, astigmatism, seed), HIGHEST), 0, 0);
			floor.fit(spectrum);
			for (final int bin : band.bins) {
				final double gx = band.gx(bin);
				final double gy = Math.abs(band.gy(bin));
				final int sector = gx > 2 * gy ? 0 : gy > 2 * gx ? 1 : 2;
				final int group = sector + (Math.hypot(gx, gy) > 0.6 ? 3 : 0);
				sum[group] += spectrum.power(bin) / floor.at(bin);
				count[group]++;
			}
		}
		for (int group = 0; group < sum.length; group++) {
			assertEquals(1, sum[group] / count[group], 0.03, "group " + group);
		}
	}

	/** White Gaussian noise, its amplitude damped by exp(−decay g² − astigmatism g² cos 2t). */
	private static Micrograph noise(final double decay, final double astigmatism, final long seed) {
		final Random random = new Random(seed);
		final double[] field = new double[2 * SIZE * SIZE];
		for (int i = 0; i < field.length; i += 2) {
			field[i] = random.nextGaussian();
		}
		final DoubleFFT_2D fft = new DoubleFFT_2D(SIZE, SIZE);
		fft.complexForward(field);
		for (int i = 0; i < SIZE * SIZE; i++) {
			final double gx = frequency(i % SIZE);
			final double gy = frequency(i / SIZE);
			final double envelope = Math.exp(-decay * (gx * gx + gy * gy) - astigmatism * (gx * gx - gy * gy));
			field[2 * i] *= envelope;
			field[2 * i + 1] *= envelope;
		}
		fft.complexInverse(field, true);
		final float[] pixels = new float[SIZE * SIZE];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (float) (100 + field[2 * i]);
		}
		return new Micrograph(SIZE, SIZE, pixels, PixelSize.square(PIXEL));
	}

	private static double frequency(final int index) {
		return (index < SIZE / 2 ? index : index - SIZE) / (SIZE * PIXEL);
	}
}
