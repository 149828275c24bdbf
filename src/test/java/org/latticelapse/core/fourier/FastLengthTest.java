package org.latticelapse.core.fourier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class FastLengthTest {

	@Test
	void isTheNextEvenProductOfTwosThreesAndFives() {
		final TreeSet<Integer> products = new TreeSet<>();
		for (int twos = 2; twos <= 16384; twos *= 2) {
			for (int threes = twos; threes <= 16384; threes *= 3) {
				for (int product = threes; product <= 16384; product *= 5) {
					products.add(product);
				}
			}
		}
		for (int minimum = 1; minimum <= 8192; minimum++) {
			assertEquals(products.ceiling(minimum), FastLength.atLeast(minimum), "from " + minimum);
		}
	}
}
