package org.latticelapse.core.simulation;

import org.apache.commons.math3.complex.Complex;
import org.latticelapse.core.crystal.Miller;

/** One beam that a crystal diffracts: where its spot lies in the image's Fourier transform. Immutable. */
public final class DiffractedBeam {

	private final Miller hkl;
	private final double gx;
	private final double gy;
	private final double dSpacing;
	private final double excitationError;
	private final Complex amplitude;

	DiffractedBeam(final Miller hkl, final double gx, final double gy, final double dSpacing,
		final double excitationError, final Complex amplitude)
	{
		this.hkl = hkl;
		this.gx = gx;
		this.gy = gy;
		this.dSpacing = dSpacing;
		this.excitationError = excitationError;
		this.amplitude = amplitude;
	}

	/** @return the Miller indices. */
	public Miller hkl() {
		return hkl;
	}

	/** @return the frequency along x, to the right, in the plane of the image, 1/Å. */
	public double gx() {
		return gx;
	}

	/** @return the frequency along y, down, in the plane of the image, 1/Å. */
	public double gy() {
		return gy;
	}

	/** @return the spacing of the planes, Å; for a tilted crystal a little less than 1/|g| in the image. */
	public double dSpacing() {
		return dSpacing;
	}

	/** @return the distance of the reciprocal lattice point from the Ewald sphere, 1/Å. */
	public double excitationError() {
		return excitationError;
	}

	/** @return the kinematic amplitude relative to the incident beam, before the lens. */
	public Complex amplitude() {
		return amplitude;
	}
}
