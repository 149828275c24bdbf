package org.latticelapse.core.labeling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;

/** Bounds of areas, counted by hand. */
class AreaCountsTest {

	private static final List<Phase> PHASES = PhaseLibrary.builtIn().select("LiF, Li2S, Li2O");
	private static final int LIF = PhaseMap.FIRST_PHASE;
	private static final int LI2S = LIF + 1;
	private static final int LI2O = LIF + 2;

	/** Two pixels of LiF, one of them unsure, one of a tie of LiF and Li2S, one of a grain that fits no phase. */
	private static PhaseMap map() {
		final byte[] labels = { (byte) LIF, (byte) LIF, PhaseMap.AMBIGUOUS, PhaseMap.AMBIGUOUS };
		final byte[] confidence = { (byte) 250, (byte) 150, (byte) 250, (byte) 250 };
		final Micrograph micrograph = new Micrograph(4, 1, new float[] { 1, 2, 3, 4 }, PixelSize.square(1));
		return new PhaseMap(4, 1, labels, confidence, new short[] { 1, 1, 2, 3 }, PHASES, Arrays.asList(grain(1, LIF, PHASES
			.subList(0, 1)), grain(2, PhaseMap.AMBIGUOUS, PHASES.subList(0, 2)), grain(3, PhaseMap.AMBIGUOUS, Collections
				.<Phase> emptyList())), Collections.emptyList(), AnalysedPixels.of(micrograph));
	}

	private static LabeledGrain grain(final int number, final int label, final List<Phase> candidates) {
		return new LabeledGrain(number, label, null, Collections.emptyList(), candidates);
	}

	@Test
	void theLowerBoundCountsWhatIsSure() {
		final AreaCounts areas = AreaCounts.of(map());
		assertEquals(0.5, areas.fraction(LIF), 1e-12);
		assertEquals(0.25, areas.lowest(LIF), 1e-12);
		assertEquals(0, areas.lowest(LI2S), 1e-12);
	}

	/** For LiF all four; for Li2S the tie, for both others the grain that fits none. */
	@Test
	void theUpperBoundCountsWhatCouldBeToo() {
		final AreaCounts areas = AreaCounts.of(map());
		assertEquals(1, areas.highest(LIF), 1e-12);
		assertEquals(0.5, areas.highest(LI2S), 1e-12);
		assertEquals(0.25, areas.highest(LI2O), 1e-12);
	}

	@Test
	void aPartIsCountedByItself() {
		final AreaCounts areas = AreaCounts.of(map(), pixel -> pixel > 0);
		assertEquals(3, areas.analysed());
		assertEquals(1.0 / 3, areas.fraction(LIF), 1e-12);
	}
}
