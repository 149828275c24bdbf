package org.latticelapse.core.image;

/** Lengths inside the core are in Å; this is what other units of length are worth. */
public final class Angstroms {

	/** Å in a nanometre. */
	public static final double PER_NANOMETRE = 10;

	/** Å in a micrometre. */
	public static final double PER_MICROMETRE = 1e4;

	/** Å in a metre. */
	public static final double PER_METRE = 1e10;

	private Angstroms() {
		// only constants
	}
}
