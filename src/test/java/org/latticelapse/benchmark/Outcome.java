package org.latticelapse.benchmark;

/** How a verdict compares with the truth. */
enum Outcome {

	/** One phase, the true one. */
	RIGHT("right"),

	/** A tie of at most three that holds the truth and nothing that can be told apart from it. */
	TIED("tied"),

	/** A tie that holds the truth, but too many others or one that can be told apart. */
	LOOSE_TIE("loose tie"),

	/** A tie without the truth. */
	WRONG_TIE("wrong tie"),

	/** One phase, not the true one: the worst that can happen. */
	WRONG("WRONG"),

	/** No lattice. */
	MISSED("missed");

	private final String label;

	Outcome(final String label) {
		this.label = label;
	}

	/** @return whether a microscopist may rely on it. */
	boolean isGood() {
		return this == RIGHT || this == TIED;
	}

	@Override
	public String toString() {
		return label;
	}
}
