package org.latticelapse.core.crystal;

/** Miller indices hkl of a lattice plane, or of the reflection it makes. Immutable. */
public final class Miller {

	private final int h;
	private final int k;
	private final int l;

	/**
	 * @param h index along a*
	 * @param k index along b*
	 * @param l index along c*
	 */
	public Miller(final int h, final int k, final int l) {
		this.h = h;
		this.k = k;
		this.l = l;
	}

	/** @return the index along a*. */
	public int h() {
		return h;
	}

	/** @return the index along b*. */
	public int k() {
		return k;
	}

	/** @return the index along c*. */
	public int l() {
		return l;
	}

	/** @return the Friedel mate, -h -k -l. */
	public Miller negated() {
		return new Miller(-h, -k, -l);
	}

	/** @return the sum, index by index: the reflection that double diffraction by both would make. */
	public Miller plus(final Miller other) {
		return new Miller(h + other.h, k + other.k, l + other.l);
	}

	/** @return whether all three indices are zero: the undiffracted beam. */
	public boolean isZero() {
		return h == 0 && k == 0 && l == 0;
	}

	@Override
	public boolean equals(final Object other) {
		if (!(other instanceof Miller)) return false;
		final Miller that = (Miller) other;
		return h == that.h && k == that.k && l == that.l;
	}

	@Override
	public int hashCode() {
		return 961 * h + 31 * k + l;
	}

	/** @return the indices, like {@code 1 -1 0}. */
	@Override
	public String toString() {
		return h + " " + k + " " + l;
	}
}
