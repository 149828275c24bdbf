package org.latticelapse.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

class SampleTest {

	@Test
	void quantilesInterpolateBetweenNeighbours() {
		final Sample sample = new Sample(DoubleStream.of(4, 1, 3, 2));
		assertEquals(2.5, sample.median(), 1e-12);
		assertEquals(1, sample.quantile(0), 1e-12);
		assertEquals(4, sample.quantile(1), 1e-12);
		assertEquals(3.85, sample.quantile(0.95), 1e-12);
	}

	@Test
	void meanAndRmsOfKnownNumbers() {
		final Sample sample = new Sample(DoubleStream.of(3, -4));
		assertEquals(-0.5, sample.mean(), 1e-12);
		assertEquals(Math.sqrt(12.5), sample.rms(), 1e-12);
	}

	@Test
	void robustWidthIsTheStandardDeviationOfNormalNumbersAndIgnoresOutliers() {
		final Random random = new Random(5);
		final DoubleStream normal = random.doubles(20000).map(u -> 2 * random.nextGaussian());
		assertEquals(2, new Sample(DoubleStream.concat(normal, DoubleStream.of(1e9, 1e9))).robustWidth(), 0.06);
	}

	@Test
	void nothingHasNoMedian() {
		assertTrue(Double.isNaN(new Sample(DoubleStream.empty()).median()));
	}
}
