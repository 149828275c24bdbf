package org.latticelapse.core.labeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

class WholeFieldWaveTest {

	private static final int SIDE = 256;
	private static final double PIXEL = 0.4;

	/** Spacings, Å, of which no two are those of a phase of the set, and the directions they run in, degrees. */
	private static final double[] SPACINGS = { 4.0, 3.7, 3.1 };
	private static final double[] DIRECTIONS = { 37, 101, 160 };

	private static PhaseMap labelled(final int waves) {
		final float[] pixels = new float[SIDE * SIDE];
		final Random random = new Random(1);
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (float) (100 + 10 * random.nextGaussian());
			for (int wave = 0; wave < waves; wave++) {
				final double direction = Math.toRadians(DIRECTIONS[wave]);
				pixels[i] += 5 * Math.cos(2 * Math.PI * PIXEL / SPACINGS[wave] * (Math.cos(direction) * (i % SIDE) + Math.sin(
					direction) * (i / SIDE)));
			}
		}
		return new PhaseLabeler(PhaseLibrary.builtIn().select("SEI"), LabelingSettings.defaults()).label(new Micrograph(SIDE,
			SIDE, pixels, PixelSize.square(PIXEL)), Progress.NONE);
	}

	@Test
	void oneWaveIsInterference() {
		final PhaseMap map = labelled(1);
		assertEquals(1, map.waves().size());
		assertTrue(map.grains().isEmpty());
	}

	@Test
	void wavesThatCrossAreACrystalThatFillsTheField() {
		for (int waves = 2; waves <= SPACINGS.length; waves++) {
			final PhaseMap map = labelled(waves);
			assertTrue(map.waves().isEmpty());
			int ambiguous = 0;
			for (int i = 0; i < SIDE * SIDE; i++) {
				ambiguous += map.label(i % SIDE, i / SIDE) == PhaseMap.AMBIGUOUS ? 1 : 0;
			}
			assertTrue(ambiguous > 0.99 * SIDE * SIDE, waves + " waves: " + ambiguous);
		}
	}
}
