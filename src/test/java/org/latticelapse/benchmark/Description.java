package org.latticelapse.benchmark;

import java.util.List;
import java.util.stream.Collectors;

import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.PhaseMatch;

/** Results in a few words. */
final class Description {

	private Description() {
		// static only
	}

	/** @return the candidates of the first lattice, or the verdict when there is none. */
	static String candidates(final IndexingResult result) {
		if (result.lattices().isEmpty()) {
			return result.verdict() + (result.compatible().isEmpty() ? "" : " " + result.compatible().stream().map(
				phase -> phase.id()).collect(Collectors.joining(", ")));
		}
		return candidates(result.lattices().get(0));
	}

	/** @return the verdict and candidates of a lattice, and the first phase that is none. */
	static String candidates(final Lattice lattice) {
		final List<PhaseMatch> matches = lattice.matches();
		final String named = lattice.candidates().stream().map(Description::match).collect(Collectors.joining(
			"; "));
		return matches.size() > lattice.candidates().size() ? named + " | " + match(matches.get(lattice
			.candidates().size())) : named;
	}

	private static String match(final PhaseMatch match) {
		return match.phase().id() + " (" + Table.number(match.score()) + ", " + match.zone() + ")";
	}
}
