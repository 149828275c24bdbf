package org.latticelapse.core.fourier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.Progress;

class FourierResamplingTest {

	private static final int WIDTH = 120;
	private static final int HEIGHT = 90;
	private static final int NEW_WIDTH = 60;
	private static final int NEW_HEIGHT = 54;

	@Test
	void keepsEverySinusoidThatTheNewPixelsCarry() {
		final int[][] periods = { { 0, 0 }, { 7, 5 }, { 29, -26 }, { 1, 26 }, { 0, 13 }, { 28, 0 } };
		for (final int[] p : periods) {
			final float[] result = resampled(p[0], p[1]);
			final float[] expected = sinusoid(p[0], p[1], NEW_WIDTH, NEW_HEIGHT);
			for (int i = 0; i < result.length; i++) {
				assertEquals(expected[i], result[i], 1e-5f, p[0] + " and " + p[1] + " periods, pixel " + i);
			}
		}
	}

	@Test
	void leavesOutWhatWouldBeAliased() {
		for (final int[] p : new int[][] { { 31, 5 }, { 7, 28 }, { 44, -40 } }) {
			for (final float value : resampled(p[0], p[1])) {
				assertEquals(0, value, 1e-5f);
			}
		}
	}

	private static float[] resampled(final int periodsX, final int periodsY) {
		return new FourierResampling(WIDTH, HEIGHT, NEW_WIDTH, NEW_HEIGHT).apply(sinusoid(periodsX, periodsY, WIDTH,
			HEIGHT), WIDTH, HEIGHT, Progress.NONE);
	}

	private static float[] sinusoid(final int periodsX, final int periodsY, final int width, final int height) {
		final float[] image = new float[width * height];
		for (int i = 0; i < image.length; i++) {
			final double turns = (double) periodsX * (i % width) / width + (double) periodsY * (i / width) / height;
			image[i] = (float) Math.cos(2 * Math.PI * turns + 0.3);
		}
		return image;
	}
}
