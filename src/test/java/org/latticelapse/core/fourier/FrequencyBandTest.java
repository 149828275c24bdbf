package org.latticelapse.core.fourier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How a ring of frequencies is shared out to directions. */
class FrequencyBandTest {

	private static final FrequencyBand RING = FrequencyBand.ring(0.1, 0.5);

	@Test
	void directionsTogetherAreTheRing() {
		for (int degrees = 0; degrees < 360; degrees += 7) {
			final double gx = 0.3 * Math.cos(Math.toRadians(degrees));
			final double gy = 0.3 * Math.sin(Math.toRadians(degrees));
			double sum = 0;
			for (int k = 0; k < 6; k++) {
				sum += RING.around(Math.PI * (k + 0.5) / 6, Math.PI / 6).weight(gx, gy);
			}
			assertEquals(RING.weight(gx, gy), sum, 1e-12, degrees + " degrees");
		}
	}

	@Test
	void aDirectionHoldsItsOwnFrequenciesOnBothSidesAlone() {
		final FrequencyBand along = RING.around(0, Math.PI / 6);
		assertEquals(1, along.weight(0.3, 0), 1e-12);
		assertEquals(1, along.weight(-0.3, 0), 1e-12);
		assertEquals(0, along.weight(0, 0.3), 1e-12);
		assertEquals(0.5, along.weight(0.3 * Math.cos(Math.PI / 12), 0.3 * Math.sin(Math.PI / 12)), 1e-12);
	}

	@Test
	void aRingEndsSoftly() {
		assertEquals(0, RING.weight(0.1, 0), 1e-12);
		assertEquals(0.5, RING.weight(0.14, 0), 1e-12);
		assertEquals(1, RING.weight(0.3, 0), 1e-12);
		assertEquals(0, RING.weight(0.51, 0), 1e-12);
	}
}
