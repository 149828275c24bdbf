package org.latticelapse.core.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RegionTest {

	@Test
	void directionsTurnCounterClockwiseAsDisplayed() {
		final Region above = Region.halfPlane(50, 50, 90);
		assertTrue(above.contains(10, 20), "90 degrees points up, where y is smaller");
		assertFalse(above.contains(10, 80));
		assertTrue(Region.halfPlane(50, 50, 0).contains(60, 50));
	}

	@Test
	void coverageFallsToHalfOnTheOutline() {
		final Region disc = Region.disc(50, 50, 20).withEdge(6);
		assertEquals(1, disc.coverage(50, 50), 0);
		assertEquals(0.5, disc.coverage(70, 50), 1e-12);
		assertEquals(1, disc.coverage(67, 50), 1e-12);
		assertEquals(0, disc.coverage(73, 50), 1e-12);
	}

	@Test
	void insideAndOutsideFillEveryPlaceOnce() {
		final Region particle = Region.particle(50, 50, 20, 3);
		for (double x = 0; x < 100; x += 0.7) {
			assertEquals(1, particle.coverage(x, 45) + particle.outside().coverage(x, 45), 1e-12);
		}
	}

	@Test
	void aParticleHasAboutTheAreaOfItsRadius() {
		final double expected = Math.PI * 30 * 30;
		for (int seed = 0; seed < 20; seed++) {
			final Region particle = Region.particle(50, 50, 30, seed);
			int area = 0;
			for (int i = 0; i < 100 * 100; i++) {
				area += particle.contains(i % 100, i / 100) ? 1 : 0;
			}
			assertEquals(expected, area, 0.3 * expected);
		}
	}

	@Test
	void cellsDivideThePlane() {
		final double[][] sites = { { 10, 20 }, { 70, 30 }, { 40, 80 } };
		for (double x = 0.3; x < 100; x += 3) {
			for (double y = 0.3; y < 100; y += 3) {
				int nearest = 0;
				for (int i = 1; i < 3; i++) {
					if (Math.hypot(x - sites[i][0], y - sites[i][1]) < Math.hypot(x - sites[nearest][0], y -
						sites[nearest][1])) nearest = i;
				}
				for (int i = 0; i < 3; i++) {
					assertEquals(i == nearest, Region.cell(sites, i).contains(x, y));
				}
			}
		}
	}
}
