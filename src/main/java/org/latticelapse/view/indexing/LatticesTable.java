package org.latticelapse.view.indexing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.PhaseMatch;
import org.latticelapse.view.Table;

/** The table "Lattices": one row for each lattice and each phase that explains it. */
final class LatticesTable {

	static final String TITLE = "Lattices";

	private static final Table EMPTY = Table.of(TITLE, "Image", "Frame", "Lattice", "Rank", "Verdict",
		"Phase", "Candidates", "Zone", "Score", "Margin", "Spots_explained", "Spots_missing", "Scale",
		"Scale_sigma", "d_rms_pct", "Angle_rms_deg", "Warning");

	private LatticesTable() {}

	/**
	 * @param image name of the image
	 * @param frames what was found in its frames
	 * @return one row per lattice and phase; one row of lattice 0 for a frame
	 *         without a lattice
	 */
	static Table of(final String image, final List<IndexedFrame> frames) {
		final List<List<Object>> rows = new ArrayList<>();
		for (final IndexedFrame frame : frames) {
			final IndexingResult result = frame.result();
			if (result.lattices().isEmpty()) {
				rows.add(rowWithoutLattice(image, frame));
			}
			for (final Lattice lattice : result.lattices()) {
				for (int rank = 1; rank <= lattice.matches().size(); rank++) {
					rows.add(row(image, frame, lattice, rank));
				}
			}
		}
		return EMPTY.withRows(rows);
	}

	private static List<Object> row(final String image, final IndexedFrame frame, final Lattice lattice,
		final int rank)
	{
		final PhaseMatch match = lattice.matches().get(rank - 1);
		final List<String> warnings = new ArrayList<>(lattice.warnings());
		warnings.addAll(frame.result().warnings());
		return Arrays.<Object> asList(image, frame.number(), lattice.number(), rank, lattice.verdict().label(),
			match.phase().id(), Wording.candidates(lattice), match.zone().toString(), match.score(), match
				.margin(), match.spotsExplained(), match.spotsMissing(), match.scale(), match.scaleSigma(), match
					.spacingRmsPercent(), match.angleRms(), String.join("; ", warnings));
	}

	private static List<Object> rowWithoutLattice(final String image, final IndexedFrame frame) {
		final IndexingResult result = frame.result();
		final String candidates = result.compatible().stream().map(phase -> phase.id()).collect(Collectors
			.joining("; "));
		return Arrays.<Object> asList(image, frame.number(), 0, 0, result.verdict().label(), "", candidates, "",
			null, null, 0, 0, null, null, null, null, String.join("; ", result.warnings()));
	}
}
