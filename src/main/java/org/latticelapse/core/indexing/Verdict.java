package org.latticelapse.core.indexing;

/** What the spots of a lattice, or of an image, prove about the phase. */
public enum Verdict {

	/**
	 * One phase explains at least two non-collinear spots with the angle between
	 * them, and beats the second by the stated margin.
	 */
	INDEXED("indexed"),

	/** Several named phases fit about equally. */
	AMBIGUOUS("ambiguous"),

	/** Spots along one direction only, or no phase tried fits two of them together. */
	SPACING_ONLY("spacing-only"),

	/** No spot stands out of the noise. */
	NONE("none");

	private final String label;

	Verdict(final String label) {
		this.label = label;
	}

	/** @return the word that tables show. */
	public String label() {
		return label;
	}

	@Override
	public String toString() {
		return label;
	}
}
