package org.latticelapse.core.fourier.peak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;

class MatchedPeakTest {

	private static final int SIZE = 256;
	private static final double PIXEL = 0.5;
	private static final double GX = 0.31234;
	private static final double GY = -0.28765;
	private static final double CENTRE = 60;
	private static final double DIAMETER = 50;

	/**
	 * Where a round particle is thicker the phase of its fringes is another: their
	 * mean frequency stays, by symmetry, that of the lattice.
	 */
	@Test
	void thicknessThatTurnsThePhaseSymmetricallyDoesNotMoveTheCentroid() {
		final MatchedPeak peak = measure(particle(4, 0, 0), GX + 0.003, GY - 0.002);
		assertEquals(GX, peak.gx(), 2e-4);
		assertEquals(GY, peak.gy(), 2e-4);
	}

	@Test
	void aPeakScattersAsItsUncertaintySays() {
		double squares = 0;
		final int images = 60;
		for (int seed = 0; seed < images; seed++) {
			final MatchedPeak peak = measure(particle(0, 1, seed), GX, GY);
			squares += Math.pow((peak.gx() - GX) / peak.sigma(), 2) + Math.pow((peak.gy() - GY) / peak.sigma(), 2);
		}
		assertEquals(1, Math.sqrt(squares / (2 * images)), 0.3);
	}

	@Test
	void noCentroidIsTakenWhereAnotherPeakIsTooNear() {
		final PreparedMicrograph image = PreparedMicrograph.of(particle(0, 0, 0), 0.9);
		assertTrue(MatchedPeak.of(image, GX, GY, CENTRE, CENTRE, DIAMETER, 0.06).isPresent());
		assertFalse(MatchedPeak.of(image, GX, GY, CENTRE, CENTRE, DIAMETER, 0.02).isPresent());
	}

	private static MatchedPeak measure(final Micrograph image, final double gx, final double gy) {
		return MatchedPeak.of(PreparedMicrograph.of(image, 0.9), gx, gy, CENTRE, CENTRE, DIAMETER,
			Double.POSITIVE_INFINITY).get();
	}

	/** Fringes in a disc, whose phase is turned by up to {@code turn} radians in the middle, in white noise. */
	private static Micrograph particle(final double turn, final double noise, final int seed) {
		final Random random = new Random(seed);
		final double phase = 2 * Math.PI * random.nextDouble();
		final float[] pixels = new float[SIZE * SIZE];
		for (int i = 0; i < pixels.length; i++) {
			final double x = PIXEL * (i % SIZE);
			final double y = PIXEL * (i / SIZE);
			final double radius = Math.hypot(x - CENTRE, y - CENTRE) / (DIAMETER / 2);
			final double thickness = Math.sqrt(Math.max(0, 1 - radius * radius));
			pixels[i] = (float) (100 + thickness * Math.cos(2 * Math.PI * (GX * x + GY * y) + phase + turn * thickness) +
				noise * random.nextGaussian());
		}
		return new Micrograph(SIZE, SIZE, pixels, PixelSize.square(PIXEL));
	}
}
