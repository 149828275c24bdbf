package org.latticelapse.core.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;

class ArtefactTest {

	private static final int SIZE = 200;

	@Test
	void interferenceHasItsPeriodDirectionAndAmplitude() {
		final FourierProbe probe = new FourierProbe(new Micrograph(SIZE, SIZE, spoiled(Artefact.interference(0.1, 8, 30,
			2)), PixelSize.square(1)));
		final double gx = Math.cos(Math.toRadians(30)) / 8;
		final double gy = -Math.sin(Math.toRadians(30)) / 8;
		assertEquals(0.05, probe.modulus(gx, gy), 1e-4);
		assertEquals(0.025, probe.modulus(2 * gx, 2 * gy), 1e-4);
		assertEquals(0, probe.modulus(gx, -gy), 1e-4);
	}

	@Test
	void rowOffsetsAreTheSameAlongARow() {
		final float[] counts = spoiled(Artefact.rowOffsets(0.05));
		double squares = 0;
		for (int y = 0; y < SIZE; y++) {
			assertEquals(counts[y * SIZE], counts[y * SIZE + SIZE - 1]);
			squares += Math.pow(counts[y * SIZE] - 100, 2);
		}
		assertEquals(5, Math.sqrt(squares / SIZE), 1);
	}

	@Test
	void deadLinesReadNothingAndHotPixelsTooMuch() {
		final float[] dead = spoiled(Artefact.deadLines(0, 1));
		final float[] hot = spoiled(Artefact.hotPixels(1, 20));
		int zeros = 0;
		int bright = 0;
		for (int i = 0; i < dead.length; i++) {
			zeros += dead[i] == 0 ? 1 : 0;
			bright += hot[i] == 2000 ? 1 : 0;
		}
		assertEquals(SIZE, zeros);
		assertEquals(1, bright);
	}

	@Test
	void illuminationIsBrighterWhereTheDirectionPoints() {
		final Illumination gradient = Illumination.gradient(0.4, 90);
		assertEquals(1.2, gradient.at(0, -0.5), 1e-12);
		assertEquals(0.8, gradient.at(0.3, 0.5), 1e-12);
	}

	private static float[] spoiled(final Artefact artefact) {
		final float[] counts = new float[SIZE * SIZE];
		Arrays.fill(counts, 100);
		artefact.apply(counts, SIZE, SIZE, new Well19937c(1));
		return counts;
	}
}
