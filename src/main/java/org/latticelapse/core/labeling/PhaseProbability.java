package org.latticelapse.core.labeling;

import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.PhaseMatch;

/** How probable the best phase of a lattice is among those that explain it. */
final class PhaseProbability {

	private PhaseProbability() {}

	/** @return the odds of the best phase as a probability, all phases taken as equally likely beforehand. */
	static double of(final Lattice lattice) {
		double sum = 0;
		for (final PhaseMatch match : lattice.matches()) {
			sum += Math.exp(match.score() - lattice.best().score());
		}
		return 1 / sum;
	}
}
