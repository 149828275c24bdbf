package org.latticelapse.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.PhaseMatch;
import org.latticelapse.core.indexing.Verdict;

/** The result of an indexing in a few plain lines. */
final class VerdictSummary {

	private VerdictSummary() {}

	/** @return a line or two for each lattice, one for an image without any, and the warnings. */
	static List<String> of(final IndexingResult result) {
		final List<String> lines = new ArrayList<>();
		if (result.lattices().isEmpty()) {
			lines.add(Wording.lineWithoutLattice(result) + ".");
		}
		for (final Lattice lattice : result.lattices()) {
			lines.add("Lattice " + lattice.number() + " is " + verdict(lattice) + ".");
			lines.add("  " + evidence(lattice));
			lattice.warnings().forEach(warning -> lines.add("  " + warning));
		}
		lines.addAll(result.warnings());
		return lines;
	}

	private static String verdict(final Lattice lattice) {
		return lattice.verdict() == Verdict.INDEXED ? "indexed as " + Wording.phases(lattice) : lattice
			.verdict() + ": " + Wording.phases(lattice);
	}

	private static String evidence(final Lattice lattice) {
		final PhaseMatch best = lattice.best();
		final String ahead = lattice.matches().size() > 1 ? lattice.matches().get(1).phase().id()
			: "unrelated spots";
		return String.format(Locale.ROOT,
			"%d spots explained, %d strong reflections missing; %.1f nats ahead of %s; measured d / reference d = %.4f \u00b1 %.4f.",
			best.spotsExplained(), best.spotsMissing(), best.margin(), ahead, best.scale(), best.scaleSigma());
	}
}
