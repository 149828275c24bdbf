package org.latticelapse.view.indexing;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.latticelapse.core.crystal.Atom;
import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.UnitCell;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.indexing.IndexedSpot;
import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.PhaseMatch;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.Verdict;

/** Indexing results made by hand, to see how they are shown. */
final class Results {

	static final Phase LIF = phase("LiF");
	static final Phase LIH = phase("LiH");

	/** |g| = 0.5 1/Å, 90° and 0°; and one that belongs to no lattice. */
	static final Spot UP = spot(0, -0.5);
	static final Spot RIGHT = spot(0.5, 0);
	static final Spot STRAY = spot(0.15, -0.2);

	private Results() {}

	/** @return LiF or LiH [0 0 1] from the spots 200 (to the right) and 020 (up), and a stray spot. */
	static IndexingResult ambiguous() {
		final PhaseMatch first = match(LIF, 12.5, 2.25);
		final PhaseMatch second = match(LIH, 10.25, 10.25);
		final Lattice lattice = new Lattice(1, Verdict.AMBIGUOUS, Arrays.asList(UP, RIGHT), Arrays.asList(first,
			second), 2, Collections.singletonList("d is large"));
		return new IndexingResult(Arrays.asList(UP, RIGHT, STRAY), Collections.singletonList(lattice), Arrays.asList(
			LIF, LIH), Collections.<Phase> emptyList(), Collections.singletonList("1 spot belongs to no lattice"));
	}

	/** @return LiF [0 0 1] alone. */
	static IndexingResult indexed() {
		final Lattice lattice = new Lattice(1, Verdict.INDEXED, Arrays.asList(UP, RIGHT), Collections.singletonList(
			match(LIF, 12.5, 12.5)), 1, Collections.<String> emptyList());
		return new IndexingResult(Arrays.asList(UP, RIGHT), Collections.singletonList(lattice), Collections
			.singletonList(LIF), Collections.<Phase> emptyList(), Collections.<String> emptyList());
	}

	/** @return one spacing of 2 Å that LiF and LiH have. */
	static IndexingResult spacingOnly() {
		return new IndexingResult(Collections.singletonList(UP), Collections.<Lattice> emptyList(), Arrays.asList(LIF,
			LIH), Arrays.asList(LIF, LIH), Collections.<String> emptyList());
	}

	/** @return nothing but noise. */
	static IndexingResult none() {
		return new IndexingResult(Collections.<Spot> emptyList(), Collections.<Lattice> emptyList(), Collections
			.singletonList(LIF), Collections.<Phase> emptyList(), Collections.<String> emptyList());
	}

	static IndexedFrame frame(final int number, final IndexingResult result) {
		return new IndexedFrame(number, number, result);
	}

	static List<IndexedFrame> frames(final IndexingResult result) {
		return Collections.singletonList(frame(1, result));
	}

	private static PhaseMatch match(final Phase phase, final double score, final double margin) {
		return new PhaseMatch(phase, new ZoneAxis(0, 0, -1), score, margin, 3, 1.002, 0.004, Arrays.asList(
			new IndexedSpot(UP, new Miller(0, 2, 0), 2.0131, -0.3, 0.4), new IndexedSpot(RIGHT, new Miller(2, 0, 0),
				2.0131, 0.1, 0)));
	}

	private static Spot spot(final double gx, final double gy) {
		return new Spot(gx, gy, 0.0005, 0.001, 250, 1e-9, true);
	}

	private static Phase phase(final String id) {
		return new Phase(id, UnitCell.cubic(4.0263), Collections.<Atom> emptyList());
	}
}
