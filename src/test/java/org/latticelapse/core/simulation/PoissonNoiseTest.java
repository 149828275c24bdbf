package org.latticelapse.core.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.moment.Skewness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonNoiseTest {

	private static final int DRAWS = 200_000;

	@ParameterizedTest
	@ValueSource(doubles = { 0.05, 1.3, 8, 11.99, 12.01, 40, 900, 20_000 })
	void momentsAreThoseOfThePoissonDistribution(final double mean) {
		final double[] values = draws(mean);
		double sum = 0;
		double squares = 0;
		for (final double value : values) {
			sum += value - mean;
			squares += (value - mean) * (value - mean);
		}
		assertEquals(0, sum / DRAWS, 4.5 * Math.sqrt(mean / DRAWS));
		final double spreadOfVariance = Math.sqrt((mean + 2 * mean * mean) / DRAWS);
		assertEquals(mean, squares / DRAWS, 4.5 * spreadOfVariance);
		assertEquals(1 / Math.sqrt(mean), new Skewness().evaluate(values), 0.03 + 0.03 / Math.sqrt(mean));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 5, 15, 60 })
	void eachNumberIsAsFrequentAsItShouldBe(final double mean) {
		final int last = (int) (mean + 4 * Math.sqrt(mean));
		final int first = (int) Math.max(0, mean - 3 * Math.sqrt(mean));
		final int[] frequency = new int[10 * last];
		for (final double value : draws(mean)) {
			frequency[(int) value]++;
		}
		final PoissonDistribution truth = new PoissonDistribution(mean);
		double chiSquared = 0;
		for (int k = first; k <= last; k++) {
			final double expected = DRAWS * truth.probability(k);
			chiSquared += (frequency[k] - expected) * (frequency[k] - expected) / expected;
		}
		final double freedom = last - first + 1;
		assertTrue(chiSquared < freedom + 4 * Math.sqrt(2 * freedom), "chi squared " + chiSquared + " of " + freedom);
	}

	@Test
	void nothingComesFromNothing() {
		assertEquals(0, new PoissonNoise(new Well19937c(1)).draw(0));
	}

	private static double[] draws(final double mean) {
		final PoissonNoise noise = new PoissonNoise(new Well19937c(17));
		final double[] values = new double[DRAWS];
		for (int i = 0; i < DRAWS; i++) {
			values[i] = noise.draw(mean);
		}
		return values;
	}
}
