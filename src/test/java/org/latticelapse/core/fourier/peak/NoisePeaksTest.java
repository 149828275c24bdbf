package org.latticelapse.core.fourier.peak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.jtransforms.fft.DoubleFFT_2D;
import org.junit.jupiter.api.Test;

/** The formula against peaks counted in noise. */
class NoisePeaksTest {

	private static final int SIDE = 32;
	private static final int PADDED = 256;
	private static final double LEVEL = 5;

	/** Of 20 fields some 160 peaks are expected: they scatter by 8 %. */
	@Test
	void countsThePeaksOfNoiseUnderAHannWindow() {
		final int fields = 20;
		int peaks = 0;
		for (int seed = 0; seed < fields; seed++) {
			peaks += peaks(power(new Random(seed)));
		}
		final double expected = NoisePeaks.expected(fields * SIDE * SIDE, LEVEL);
		assertEquals(expected, peaks, 0.25 * expected);
	}

	@Test
	void atTheThresholdTheStatedNumberIsExpected() {
		assertEquals(1e-3, NoisePeaks.expected(1e5, NoisePeaks.threshold(1e5, 1e-3)), 1e-9);
	}

	/** @return the power of complex noise over its mean, finely sampled. */
	private static double[] power(final Random random) {
		final double[] wave = new double[2 * PADDED * PADDED];
		double weight = 0;
		for (int y = 0; y < SIDE; y++) {
			for (int x = 0; x < SIDE; x++) {
				final double window = Math.pow(Math.sin(Math.PI * (x + 0.5) / SIDE) * Math.sin(Math.PI * (y + 0.5) / SIDE), 2);
				wave[2 * (y * PADDED + x)] = window * random.nextGaussian();
				wave[2 * (y * PADDED + x) + 1] = window * random.nextGaussian();
				weight += 2 * window * window;
			}
		}
		new DoubleFFT_2D(PADDED, PADDED).complexForward(wave);
		final double[] power = new double[PADDED * PADDED];
		for (int i = 0; i < power.length; i++) {
			power[i] = (wave[2 * i] * wave[2 * i] + wave[2 * i + 1] * wave[2 * i + 1]) / weight;
		}
		return power;
	}

	private static int peaks(final double[] power) {
		int peaks = 0;
		for (int i = 0; i < power.length; i++) {
			boolean highest = power[i] > LEVEL;
			for (int dy = -1; dy <= 1 && highest; dy++) {
				for (int dx = -1; dx <= 1; dx++) {
					final int neighbour = (i / PADDED + dy + PADDED) % PADDED * PADDED + (i % PADDED + dx + PADDED) % PADDED;
					highest &= power[neighbour] <= power[i];
				}
			}
			peaks += highest ? 1 : 0;
		}
		return peaks;
	}
}
