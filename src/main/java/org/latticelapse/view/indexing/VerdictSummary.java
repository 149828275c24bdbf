package org.latticelapse.view.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.PhaseMatch;
import org.latticelapse.core.indexing.Verdict;

/** The result of an indexing in a few plain lines. */
final class VerdictSummary {

	private VerdictSummary() {}

	/** @return what one frame shows; of several, how many show the same, commonest first. */
	static List<String> of(final List<IndexedFrame> frames) {
		if (frames.size() == 1) {
			return of(frames.get(0).result());
		}
		final Map<String, Integer> counts = new LinkedHashMap<>();
		frames.forEach(frame -> counts.merge(Wording.line(frame.result()), 1, Integer::sum));
		return counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(
			entry -> entry.getValue() + " of " + frames.size() + " frames: " + entry.getKey()).collect(Collectors
				.toList());
	}

	/** @return two lines for each lattice, one for an image without any, and the warnings. */
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
