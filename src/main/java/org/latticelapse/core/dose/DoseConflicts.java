package org.latticelapse.core.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where other sources of the dose differ from the one that is used. */
final class DoseConflicts {

	/** Totals that differ by more than this fraction are both told. */
	private static final double TOLERANCE = 0.05;

	private final List<String> sentences = new ArrayList<>();
	private boolean contradictory;

	/** @param estimates of the dose, the one that is used first */
	DoseConflicts(final List<DoseEstimate> estimates) {
		for (int i = 1; i < estimates.size(); i++) {
			if (estimates.get(0).differsFrom(estimates.get(i), TOLERANCE)) add(estimates.get(0), estimates.get(i));
		}
	}

	/** @return what differs, one sentence each. */
	List<String> sentences() {
		return sentences;
	}

	/** @return whether two of one kind differ, or the camera is said to have received more than the specimen. */
	boolean areContradictory() {
		return contradictory;
	}

	private void add(final DoseEstimate best, final DoseEstimate other) {
		final boolean comparable = other.kind == best.kind;
		// Nothing behind the specimen adds electrons.
		final boolean impossible = !comparable && other.total() > best.total();
		contradictory |= comparable || impossible;
		sentences.add(String.format(Locale.ROOT, comparable
			? "Two sources disagree on the total dose: %.4g e/Å² (%s) is used, %.4g e/Å² (%s) is not" : impossible
				? "The specimen can not have received less, %.4g e/Å² (%s), than the camera, %.4g e/Å² (%s); correct one of them"
				: "Of the %.4g e/Å² on the specimen (%s) the camera received %.4g e/Å² (%s)", best.total(), best.source, other
					.total(), other.source));
	}
}
