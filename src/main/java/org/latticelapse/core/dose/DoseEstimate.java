package org.latticelapse.core.dose;

import java.util.Arrays;

import org.latticelapse.core.image.DoseKind;

/** The dose of each frame as one source has it. */
final class DoseEstimate {

	final DoseKind kind;
	final String source;
	final double[] doses;

	DoseEstimate(final DoseKind kind, final String source, final double[] doses) {
		this.kind = kind;
		this.source = source;
		this.doses = doses;
	}

	/** @return the dose of all frames, e/Å². */
	double total() {
		return Arrays.stream(doses).sum();
	}

	/** @return whether the totals of two estimates differ by more than a fraction of the larger. */
	boolean differsFrom(final DoseEstimate other, final double fraction) {
		return Math.abs(total() - other.total()) > fraction * Math.max(total(), other.total());
	}
}
