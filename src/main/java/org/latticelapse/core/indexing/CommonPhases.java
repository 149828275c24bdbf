package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Crystals of one field are mostly of few phases. Where the spots of a crystal
 * leave a tie, a phase is the likelier the more of the other crystals prove it:
 * by (n + α) / (N + α K), if n of N crystals prove it and K phases were asked
 * for (the predictive probability under a symmetric Dirichlet prior). What the
 * spots prove is never changed.
 */
final class CommonPhases {

	/** Small: few phases are expected beside those already seen. */
	private static final double CONCENTRATION = 0.2;

	private CommonPhases() {}

	/** @return the lattices, those that were tied ranked anew. */
	static List<FoundLattice> prefer(final List<FoundLattice> lattices, final int phases) {
		final Map<PhaseModel, Integer> proven = new HashMap<>();
		int all = 0;
		for (final FoundLattice lattice : lattices) {
			if (VerdictRule.tied(lattice.candidates) == 1) {
				proven.merge(lattice.best().phase(), 1, Integer::sum);
				all++;
			}
		}
		final List<FoundLattice> result = new ArrayList<>();
		for (final FoundLattice lattice : lattices) {
			result.add(all == 0 || VerdictRule.tied(lattice.candidates) == 1 ? lattice : ranked(lattice, proven, all, phases));
		}
		return result;
	}

	private static FoundLattice ranked(final FoundLattice lattice, final Map<PhaseModel, Integer> proven,
		final int all, final int phases)
	{
		final List<Candidate> ranking = new ArrayList<>();
		for (final Candidate candidate : lattice.candidates) {
			final double share = (proven.getOrDefault(candidate.phase(), 0) + CONCENTRATION) / (all + CONCENTRATION * phases);
			ranking.add(candidate.jointly(candidate.score() + Math.log(share * phases), candidate.logScale(), candidate
				.logScaleSigma()));
		}
		ranking.sort(Comparator.comparingDouble(Candidate::score).reversed());
		return new FoundLattice(lattice.spots, ranking);
	}
}
