package org.latticelapse.view.indexing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.PhaseMatch;
import org.latticelapse.core.indexing.Verdict;

/** What was found, in words that claim no more than the verdict. */
final class Wording {

	private Wording() {}

	/** @return the phases that can not be told apart, best first: {@code LiF; LiH}. */
	static String candidates(final Lattice lattice) {
		return lattice.candidates().stream().map(match -> match.phase().id()).collect(Collectors.joining("; "));
	}

	/** @return phases and zone axes: {@code LiF or LiH [0 1 1]}, {@code Li2S [0 1 1] or Li [1 1 1]}. */
	static String phases(final Lattice lattice) {
		final Set<String> zones = new LinkedHashSet<>();
		final List<String> phases = new ArrayList<>();
		final List<String> both = new ArrayList<>();
		for (final PhaseMatch match : lattice.candidates()) {
			zones.add(match.zone().toString());
			phases.add(match.phase().id());
			both.add(match.phase().id() + " " + match.zone());
		}
		return zones.size() == 1 ? String.join(" or ", phases) + " " + zones.iterator().next() : String.join(
			" or ", both);
	}

	/** @return one line on a whole result: {@code 1  LiF [0 1 1]: indexed, 2  Li2O [1 1 2]: indexed}. */
	static String line(final IndexingResult result) {
		return result.lattices().isEmpty() ? lineWithoutLattice(result) : result.lattices().stream().map(
			Wording::line).collect(Collectors.joining(", "));
	}

	/** @return one line on a lattice: {@code 1  LiF [0 1 1]: indexed}. */
	static String line(final Lattice lattice) {
		return lattice.number() + "  " + phases(lattice) + ": " + lattice.verdict();
	}

	/** @return one line on an image without a lattice. */
	static String lineWithoutLattice(final IndexingResult result) {
		if (result.verdict() == Verdict.NONE) {
			return "No spot stands out of the noise; no phase is claimed";
		}
		final String phases = result.compatible().stream().map(phase -> phase.id()).collect(Collectors.joining(
			", "));
		final double spacing = result.spots().get(0).dSpacing();
		return phases.isEmpty() ? String.format(Locale.ROOT,
			"No phase tried has the spacing of %.3f \u00c5; check the pixel size and the phases", spacing) : String.format(
				Locale.ROOT, "Spacing of %.3f \u00c5 only; compatible with %s", spacing, phases);
	}
}
