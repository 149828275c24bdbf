package org.latticelapse.core.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.simulation.NullImages;
import org.latticelapse.core.simulation.NullKind;

/** A periodic disturbance has spots along one direction only, whatever its harmonics. */
class PeriodicInterferenceTest {

	private static final LatticeIndexer INDEXER = new LatticeIndexer(PhaseLibrary.builtIn().select("SEI"),
		IndexingSettings.defaults());

	@Test
	void aWaveWithItsHarmonicsIsNoPhase() {
		final Random random = new Random(8);
		for (int i = 0; i < 20; i++) {
			final double spacing = 2.5 + 6 * random.nextDouble();
			final double direction = 180 * random.nextDouble();
			final PlaneWaves waves = new PlaneWaves(i);
			for (int n = 1; n <= 4; n++) {
				waves.add(spacing / n, direction, Math.pow(0.5, n - 1));
			}
			final IndexingResult result = INDEXER.index(waves.micrograph());
			assertEquals(Verdict.SPACING_ONLY, result.verdict(), "spacing " + spacing + ", direction " + direction);
		}
	}

	/** The peak beside the row is as high as noise makes it in about every tenth image. */
	@Test
	void aWaveWithItsHarmonicsAndAChancePeakIsNoPhase() {
		final Random random = new Random(9);
		for (int i = 0; i < 40; i++) {
			final double spacing = 2.5 + 6 * random.nextDouble();
			final double direction = 180 * random.nextDouble();
			final PlaneWaves waves = new PlaneWaves(100 + i);
			for (int n = 1; n <= 4; n++) {
				waves.add(spacing / n, direction, 0.3 * Math.pow(0.7, n - 1));
			}
			waves.add(1 / (0.25 + 0.6 * random.nextDouble()), 180 * random.nextDouble(), PlaneWaves.amplitude(14));
			assertTrue(INDEXER.index(waves.micrograph()).lattices().isEmpty(), "spacing " + spacing + ", direction " +
				direction);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 149, 173, 221 })
	void interferenceInACameraImageIsNoPhase(final int image) {
		assertEquals(NullKind.PERIODIC_INTERFERENCE, NullImages.kind(image));
		assertTrue(INDEXER.index(NullImages.render(image).micrograph()).lattices().isEmpty());
	}
}
