package org.latticelapse.core.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.PhaseLibrary;

class PairMatcherTest {

	@Test
	void spotsOfOneDirectionAreNotIndependentWhateverTheirOrder() {
		final double limit = Math.toDegrees(Math.asin(PairMatcher.COLLINEAR));
		final Spot first = spot(0.25, 3, true);
		for (final double length : new double[] { 0.25, 0.5, 0.8 }) {
			assertFalse(PairMatcher.areIndependent(first, spot(length, 3, true)));
			assertFalse(PairMatcher.areIndependent(first, spot(length, 3 + limit - 0.1, true)));
			assertFalse(PairMatcher.areIndependent(first, spot(length, 183 - limit + 0.1, true)));
			assertTrue(PairMatcher.areIndependent(first, spot(length, 3 + limit + 0.1, true)));
			assertTrue(PairMatcher.areIndependent(first, spot(length, 183 - limit - 0.1, true)));
		}
	}

	@Test
	void everyPairStartsWithASignificantSpotAndTheStrongestComesFirst() {
		final Spot strongest = spot(0.4, 10, true);
		final Spot harmonic = spot(0.8, 10, true);
		final Spot support = spot(0.5, 70, false);
		final Spot weak = spot(0.5, 130, false);
		final List<Spot[]> pairs = PairMatcher.pairs(Arrays.asList(strongest, harmonic, support, weak));
		assertEquals(4, pairs.size());
		assertSame(strongest, pairs.get(0)[0]);
		assertSame(support, pairs.get(0)[1]);
		for (final Spot[] pair : pairs) {
			assertTrue(pair[0].isSignificant());
			assertTrue(pair[1] == support || pair[1] == weak);
		}
	}

	/** The angle of a spot so badly known may be zero, and parallel planes have no zone axis. */
	@Test
	void aBadlyKnownSpotProposesNoParallelPlanes() {
		final PhaseModel lithium = new PhaseModel(PhaseLibrary.builtIn().get("Li"), 0.9);
		final Spot first = spot(0.403, 10, true);
		final Spot vague = new Spot(0.4 * Math.cos(0.4), -0.4 * Math.sin(0.4), 0.1, 0.1, 13, 1, false);
		final List<PairMatcher.Proposal> proposals = new ArrayList<>();
		new PairMatcher(new FitPriors(IndexingSettings.defaults())).propose(new Spot[] { first, vague }, lithium,
			proposals);
		assertFalse(proposals.isEmpty());
	}

	private static Spot spot(final double length, final double degrees, final boolean significant) {
		return new Spot(length * Math.cos(Math.toRadians(degrees)), -length * Math.sin(Math.toRadians(degrees)), 1e-3,
			1e-3, 50, 1e-10, significant);
	}
}
