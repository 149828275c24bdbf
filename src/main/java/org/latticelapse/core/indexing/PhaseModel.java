package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.latticelapse.core.crystal.LaueGroup;
import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.Reflection;
import org.latticelapse.core.crystal.ReflectionList;
import org.latticelapse.core.crystal.UnitCell;
import org.latticelapse.core.crystal.ZoneAxis;

/**
 * A phase, made ready for indexing: the points of its reciprocal lattice within
 * reach, which of them are equivalent by symmetry, and its zone patterns, each
 * computed when it is first asked for. Thread-safe.
 */
final class PhaseModel {

	/** Reach beyond the highest frequency, for a pixel size that is off. */
	private static final double REACH = 1.08;

	/** A point of the reciprocal lattice. */
	static final class LatticePoint {

		final Miller hkl;
		final Vector3D vector;
		final double length;

		/** |F| relative to the strongest reflection of the phase; 0 when forbidden. */
		final double strength;

		LatticePoint(final Miller hkl, final Vector3D vector, final double strength) {
			this.hkl = hkl;
			this.vector = vector;
			this.length = vector.getNorm();
			this.strength = strength;
		}
	}

	private final Phase phase;
	private final double shortestEdge;
	private final List<LatticePoint> points = new ArrayList<>();
	private final List<LatticePoint> allowed = new ArrayList<>();
	private final List<LatticePoint> representatives = new ArrayList<>();
	private final Map<ZoneAxis, ZonePattern> patterns = new ConcurrentHashMap<>();

	/**
	 * @param phase the phase
	 * @param highest the highest frequency of interest, 1/Å
	 */
	PhaseModel(final Phase phase, final double highest) {
		this.phase = phase;
		final UnitCell cell = phase.cell();
		shortestEdge = Math.min(cell.a(), Math.min(cell.b(), cell.c()));
		final double reach = REACH * highest;
		final Map<Miller, Double> strengths = new HashMap<>();
		for (final Reflection reflection : ReflectionList.of(phase, 1 / reach, Double.POSITIVE_INFINITY)
			.reflections())
		{
			strengths.put(reflection.hkl(), reflection.relativeStrength());
		}
		final LaueGroup symmetry = LaueGroup.of(phase);
		final Set<Miller> seen = new HashSet<>();
		final int hMost = (int) (cell.a() * reach);
		final int kMost = (int) (cell.b() * reach);
		final int lMost = (int) (cell.c() * reach);
		for (int h = -hMost; h <= hMost; h++) {
			for (int k = -kMost; k <= kMost; k++) {
				for (int l = -lMost; l <= lMost; l++) {
					addPoint(new Miller(h, k, l), reach, strengths, symmetry, seen);
				}
			}
		}
	}

	private void addPoint(final Miller hkl, final double reach, final Map<Miller, Double> strengths,
		final LaueGroup symmetry, final Set<Miller> seen)
	{
		final Vector3D vector = new Vector3D(phase.cell().reciprocalVector(hkl));
		if (vector.getNorm() > reach || vector.getNorm() == 0) {
			return;
		}
		final LatticePoint point = new LatticePoint(hkl, vector, strengths.getOrDefault(hkl, 0.0));
		points.add(point);
		if (point.strength > 0) {
			allowed.add(point);
			if (seen.add(hkl)) {
				representatives.add(point);
				seen.addAll(symmetry.equivalents(hkl));
			}
		}
	}

	Phase phase() {
		return phase;
	}

	/** @return all points within reach, forbidden ones too. */
	List<LatticePoint> points() {
		return points;
	}

	/** @return the points that the structure allows. */
	List<LatticePoint> allowed() {
		return allowed;
	}

	/** @return one allowed point of each family of symmetry equivalents. */
	List<LatticePoint> representatives() {
		return representatives;
	}

	/** @return the squared length of a zone vector relative to the shortest cell edge, at least 1. */
	double zoneRarity(final ZoneAxis zone) {
		final double ratio = phase.cell().length(zone) / shortestEdge;
		return Math.max(1, ratio * ratio);
	}

	/**
	 * @param zone the zone axis
	 * @param inZone any reflection in it
	 * @return the pattern of the zone
	 */
	ZonePattern pattern(final ZoneAxis zone, final Miller inZone) {
		return patterns.computeIfAbsent(zone, axis -> new ZonePattern(this, axis, inZone));
	}
}
