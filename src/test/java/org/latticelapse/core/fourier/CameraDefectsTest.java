package org.latticelapse.core.fourier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

class CameraDefectsTest {

	private static final int SIDE = 96;

	private static float[] noise() {
		final Random random = new Random(4);
		final float[] pixels = new float[SIDE * SIDE];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (float) (100 + 10 * random.nextGaussian());
		}
		return pixels;
	}

	private static Micrograph micrograph(final float[] pixels) {
		return new Micrograph(SIDE, SIDE, pixels, PixelSize.square(0.3));
	}

	@Test
	void anImageWithoutDefectsIsLeftAlone() {
		final Micrograph clean = micrograph(noise());
		assertSame(clean, CameraDefects.mended(clean, Progress.NONE));
	}

	@Test
	void deadLinesGetTheirNeighboursPixels() {
		final float[] pixels = noise();
		for (int i = 0; i < SIDE; i++) {
			pixels[40 * SIDE + i] = 0;
			pixels[41 * SIDE + i] = 0;
			pixels[i * SIDE] = 0;
		}
		final Micrograph dead = micrograph(pixels);
		final Micrograph mended = CameraDefects.mended(dead, Progress.NONE);
		for (int i = 0; i < SIDE; i++) {
			assertTrue(mended.get(i, 40) > 50 && mended.get(i, 41) > 50 && mended.get(0, i) > 50, "at " + i);
			assertEquals(0, dead.get(i, 40));
		}
		assertEquals(dead.get(30, 30), mended.get(30, 30));
	}

	/** As beside a movie that another program has aligned. */
	@Test
	void aBorderWhereNothingWasRecordedIsLeftAlone() {
		final float[] pixels = noise();
		Arrays.fill(pixels, 0, 20 * SIDE, 0);
		final Micrograph bordered = micrograph(pixels);
		assertSame(bordered, CameraDefects.mended(bordered, Progress.NONE));
	}

	@Test
	void anXRayIsTakenOut() {
		final float[] pixels = noise();
		for (int y = -2; y <= 2; y++) {
			for (int x = -2; x <= 2; x++) {
				pixels[(50 + y) * SIDE + 30 + x] += 3000 * Math.exp(-(x * x + y * y) / 2.0);
			}
		}
		final Micrograph mended = CameraDefects.mended(micrograph(pixels), Progress.NONE);
		for (int y = 45; y < 56; y++) {
			for (int x = 25; x < 36; x++) {
				assertEquals(100, mended.get(x, y), 50, x + ", " + y);
			}
		}
		assertEquals(pixels[10], mended.get(10, 0));
	}

	@Test
	void theColumnsOfACrystalAreNoXRaysInAnImageWithoutItsMean() {
		final float[] pixels = noise();
		for (int i = 0; i < pixels.length; i++) {
			final int x = i % SIDE - 48;
			final int y = i / SIDE - 48;
			pixels[i] -= 100;
			if (Math.hypot(x, y) < 12) {
				pixels[i] += 150 * Math.pow(Math.cos(Math.PI * x / 8) * Math.cos(Math.PI * y / 8), 2);
			}
		}
		final Micrograph crystal = micrograph(pixels);
		assertSame(crystal, CameraDefects.mended(crystal, Progress.NONE));
	}

	/**
	 * Three electrons a pixel on average, up to eight on a crystal: of a million pixels
	 * some have 16 and more. One may be clipped as if it were hot; its surroundings stay.
	 */
	@Test
	void fewElectronsOnACrystalAreNoXRays() {
		final int side = 1024;
		final Random random = new Random(5);
		final float[] pixels = new float[side * side];
		for (int i = 0; i < pixels.length; i++) {
			final int x = i % side - side / 2;
			final int y = i / side - side / 2;
			final double fringes = Math.hypot(x, y) < 150 ? 2 + 3 * Math.cos(Math.PI * x / 4) : 0;
			pixels[i] = electrons(3 + Math.max(-3, fringes), random);
		}
		final Micrograph mended = CameraDefects.mended(new Micrograph(side, side, pixels.clone(), PixelSize.square(0.3)),
			Progress.NONE);
		final long changed = IntStream.range(0, pixels.length).filter(i -> mended.get(i % side, i / side) != pixels[i]).count();
		assertTrue(changed < 10, changed + " pixels");
	}

	/** A Poisson deviate: how many exponential waits fit into the mean. */
	private static int electrons(final double mean, final Random random) {
		double time = -Math.log(1 - random.nextDouble());
		int count = 0;
		while (time < mean) {
			count++;
			time -= Math.log(1 - random.nextDouble());
		}
		return count;
	}

	@Test
	void theColumnsOfACrystalAreNoXRays() {
		final float[] pixels = noise();
		for (int i = 0; i < pixels.length; i++) {
			final int x = i % SIDE;
			final int y = i / SIDE;
			if (Math.hypot(x - 48, y - 48) < 30) {
				pixels[i] += 120 * Math.pow(Math.cos(Math.PI * x / 8) * Math.cos(Math.PI * y / 8), 2);
			}
		}
		final Micrograph crystal = micrograph(pixels);
		assertSame(crystal, CameraDefects.mended(crystal, Progress.NONE));
	}
}
