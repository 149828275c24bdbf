package org.latticelapse.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.LatticeIndexer;
import org.latticelapse.core.indexing.Verdict;

/** How often a phase is claimed where there is no crystal. */
final class NullAccuracy {

	private final LatticeIndexer indexer;
	private final Map<String, int[]> counts = new LinkedHashMap<>();
	private final Table claims = table();
	private final Table phases = table();

	NullAccuracy(final LatticeIndexer indexer) {
		this.indexer = indexer;
	}

	/** Indexes one image without a crystal. */
	void add(final String name, final String kind, final Supplier<Micrograph> image) {
		final IndexingResult result = indexer.index(image.get());
		final int[] count = counts.computeIfAbsent(kind, k -> new int[Verdict.values().length]);
		count[result.verdict().ordinal()]++;
		if (result.verdict() != Verdict.NONE) {
			final Object strongest = result.spots().isEmpty() ? "-" : result.spots().get(0);
			claims.add(name, kind, result.verdict(), strongest, Description.candidates(result));
			if (!result.lattices().isEmpty()) {
				phases.add(name, kind, result.verdict(), strongest, Description.candidates(result));
			}
		}
	}

	/** Prints every image that is not "none", and how often each kind gets each verdict. */
	void print() {
		claims.print();
		printCounts();
	}

	/** Prints how often each kind gets each verdict, and what was claimed of phases. */
	void printClaims() {
		phases.print();
		printCounts();
	}

	private void printCounts() {
		final Table table = new Table("kind", "images", "indexed", "ambiguous", "spacing-only", "none");
		final int[] total = new int[Verdict.values().length];
		counts.forEach((kind, count) -> {
			table.add(row(kind, count));
			for (int i = 0; i < total.length; i++) {
				total[i] += count[i];
			}
		});
		table.add(row("all", total));
		table.print();
	}

	private static Table table() {
		return new Table("image", "kind", "verdict", "strongest spot", "candidates");
	}

	private static Object[] row(final String kind, final int[] count) {
		final Object[] cells = new Object[count.length + 2];
		cells[0] = kind;
		int images = 0;
		for (int i = 0; i < count.length; i++) {
			cells[i + 2] = count[i];
			images += count[i];
		}
		cells[1] = images;
		return cells;
	}
}
