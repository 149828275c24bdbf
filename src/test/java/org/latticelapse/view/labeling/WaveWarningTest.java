package org.latticelapse.view.labeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.PhaseLabeler;

class WaveWarningTest {

	private static final int SIDE = 256;
	private static final double PIXEL = 0.4;

	/** A wave of 4 Å over pixels that have a little of everything. */
	private static List<Spot> wave() {
		final float[] pixels = new float[SIDE * SIDE];
		final Random random = new Random(1);
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (float) (100 + 10 * random.nextGaussian() + 5 * Math.cos(2 * Math.PI / 4 * PIXEL * (0.8 * (i % SIDE) + 0.6 *
				(i / SIDE))));
		}
		return new PhaseLabeler(PhaseLibrary.builtIn().select("SEI"), LabelingSettings.defaults()).label(new Micrograph(SIDE,
			SIDE, pixels, PixelSize.square(PIXEL)), Progress.NONE).waves();
	}

	@Test
	void theSpacingIsNamedWhereTheFieldCountsAsAmorphous() {
		final List<String> warnings = WaveWarning.with(Arrays.asList("", "", "", "of a phase"), wave());
		assertTrue(warnings.get(1).startsWith("Fringes of d = 4.00 \u00c5 that run"), warnings.get(1));
		assertEquals(Arrays.asList("", "", "of a phase"), Arrays.asList(warnings.get(0), warnings.get(2), warnings.get(3)));
	}

	@Test
	void whereNothingWasAnalysedOrNoWaveMetNothingIsSaid() {
		assertEquals(Collections.emptyList(), WaveWarning.with(Collections.emptyList(), wave()));
		assertEquals(Arrays.asList("", ""), WaveWarning.with(Arrays.asList("", ""), Collections.emptyList()));
	}
}
