package org.latticelapse.core.simulation;

import org.apache.commons.math3.geometry.euclidean.threed.Rotation;
import org.apache.commons.math3.geometry.euclidean.threed.RotationConvention;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.UnitCell;
import org.latticelapse.core.crystal.ZoneAxis;

/**
 * How a crystal lies in the microscope: the zone axis towards the viewer, a
 * reflection of the zone along a direction of the image, and then a tilt.
 * Immutable.
 */
final class CrystalOrientation {

	private final UnitCell cell;
	private final Vector3D right;
	private final Vector3D up;
	private final Vector3D viewer;
	private final Rotation turnAndTilt;

	/**
	 * @param angle of the reference reflection, degrees counter-clockwise as
	 *          displayed from +x
	 * @param tilt degrees
	 * @param tiltAxis direction of the tilt axis, degrees as for the angle
	 * @throws IllegalArgumentException if the reference is not in the zone
	 */
	CrystalOrientation(final UnitCell cell, final ZoneAxis zone, final Miller reference, final double angle,
		final double tilt, final double tiltAxis)
	{
		if (reference.isZero() || !zone.contains(reference)) {
			throw new IllegalArgumentException("The reflection (" + reference + ") is not in the zone " + zone +
				"; choose one with hu + kv + lw = 0");
		}
		this.cell = cell;
		viewer = new Vector3D(cell.directVector(zone)).normalize();
		right = new Vector3D(cell.reciprocalVector(reference)).normalize();
		up = viewer.crossProduct(right);
		final double axis = Math.toRadians(tiltAxis);
		final Rotation turn = new Rotation(Vector3D.PLUS_K, Math.toRadians(angle), RotationConvention.VECTOR_OPERATOR);
		turnAndTilt = new Rotation(new Vector3D(Math.cos(axis), Math.sin(axis), 0), Math.toRadians(tilt),
			RotationConvention.VECTOR_OPERATOR).applyTo(turn);
	}

	/** @return the reciprocal lattice vector in the frame of the image: x right, y UP, z towards the viewer, 1/Å. */
	Vector3D reciprocalVector(final Miller hkl) {
		final Vector3D g = new Vector3D(cell.reciprocalVector(hkl));
		return turnAndTilt.applyTo(new Vector3D(g.dotProduct(right), g.dotProduct(up), g.dotProduct(viewer)));
	}
}
