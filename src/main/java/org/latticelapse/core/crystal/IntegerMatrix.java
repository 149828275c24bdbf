package org.latticelapse.core.crystal;

/** A symmetry operation of the reciprocal lattice, given by the images of a*, b*, c*. Immutable. */
final class IntegerMatrix {

	private final Miller a;
	private final Miller b;
	private final Miller c;

	/** The images of 1 0 0, of 0 1 0 and of 0 0 1. */
	IntegerMatrix(final Miller a, final Miller b, final Miller c) {
		this.a = a;
		this.b = b;
		this.c = c;
	}

	/** @return the image of a reflection. */
	Miller times(final Miller hkl) {
		return new Miller(hkl.h() * a.h() + hkl.k() * b.h() + hkl.l() * c.h(), //
			hkl.h() * a.k() + hkl.k() * b.k() + hkl.l() * c.k(), //
			hkl.h() * a.l() + hkl.k() * b.l() + hkl.l() * c.l());
	}

	/**
	 * @return the direction whose image this operation makes of uvw's zone: the
	 *         product with the transpose, as hkl·(Mᵀuvw) = (M hkl)·uvw
	 */
	ZoneAxis transposeTimes(final ZoneAxis uvw) {
		return new ZoneAxis(uvw.layer(a), uvw.layer(b), uvw.layer(c));
	}
}
