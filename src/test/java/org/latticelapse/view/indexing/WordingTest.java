package org.latticelapse.view.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.indexing.IndexingResult;

/** Words that claim what the verdict claims. */
class WordingTest {

	@Test
	void namesEveryPhaseOfATie() {
		assertEquals("LiF or LiH [0 0 -1]", Wording.phases(Results.ambiguous().lattices().get(0)));
		assertEquals("1  LiF [0 0 -1]: indexed", Wording.line(Results.indexed().lattices().get(0)));
	}

	@Test
	void claimsNoPhaseWithoutALattice() {
		assertEquals("No spot stands out of the noise; no phase is claimed", Wording.lineWithoutLattice(Results
			.none()));
		assertEquals("Spacing of 2.000 Å only; compatible with LiF, LiH", Wording.lineWithoutLattice(Results
			.spacingOnly()));
		assertEquals("No phase tried has the spacing of 2.000 Å; check the pixel size and the phases", Wording
			.lineWithoutLattice(new IndexingResult(Results.spacingOnly().spots(), Collections.emptyList(), Collections
				.singletonList(Results.LIF), Collections.emptyList(), Collections.emptyList())));
	}

	@Test
	void summarisesInAFewLines() {
		final Locale usual = Locale.getDefault();
		Locale.setDefault(Locale.FRANCE);
		try {
			final List<String> lines = VerdictSummary.of(Results.ambiguous());
			assertEquals("Lattice 1 is ambiguous: LiF or LiH [0 0 -1].", lines.get(0));
			assertTrue(lines.get(1).contains("2.3 nats ahead of LiH") || lines.get(1).contains("2.2 nats ahead of LiH"),
				lines.get(1));
			assertEquals("1 spot belongs to no lattice", lines.get(3));
		}
		finally {
			Locale.setDefault(usual);
		}
		assertEquals("Lattice 1 is indexed as LiF [0 0 -1].", VerdictSummary.of(Results.indexed()).get(0));
	}
}
