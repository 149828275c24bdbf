package org.latticelapse.benchmark;

import java.util.Random;

import org.latticelapse.core.indexing.LatticeIndexer;
import org.latticelapse.core.indexing.PlaneWaves;

/**
 * Images of a periodic disturbance: a wave of random spacing and direction with
 * three overtones of random height in white noise, and elsewhere one peak that
 * is as high as noise makes it in every second to fiftieth image. One row of
 * spots and a chance peak are no lattice.
 */
final class WaveTrials {

	private static final int OVERTONES = 4;
	private static final double LEAST_SPACING = 1.5;
	private static final double MOST_SPACING = 9;

	/** Power over noise of the wave, and of the chance peak. */
	private static final double WEAKEST_WAVE = 40;
	private static final double STRONGEST_WAVE = 4000;
	private static final double WEAKEST_CHANCE = 12;
	private static final double STRONGEST_CHANCE = 16;

	private WaveTrials() {
		// static only
	}

	/** Prints how often a phase is claimed, and where. */
	static void print(final LatticeIndexer indexer, final int trials) {
		final NullAccuracy accuracy = new NullAccuracy(indexer);
		for (int i = 0; i < trials; i++) {
			final int seed = i;
			accuracy.add(String.valueOf(i), i % 2 == 0 ? "row" : "row and chance peak", () -> waves(seed, seed % 2 == 1)
				.micrograph());
		}
		accuracy.printClaims();
	}

	private static PlaneWaves waves(final int seed, final boolean chance) {
		final Random random = new Random(seed);
		final PlaneWaves waves = new PlaneWaves(seed);
		final double spacing = logarithmic(random, LEAST_SPACING, MOST_SPACING);
		final double direction = 180 * random.nextDouble();
		double snr = logarithmic(random, WEAKEST_WAVE, STRONGEST_WAVE);
		for (int n = 1; n <= OVERTONES; n++) {
			waves.add(spacing / n, direction, PlaneWaves.amplitude(snr));
			snr *= logarithmic(random, 0.1, 1);
		}
		if (chance) {
			waves.add(1 / (0.25 + 0.6 * Math.sqrt(random.nextDouble())), 180 * random.nextDouble(), PlaneWaves
				.amplitude(WEAKEST_CHANCE + (STRONGEST_CHANCE - WEAKEST_CHANCE) * random.nextDouble()));
		}
		return waves;
	}

	private static double logarithmic(final Random random, final double least, final double most) {
		return least * Math.pow(most / least, random.nextDouble());
	}
}
