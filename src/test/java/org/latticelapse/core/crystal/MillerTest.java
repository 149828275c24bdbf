package org.latticelapse.core.crystal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Plane and zone-axis indices. */
class MillerTest {

	@Test
	void zoneAxisIsTheReducedCrossProduct() {
		assertEquals(new ZoneAxis(0, 1, -1), ZoneAxis.of(new Miller(2, 0, 0), new Miller(1, 1, 1)).negated());
		assertEquals(new ZoneAxis(1, 1, 1), ZoneAxis.of(new Miller(2, -2, 0), new Miller(0, 2, -2)));
		assertThrows(IllegalArgumentException.class, () -> ZoneAxis.of(new Miller(1, 1, 1), new Miller(-2, -2, -2)));
	}

	@Test
	void layersFollowTheWeissZoneLaw() {
		final ZoneAxis zone = new ZoneAxis(0, 1, 1);
		assertTrue(zone.contains(new Miller(1, 1, -1)));
		assertFalse(zone.contains(new Miller(1, 1, 1)));
		assertEquals(2, zone.layer(new Miller(1, 1, 1)));
	}

	@Test
	void textIsHowMicroscopistsWriteIt() {
		assertEquals("1 -1 0", new Miller(1, -1, 0).toString());
		assertEquals("[0 1 -1]", new ZoneAxis(0, 1, -1).toString());
	}

	@Test
	void arithmetic() {
		assertEquals(new Miller(0, 2, 2), new Miller(1, 1, 1).plus(new Miller(-1, 1, 1)));
		assertEquals(new Miller(-1, 2, 0), new Miller(1, -2, 0).negated());
	}
}
