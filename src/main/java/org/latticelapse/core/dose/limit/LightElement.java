package org.latticelapse.core.dose.limit;

/** The elements of lithium-battery materials whose displacement by the beam is told to users, and copper. */
public enum LightElement {

	/** Hydrogen. */
	H(1.008),

	/** Lithium. */
	Li(6.94),

	/** Carbon. */
	C(12.011),

	/** Nitrogen. */
	N(14.007),

	/** Oxygen. */
	O(15.999),

	/** Fluorine. */
	F(18.998),

	/** Sulfur. */
	S(32.06),

	/** Copper. */
	Cu(63.546);

	private final double mass;

	LightElement(final double mass) {
		this.mass = mass;
	}

	/** @return the conventional atomic weight (IUPAC). */
	public double atomicMass() {
		return mass;
	}
}
