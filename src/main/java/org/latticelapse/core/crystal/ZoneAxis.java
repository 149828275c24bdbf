package org.latticelapse.core.crystal;

import org.apache.commons.math3.util.ArithmeticUtils;

/** A lattice direction [uvw], common to all planes of its zone. Immutable. */
public final class ZoneAxis {

	private final int u;
	private final int v;
	private final int w;

	/**
	 * @param u index along a
	 * @param v index along b
	 * @param w index along c
	 * @throws IllegalArgumentException if all three are zero
	 */
	public ZoneAxis(final int u, final int v, final int w) {
		if (u == 0 && v == 0 && w == 0) {
			throw new IllegalArgumentException("A zone axis needs an index that is not zero, not [0 0 0]");
		}
		this.u = u;
		this.v = v;
		this.w = w;
	}

	/**
	 * The zone axis of two planes: their cross product, divided by the greatest
	 * common divisor of its indices. The direction is right-handed, first plane
	 * to second.
	 *
	 * @throws IllegalArgumentException if the planes are parallel
	 */
	public static ZoneAxis of(final Miller first, final Miller second) {
		final int u = first.k() * second.l() - first.l() * second.k();
		final int v = first.l() * second.h() - first.h() * second.l();
		final int w = first.h() * second.k() - first.k() * second.h();
		final int divisor = ArithmeticUtils.gcd(ArithmeticUtils.gcd(u, v), w);
		if (divisor == 0) {
			throw new IllegalArgumentException("The planes (" + first + ") and (" + second +
				") are parallel and have no zone axis");
		}
		return new ZoneAxis(u / divisor, v / divisor, w / divisor);
	}

	/** @return the index along a. */
	public int u() {
		return u;
	}

	/** @return the index along b. */
	public int v() {
		return v;
	}

	/** @return the index along c. */
	public int w() {
		return w;
	}

	/** @return hu + kv + lw, the Laue layer the reflection lies in; 0 is the zone itself (Weiss zone law). */
	public int layer(final Miller hkl) {
		return hkl.h() * u + hkl.k() * v + hkl.l() * w;
	}

	/** @return whether the plane belongs to this zone. */
	public boolean contains(final Miller hkl) {
		return layer(hkl) == 0;
	}

	/** @return the opposite direction. */
	public ZoneAxis negated() {
		return new ZoneAxis(-u, -v, -w);
	}

	@Override
	public boolean equals(final Object other) {
		if (!(other instanceof ZoneAxis)) return false;
		final ZoneAxis that = (ZoneAxis) other;
		return u == that.u && v == that.v && w == that.w;
	}

	@Override
	public int hashCode() {
		return 961 * u + 31 * v + w;
	}

	/** @return the indices, like {@code [0 1 -1]}. */
	@Override
	public String toString() {
		return "[" + u + " " + v + " " + w + "]";
	}
}
