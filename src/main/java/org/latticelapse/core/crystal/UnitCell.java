package org.latticelapse.core.crystal;

import java.util.Arrays;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * The lattice of a crystal and its geometry, for every crystal system.
 * <p>
 * Lengths are in Å, reciprocal lengths in 1/Å <em>without</em> 2π, so that
 * |g| = 1/d and a·a* = 1. Cartesian frame: a along x, b in the xy plane with
 * positive y, c with positive z; the reciprocal vectors refer to the same
 * frame. Formulas: International Tables for Crystallography B, 1.1. Immutable.
 */
public final class UnitCell {

	private final double[] lengths;
	private final double[] angles;
	private final Vector3D[] direct;
	private final Vector3D[] reciprocal;
	private final double volume;

	/**
	 * @param a edge a, Å
	 * @param b edge b, Å
	 * @param c edge c, Å
	 * @param alpha angle between b and c, degrees
	 * @param beta angle between a and c, degrees
	 * @param gamma angle between a and b, degrees
	 * @throws IllegalArgumentException if an edge is not a positive number below
	 *           1000 Å, an angle not between 0 and 180°, or no parallelepiped has
	 *           such angles
	 */
	public UnitCell(final double a, final double b, final double c, final double alpha, final double beta,
		final double gamma)
	{
		this.lengths = new double[] { a, b, c };
		this.angles = new double[] { alpha, beta, gamma };
		for (final double length : lengths) {
			if (!(length > 0 && length < 1000)) {
				throw new IllegalArgumentException("The unit cell " + this +
					" is impossible: each edge must be between 0 and 1000 Angstrom");
			}
		}
		for (final double angle : angles) {
			if (!(angle > 0 && angle < 180)) {
				throw new IllegalArgumentException("The unit cell " + this +
					" is impossible: each angle must be between 0 and 180 degrees");
			}
		}
		this.direct = directBasis(lengths, angles);
		this.volume = direct[0].dotProduct(direct[1].crossProduct(direct[2]));
		if (!(volume > 1e-6 * a * b * c)) {
			throw new IllegalArgumentException("The unit cell " + this +
				" is impossible: its three angles do not enclose a volume");
		}
		this.reciprocal = new Vector3D[] { direct[1].crossProduct(direct[2]).scalarMultiply(1 / volume),
			direct[2].crossProduct(direct[0]).scalarMultiply(1 / volume),
			direct[0].crossProduct(direct[1]).scalarMultiply(1 / volume) };
	}

	/** @return a cubic cell of edge a, Å. */
	public static UnitCell cubic(final double a) {
		return new UnitCell(a, a, a, 90, 90, 90);
	}

	/** @return a hexagonal cell with edges a and c, Å. */
	public static UnitCell hexagonal(final double a, final double c) {
		return new UnitCell(a, a, c, 90, 90, 120);
	}

	/** @return edge a, Å. */
	public double a() {
		return lengths[0];
	}

	/** @return edge b, Å. */
	public double b() {
		return lengths[1];
	}

	/** @return edge c, Å. */
	public double c() {
		return lengths[2];
	}

	/** @return the angle between b and c, degrees. */
	public double alpha() {
		return angles[0];
	}

	/** @return the angle between a and c, degrees. */
	public double beta() {
		return angles[1];
	}

	/** @return the angle between a and b, degrees. */
	public double gamma() {
		return angles[2];
	}

	/** @return the volume, Å³. */
	public double volume() {
		return volume;
	}

	/** @return the spacing of the planes hkl, Å; infinite for 0 0 0. */
	public double dSpacing(final Miller hkl) {
		return 1 / reciprocal(hkl).getNorm();
	}

	/** @return the reciprocal lattice vector ha* + kb* + lc*, Cartesian x y z, 1/Å without 2π. */
	public double[] reciprocalVector(final Miller hkl) {
		return reciprocal(hkl).toArray();
	}

	/**
	 * @return the angle between the normals of two planes, degrees, 0…180
	 * @throws IllegalArgumentException if either is 0 0 0
	 */
	public double angle(final Miller first, final Miller second) {
		if (first.isZero() || second.isZero()) {
			throw new IllegalArgumentException("The plane 0 0 0 has no normal to measure an angle from");
		}
		return Math.toDegrees(Vector3D.angle(reciprocal(first), reciprocal(second)));
	}

	/** @return the angle between two directions, degrees, 0…180. */
	public double angle(final ZoneAxis first, final ZoneAxis second) {
		return Math.toDegrees(Vector3D.angle(direct(first), direct(second)));
	}

	/** @return the lattice vector ua + vb + wc, Cartesian x y z, Å. */
	public double[] directVector(final ZoneAxis uvw) {
		return direct(uvw).toArray();
	}

	/** @return the length of the lattice vector ua + vb + wc, Å. */
	public double length(final ZoneAxis uvw) {
		return direct(uvw).getNorm();
	}

	/** @return the length of the vector xa + yb + zc between two points of the crystal, Å. */
	public double length(final double x, final double y, final double z) {
		return new Vector3D(x, direct[0], y, direct[1], z, direct[2]).getNorm();
	}

	private Vector3D reciprocal(final Miller hkl) {
		return new Vector3D(hkl.h(), reciprocal[0], hkl.k(), reciprocal[1], hkl.l(), reciprocal[2]);
	}

	private Vector3D direct(final ZoneAxis uvw) {
		return new Vector3D(uvw.u(), direct[0], uvw.v(), direct[1], uvw.w(), direct[2]);
	}

	private static Vector3D[] directBasis(final double[] lengths, final double[] angles) {
		final double cosAlpha = cosine(angles[0]);
		final double cosBeta = cosine(angles[1]);
		final double cosGamma = cosine(angles[2]);
		final double sinGamma = Math.sqrt(1 - cosGamma * cosGamma);
		final double cy = (cosAlpha - cosBeta * cosGamma) / sinGamma;
		final double cz = Math.sqrt(Math.max(0, 1 - cosBeta * cosBeta - cy * cy));
		return new Vector3D[] { new Vector3D(lengths[0], 0, 0), new Vector3D(lengths[1] * cosGamma, lengths[1] *
			sinGamma, 0), new Vector3D(lengths[2] * cosBeta, lengths[2] * cy, lengths[2] * cz) };
	}

	/** Exact where it matters: cos 90° is 0, not 6e-17, so that equal spacings of a family stay equal. */
	private static double cosine(final double degrees) {
		if (degrees == 90) return 0;
		if (degrees == 60) return 0.5;
		if (degrees == 120) return -0.5;
		return Math.cos(Math.toRadians(degrees));
	}

	@Override
	public boolean equals(final Object other) {
		return other instanceof UnitCell && Arrays.equals(lengths, ((UnitCell) other).lengths) &&
			Arrays.equals(angles, ((UnitCell) other).angles);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(lengths) + Arrays.hashCode(angles);
	}

	/** @return the six parameters, like {@code 3.2 3.2 5.1 A, 90 90 120 degrees}. */
	@Override
	public String toString() {
		return lengths[0] + " " + lengths[1] + " " + lengths[2] + " A, " + angles[0] + " " + angles[1] + " " +
			angles[2] + " degrees";
	}
}
