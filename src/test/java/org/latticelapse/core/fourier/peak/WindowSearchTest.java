package org.latticelapse.core.fourier.peak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;

/** Peaks in windows of which a veil leaves a part, against a wave in white noise. */
class WindowSearchTest {

	private static final int SIDE = 384;
	private static final double PIXEL = 0.5;
	private static final double MIDDLE = SIDE * PIXEL / 2;
	private static final double RADIUS = 40;
	private static final double EDGE = 4;
	private static final double GX = 0.29;
	private static final double GY = -0.21;
	private static final double AMPLITUDE = 0.2;

	/**
	 * Of a wave A cos in noise of variance v, with weights w, the power over the noise
	 * is A² (∑w)² / 4 v ∑w², however much larger the window is than the veil leaves.
	 * Half of it is allowed to be lost: the peak raises the floor of its own ring.
	 */
	@Test
	void aBroadPeakDoesNotCountAsTheNoiseAroundItself() {
		final Random random = new Random(3);
		final float[] pixels = new float[SIDE * SIDE];
		for (int i = 0; i < pixels.length; i++) {
			final double x = i % SIDE * PIXEL;
			final double y = i / SIDE * PIXEL;
			pixels[i] = (float) (random.nextGaussian() + veil(x, y) * AMPLITUDE * Math.cos(2 * Math.PI * (GX * x + GY * y)));
		}
		final WindowSearch search = new WindowSearch(PreparedMicrograph.of(new Micrograph(SIDE, SIDE, pixels, PixelSize
			.square(PIXEL)), 0.93), 0.2, 0.9);
		for (final double side : new double[] { 101, 120, 142, 170 }) {
			final List<Peak> peaks = search.peaks(MIDDLE, MIDDLE, side, 20, WindowSearchTest::veil);
			assertEquals(1, peaks.size());
			assertEquals(0.75, peaks.get(0).snr() / expected(side), 0.3, "in a window of " + side);
			assertEquals(Math.hypot(GX, GY), Math.hypot(peaks.get(0).gx(), peaks.get(0).gy()), 0.001);
		}
	}

	private static double expected(final double side) {
		double wave = 0;
		double squares = 0;
		for (double x = -side / 2; x < side / 2; x += PIXEL) {
			for (double y = -side / 2; y < side / 2; y += PIXEL) {
				final double there = veil(MIDDLE + x, MIDDLE + y);
				final double weight = Math.pow(Math.cos(Math.PI * x / side) * Math.cos(Math.PI * y / side), 2) * there;
				wave += weight * there;
				squares += weight * weight;
			}
		}
		return AMPLITUDE * AMPLITUDE * wave * wave / (4 * squares);
	}

	private static float veil(final double x, final double y) {
		return (float) (1 / (1 + Math.exp((Math.hypot(x - MIDDLE, y - MIDDLE) - RADIUS) / EDGE)));
	}
}
