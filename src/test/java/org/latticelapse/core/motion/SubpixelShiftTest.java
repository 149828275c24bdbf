package org.latticelapse.core.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;

class SubpixelShiftTest {

	private static final int SIDE = 64;

	@ParameterizedTest
	@CsvSource({ "0.1, 0.37, -0.81", "0.25, 3.5, 2.25", "0.4, -0.5, 0.5" })
	void movesAWaveBack(final double frequency, final double dx, final double dy) {
		final Micrograph moved = SubpixelShift.back(wave(frequency, dx, dy), dx, dy);
		final Micrograph still = wave(frequency, 0, 0);
		for (int y = 10; y < SIDE - 10; y++) {
			for (int x = 10; x < SIDE - 10; x++) {
				assertEquals(still.get(x, y), moved.get(x, y), 0.1 * (frequency < 0.3 ? 0.02 : 0.05));
			}
		}
	}

	@Test
	void keepsTheCountsInTheInterior() {
		final Random random = new Random(3);
		final float[] counts = new float[SIDE * SIDE];
		double total = 0;
		for (int y = 16; y < 48; y++) {
			for (int x = 16; x < 48; x++) {
				counts[y * SIDE + x] = random.nextInt(5);
				total += counts[y * SIDE + x];
			}
		}
		final Micrograph moved = SubpixelShift.back(new Micrograph(SIDE, SIDE, counts, PixelSize.square(1)), 1.3, -2.7);
		double sum = 0;
		for (final float value : moved.copyPixels()) {
			sum += Float.isNaN(value) ? 0 : value;
		}
		assertEquals(total, sum, 1e-4 * total);
	}

	@Test
	void wholePixelsAreCopied() {
		final Micrograph frame = wave(0.45, 0.2, 0.3);
		final Micrograph moved = SubpixelShift.back(frame, 3, -5);
		assertEquals(frame.get(33, 25), moved.get(30, 30), 0);
		assertTrue(Float.isNaN(moved.get(SIDE - 1, 30)) && Float.isNaN(moved.get(30, 4)));
		assertEquals(frame.get(SIDE - 1, 0), moved.get(SIDE - 4, 5), 0);
	}

	@Test
	void whatIsFarAwayIsNoData() {
		assertTrue(Float.isNaN(SubpixelShift.back(wave(0.1, 0, 0), 1e12, 0).get(30, 30)));
	}

	private static Micrograph wave(final double frequency, final double dx, final double dy) {
		final float[] pixels = new float[SIDE * SIDE];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (float) (1 + 0.1 * Math.cos(2 * Math.PI * frequency * (0.8 * (i % SIDE - dx) + 0.6 * (i / SIDE - dy))));
		}
		return new Micrograph(SIDE, SIDE, pixels, PixelSize.square(1));
	}
}
