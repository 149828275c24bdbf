package org.latticelapse.core.indexing;

import java.util.List;

/** A lattice that the search has found: the phases that explain it, and the spots they were asked for. */
final class FoundLattice {

	final List<Spot> spots;

	/** Best first, at least one. */
	final List<Candidate> candidates;

	FoundLattice(final List<Spot> spots, final List<Candidate> candidates) {
		this.spots = spots;
		this.candidates = candidates;
	}

	Candidate best() {
		return candidates.get(0);
	}
}
