package org.latticelapse.core.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpotTest {

	@Test
	void anglesAreCounterClockwiseAsDisplayedAndInTheUpperHalfPlane() {
		for (double degrees = 0; degrees < 180; degrees += 7.5) {
			final double gx = 0.4 * Math.cos(Math.toRadians(degrees));
			final double gy = -0.4 * Math.sin(Math.toRadians(degrees));
			for (final int sign : new int[] { 1, -1 }) {
				final Spot spot = spot(sign * gx, sign * gy);
				assertEquals(degrees, spot.angle(), 1e-9);
				assertEquals(gx, spot.gx(), 1e-12);
				assertEquals(gy, spot.gy(), 1e-12);
				assertEquals(2.5, spot.dSpacing(), 1e-12);
			}
		}
	}

	@Test
	void anAngleJustBelow180DegreesIsNotRoundedUpTo180() {
		assertTrue(spot(-0.4, -1e-20).angle() < 180);
		assertEquals(0, spot(-0.4, 0).angle(), 1e-12);
	}

	@Test
	void uncertaintiesOfSpacingAndAngleFollowFromThoseOfTheVector() {
		final Spot spot = spot(0.3, -0.4);
		assertEquals(1 / 0.5 - 1 / 0.501, spot.dSigma(), 1e-5);
		assertEquals(Math.toDegrees(Math.atan2(0.002, 0.5)), spot.angleSigma(), 1e-4);
	}

	private static Spot spot(final double gx, final double gy) {
		return new Spot(gx, gy, 0.001, 0.002, 50, 1e-10, true);
	}
}
