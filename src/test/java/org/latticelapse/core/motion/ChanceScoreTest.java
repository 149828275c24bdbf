package org.latticelapse.core.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

class ChanceScoreTest {

	private static final int WAVES = 60;
	private static final int FIELDS = 400;
	private static final double RADIUS = 8;
	private static final double GRID = 0.25;

	/** The maxima of fields of random waves of one wavelength, counted. */
	@Test
	void countsTheMaximaOfARandomField() {
		final double wave = 2 * Math.PI / 5;
		final double slope = wave * wave / 2;
		final ChanceScore chance = new ChanceScore(1, 1, slope, 0, slope);
		final Random random = new Random(1);
		int found = 0;
		for (int i = 0; i < FIELDS; i++) {
			found += exceeds(field(random, wave), 3) ? 1 : 0;
		}
		final double expected = FIELDS * (1 - Math.exp(-chance.expected(3, RADIUS)));
		assertEquals(expected, found, 4 * Math.sqrt(expected * (1 - expected / FIELDS)));
	}

	@Test
	void oneMaximumIsCertainLowDown() {
		assertEquals(1, new ChanceScore(1, 1, 1, 0, 1).expected(0.5, 3), 0);
	}

	/** Half the contrast: exp(−(1 − ½)² μ²/2σ²) against noise exp(−μ²/2σ²) at a score of μ/2, over all of it. */
	@Test
	void evidenceIsALikelihoodRatio() {
		final ChanceScore chance = new ChanceScore(8, 4, 1, 0, 1);
		assertEquals(64.0 / 8, chance.evidence(8), 1e-12);
		assertEquals(0, chance.evidence(-3), 1e-12);
		assertEquals(16.0 / 8, chance.evidence(4), 1e-12);
		assertEquals(0, chance.presence(4), 1e-12);
		assertEquals(-64.0 / 8, chance.presence(0), 1e-12);
	}

	private static double[][] field(final Random random, final double wave) {
		final double[][] waves = new double[WAVES][];
		for (int i = 0; i < WAVES; i++) {
			final double direction = 2 * Math.PI * random.nextDouble();
			waves[i] = new double[] { wave * Math.cos(direction), wave * Math.sin(direction), 2 * Math.PI * random.nextDouble() };
		}
		return waves;
	}

	private static boolean exceeds(final double[][] waves, final double level) {
		for (double y = -RADIUS; y <= RADIUS; y += GRID) {
			for (double x = -RADIUS; x <= RADIUS; x += GRID) {
				if (Math.hypot(x, y) <= RADIUS && value(waves, x, y) > level) return true;
			}
		}
		return false;
	}

	private static double value(final double[][] waves, final double x, final double y) {
		double value = 0;
		for (final double[] wave : waves) {
			value += Math.cos(wave[0] * x + wave[1] * y + wave[2]);
		}
		return value * Math.sqrt(2.0 / WAVES);
	}
}
