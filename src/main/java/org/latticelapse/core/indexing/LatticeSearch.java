package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.image.Progress;

/**
 * Separates the crystals of a field: the lattice that explains the spots best is
 * taken, its spots are set aside, and the rest is asked again.
 */
final class LatticeSearch {

	/** Odds at which the first lattice, and a further one, is believed, nats. */
	private static final double FIRST_EVIDENCE = 3;
	private static final double FURTHER_EVIDENCE = 4.5;

	private final PhaseRanking ranking;
	private final int most;

	LatticeSearch(final PhaseRanking ranking, final int most) {
		this.ranking = ranking;
		this.most = most;
	}

	/** @return the lattices, strongest first. */
	List<FoundLattice> search(final SpotList field, final Progress progress) {
		final List<FoundLattice> found = new ArrayList<>();
		SpotList rest = field;
		while (found.size() < most) {
			final List<Candidate> candidates = ranking.rank(rest, progress);
			if (candidates.isEmpty() || candidates.get(0).score() < (found.isEmpty() ? FIRST_EVIDENCE
				: FURTHER_EVIDENCE))
			{
				break;
			}
			final SpotList asked = rest;
			candidates.replaceAll(candidate -> ranking.extended(candidate, asked));
			final FoundLattice next = new FoundLattice(PhaseRanking.extended(asked), candidates);
			found.add(next);
			rest = rest.without(explained(next));
		}
		return found;
	}

	private static List<Spot> explained(final FoundLattice lattice) {
		final List<Spot> explained = new ArrayList<>();
		for (int i = 0; i < lattice.spots.size(); i++) {
			if (lattice.best().fit().site(i) != null) {
				explained.add(lattice.spots.get(i));
			}
		}
		return explained;
	}
}
