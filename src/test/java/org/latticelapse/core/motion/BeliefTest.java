package org.latticelapse.core.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BeliefTest {

	private static final double EXACT = 1e-12;

	@Test
	void twoBeliefsAreWeightedByTheirVariances() {
		final Belief both = Belief.at(0, 0, 1, 0, 4).and(Belief.at(3, 5, 2, 0, 1));
		assertEquals(2, both.x(), EXACT);
		assertEquals(1, both.y(), EXACT);
		assertEquals(Math.sqrt((1.0 / 3 + 1.0 / 5) / 2), both.sigma(), EXACT);
	}

	@Test
	void aStepAddsItsVarianceAndMean() {
		// Covariance {2, 1; 1, 3}, information {3, −1; −1, 2} / 5.
		final Belief moved = Belief.at(1, 2, 0.6, -0.2, 0.4).afterStep(0.5, 10, 20);
		assertEquals(11, moved.x(), EXACT);
		assertEquals(22, moved.y(), EXACT);
		assertEquals(Math.sqrt((2.5 + 3.5) / 2), moved.sigma(), EXACT);
	}

	@Test
	void aStepFromWhereOneDirectionIsUnknownKeepsTheOther() {
		final Belief line = Belief.at(3, 0, 4, 0, 0).afterStep(0.75, 0, 0);
		assertFalse(line.isKnown());
		final Belief point = line.and(Belief.at(0, 7, 0, 0, 1));
		assertTrue(point.isKnown());
		assertEquals(3, point.x(), EXACT);
		assertEquals(7, point.y(), EXACT);
		assertEquals(1, point.sigma(), EXACT);
	}

	@Test
	void nothingStaysNothing() {
		assertFalse(Belief.NONE.afterStep(1, 1, 1).isKnown());
		assertEquals(Double.POSITIVE_INFINITY, Belief.NONE.sigma(), 0);
	}
}
