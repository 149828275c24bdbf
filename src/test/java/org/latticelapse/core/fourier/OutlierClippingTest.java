package org.latticelapse.core.fourier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class OutlierClippingTest {

	private static final int SIZE = 64;

	@Test
	void fringesOfAnyDirectionAndSpacingStay() {
		final Random random = new Random(1);
		for (int i = 0; i < 50; i++) {
			final float[] image = fringes(2.2 + 8 * random.nextDouble(), Math.PI * random.nextDouble());
			final float[] before = image.clone();
			OutlierClipping.apply(image, SIZE, SIZE);
			assertArrayEquals(before, image);
		}
	}

	@Test
	void aHotAndADeadPixelAreSetToTheNearestNeighbour() {
		final float[] image = fringes(5, 0.4);
		image[20 * SIZE + 30] = 1e5f;
		image[40 * SIZE + 11] = -1e5f;
		final float[] before = image.clone();
		OutlierClipping.apply(image, SIZE, SIZE);
		float highest = Float.NEGATIVE_INFINITY;
		float lowest = Float.POSITIVE_INFINITY;
		for (int dy = -1; dy <= 1; dy++) {
			for (int dx = -1; dx <= 1; dx++) {
				if (dx != 0 || dy != 0) {
					highest = Math.max(highest, before[(20 + dy) * SIZE + 30 + dx]);
					lowest = Math.min(lowest, before[(40 + dy) * SIZE + 11 + dx]);
				}
			}
		}
		assertEquals(highest, image[20 * SIZE + 30]);
		assertEquals(lowest, image[40 * SIZE + 11]);
		int changed = 0;
		for (int i = 0; i < image.length; i++) {
			changed += image[i] == before[i] ? 0 : 1;
		}
		assertEquals(2, changed);
	}

	@Test
	void theDeviationOfNormalNoiseIsItsStandardDeviation() {
		final Random random = new Random(2);
		final float[] noise = new float[40_000];
		for (int i = 0; i < noise.length; i++) {
			noise[i] = i % 100 == 0 ? 1e6f : (float) (50 + 3 * random.nextGaussian());
		}
		assertEquals(3, OutlierClipping.robustDeviation(noise), 0.15);
		assertTrue(OutlierClipping.robustDeviation(new float[] { Float.NaN, Float.NaN }) == 0);
	}

	private static float[] fringes(final double period, final double direction) {
		final float[] image = new float[SIZE * SIZE];
		for (int i = 0; i < image.length; i++) {
			final double distance = i % SIZE * Math.cos(direction) - i / SIZE * Math.sin(direction);
			image[i] = (float) (100 + 60 * Math.cos(2 * Math.PI * distance / period));
		}
		return image;
	}
}
