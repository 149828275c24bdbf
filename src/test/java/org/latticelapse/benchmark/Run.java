package org.latticelapse.benchmark;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.LatticeIndexer;

/** One indexing and how long it took. */
final class Run {

	private final IndexingResult result;
	private final double seconds;

	private Run(final IndexingResult result, final double seconds) {
		this.result = result;
		this.seconds = seconds;
	}

	static Run of(final LatticeIndexer indexer, final Micrograph micrograph) {
		final long start = System.nanoTime();
		final IndexingResult result = indexer.index(micrograph);
		return new Run(result, (System.nanoTime() - start) * 1e-9);
	}

	IndexingResult result() {
		return result;
	}

	double seconds() {
		return seconds;
	}
}
