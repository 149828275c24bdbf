package org.latticelapse.core.labeling.grain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.labeling.LabeledFields;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.PhaseLabeler;
import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.Artefact;
import org.latticelapse.core.simulation.Region;

class WholeFieldWaveTest {

	private static final int SIDE = 256;
	private static final double PIXEL = 0.4;

	/** Spacings, Å, of which no two are those of a phase of the set, and the directions they run in, degrees. */
	private static final double[] SPACINGS = { 4.0, 3.7, 3.1 };
	private static final double[] DIRECTIONS = { 37, 101, 160 };

	private static PhaseMap crossing(final int waves) {
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
	void aWaveThroughTheWholeFieldIsNoCrystal() {
		final PhaseMap map = LabeledFields.LABELER.label(LabeledFields.field().amorphous(AmorphousMaterial.carbon(), 80).artefact(Artefact.interference(0.2,
			7, 35, 1)).render().micrograph(), Progress.NONE);
		assertEquals(0, map.grains().size());
		assertEquals(1, map.waves().size());
		assertEquals(7 * LabeledFields.PIXEL, map.waves().get(0).dSpacing(), 0.01);
		assertTrue(LabeledFields.overlap(map, PhaseMap.AMORPHOUS, Region.everywhere()) > 0.99);
	}

	@Test
	void wavesThatCrossAreACrystalThatFillsTheField() {
		for (int waves = 2; waves <= SPACINGS.length; waves++) {
			final PhaseMap map = crossing(waves);
			assertTrue(map.waves().isEmpty());
			int ambiguous = 0;
			for (int i = 0; i < SIDE * SIDE; i++) {
				ambiguous += map.label(i % SIDE, i / SIDE) == PhaseMap.AMBIGUOUS ? 1 : 0;
			}
			assertTrue(ambiguous > 0.99 * SIDE * SIDE, waves + " waves: " + ambiguous);
		}
	}
}
