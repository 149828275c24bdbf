package org.latticelapse.core.labeling.vacuum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TwoKindsTest {

	private static double[] normal(final Random random, final int n, final double mean, final double sigma) {
		return IntStream.range(0, n).mapToDouble(i -> mean + sigma * random.nextGaussian()).toArray();
	}

	private static double border(final double chance, final double[]... kinds) {
		return TwoKinds.border(Arrays.stream(kinds).flatMapToDouble(Arrays::stream).sorted().toArray(), chance);
	}

	@Test
	void normalNumbersAreOfOneKind() {
		final Random random = new Random(1);
		for (int i = 0; i < 50; i++) {
			assertEquals(Double.NEGATIVE_INFINITY, border(1, normal(random, 400, 0, 1)));
		}
	}

	@Test
	void twoKindsAreSplitBetweenThem() {
		final Random random = new Random(2);
		final double border = border(1, normal(random, 40, 0, 1), normal(random, 400, 8, 1));
		assertTrue(border > 3 && border < 6, "border " + border);
	}

	/** As the fields of films and of many crystals, beside a hole. */
	@Test
	void aWideKindBesideANarrowOneIsSplitByWhatChanceAllows() {
		final Random random = new Random(3);
		final double[] narrow = normal(random, 60, 0, 0.05);
		final double[] wide = IntStream.range(0, 400).mapToDouble(i -> 0.5 + 2 * random.nextDouble()).toArray();
		assertTrue(border(0.05, narrow, wide) > 0.2);
		assertEquals(Double.NEGATIVE_INFINITY, border(1, narrow, wide));
	}
}
