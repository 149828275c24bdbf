package org.latticelapse.benchmark;

import ij.ImagePlus;

import java.util.Collection;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.LatticeIndexer;

/**
 * Lists the lattices found in whole fields of many grains, and whether the
 * phases claimed are there at all. Not a target: such fields are labelled
 * pixel by pixel, not indexed as one.
 */
final class PolycrystalSurvey {

	private static final int FRAME_STEP = 6;

	private final LatticeIndexer indexer;
	private final Table table = new Table("image", "frame", "lattice", "verdict", "candidates", "truth holds");

	PolycrystalSurvey(final LatticeIndexer indexer) {
		this.indexer = indexer;
	}

	/** Indexes every image; of a movie every sixth frame. */
	void print(final TruthFile truth) {
		for (final TruthFile.Item item : truth.items()) {
			final ImagePlus image = Samples.open(truth.path(item));
			for (int frame = 1; frame <= image.getStackSize(); frame += FRAME_STEP) {
				image.setSlice(frame);
				survey(item, frame, Samples.micrograph(image));
			}
		}
		table.print();
	}

	private void survey(final TruthFile.Item item, final int frame, final Micrograph micrograph) {
		final IndexingResult result = indexer.index(micrograph);
		final Collection<String> present = item.labels.values();
		for (final Lattice lattice : result.lattices()) {
			final boolean holds = lattice.candidates().stream().anyMatch(match -> present.contains(match.phase()
				.id()));
			table.add(item.file, frame, lattice.number(), lattice.verdict(), Description.candidates(lattice), holds
				? "one of them" : "NONE of them");
		}
		if (result.lattices().isEmpty()) {
			table.add(item.file, frame, 0, result.verdict(), Description.candidates(result), "");
		}
	}
}
