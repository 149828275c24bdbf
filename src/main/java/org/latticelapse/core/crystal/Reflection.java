package org.latticelapse.core.crystal;

/** A reflection of a phase: which planes make it, their spacing, how strongly they scatter electrons. Immutable. */
public final class Reflection {

	private final Miller hkl;
	private final double dSpacing;
	private final double structureFactor;
	private final double relativeStrength;

	/**
	 * @param hkl Miller indices
	 * @param dSpacing spacing of the planes, Å
	 * @param structureFactor modulus of the electron structure factor, Å
	 * @param relativeStrength that modulus as a fraction of the largest of the list
	 */
	public Reflection(final Miller hkl, final double dSpacing, final double structureFactor,
		final double relativeStrength)
	{
		this.hkl = hkl;
		this.dSpacing = dSpacing;
		this.structureFactor = structureFactor;
		this.relativeStrength = relativeStrength;
	}

	/** @return the Miller indices. */
	public Miller hkl() {
		return hkl;
	}

	/** @return the spacing of the planes, Å. */
	public double dSpacing() {
		return dSpacing;
	}

	/** @return the modulus of the electron structure factor |F|, Å; 1 when the atoms are unknown. */
	public double structureFactor() {
		return structureFactor;
	}

	/** @return |F| divided by the largest |F| of the list it belongs to, above 0, at most 1. */
	public double relativeStrength() {
		return relativeStrength;
	}

	@Override
	public String toString() {
		return "(" + hkl + ") d = " + dSpacing + " A, |F| = " + structureFactor + " A";
	}
}
