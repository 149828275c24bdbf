package org.latticelapse.core.fourier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class BoxBlurTest {

	private static final int WIDTH = 81;
	private static final int HEIGHT = 61;
	private static final int X = 40;
	private static final int Y = 30;

	/** Standard deviations that three running means over 9 and over 5 pixels have exactly. */
	private static final double SIGMA_X = Math.sqrt(3 * (81 - 1) / 12.0);
	private static final double SIGMA_Y = Math.sqrt(3 * (25 - 1) / 12.0);

	@Test
	void aPointSpreadsToTheVarianceAskedFor() {
		final float[] image = blurredPoint();
		double sum = 0;
		double xx = 0;
		double yy = 0;
		for (int i = 0; i < image.length; i++) {
			sum += image[i];
			xx += image[i] * Math.pow(i % WIDTH - X, 2);
			yy += image[i] * Math.pow(i / WIDTH - Y, 2);
		}
		assertEquals(1, sum, 1e-5);
		assertEquals(SIGMA_X * SIGMA_X, xx, 1e-3);
		assertEquals(SIGMA_Y * SIGMA_Y, yy, 1e-3);
	}

	/** Three running means over 9 and over 5 pixels peak at (61/729)(19/125), 12 % below the Gaussian. */
	@Test
	void aPointSpreadsNearlyToAGaussian() {
		final float[] image = blurredPoint();
		final double peak = 1 / (2 * Math.PI * SIGMA_X * SIGMA_Y);
		for (int i = 0; i < image.length; i++) {
			final double x = (i % WIDTH - X) / SIGMA_X;
			final double y = (i / WIDTH - Y) / SIGMA_Y;
			assertEquals(peak * Math.exp(-(x * x + y * y) / 2), image[i], 0.13 * peak);
		}
	}

	@Test
	void aUniformImageStaysUniformToItsBorders() {
		final float[] image = new float[WIDTH * HEIGHT];
		Arrays.fill(image, 7.5f);
		BoxBlur.apply(image, WIDTH, HEIGHT, 6, 100);
		for (final float value : image) {
			assertEquals(7.5f, value, 1e-4f);
		}
	}

	private static float[] blurredPoint() {
		final float[] image = new float[WIDTH * HEIGHT];
		image[Y * WIDTH + X] = 1;
		BoxBlur.apply(image, WIDTH, HEIGHT, SIGMA_X, SIGMA_Y);
		return image;
	}
}
