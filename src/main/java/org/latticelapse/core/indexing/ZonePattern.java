package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.UnitCell;
import org.latticelapse.core.crystal.ZoneAxis;

/**
 * Where the spots of a phase can lie when it is seen along a zone axis:
 * the reflections of the zone, those forbidden by the structure but reached by
 * double diffraction, and the first occupied Laue layer, which the surfaces of a
 * thin crystal project into the image. Coordinates are x right, y up, with the
 * zone axis pointing to the viewer.
 */
final class ZonePattern {

	/** The weight of a reflection that only double diffraction can reach. */
	static final double FORBIDDEN_WEIGHT = 0.02;

	/** The weight of a reflection of the first layer, relative to one of the zone. */
	private static final double LAYER_WEIGHT = 0.12;

	/** Layers higher than this are not projected, 1/Å. */
	private static final double HIGHEST_LAYER = 0.3;

	/** A zone axis is seldom nearer to the beam than this, radians: standard deviation of each tilt. */
	private static final double TILT = Math.toRadians(1);

	/** Sites whose lengths (1/Å) and strengths differ by less are symmetry equivalents. */
	private static final double SAME_LENGTH = 1e-4;
	private static final double SAME_STRENGTH = 1e-3;

	/** Sites nearer than this are at one place, 1/Å. */
	private static final double SAME_PLACE = 1e-6;

	/** One place where a spot can lie. */
	static final class Site {

		final Miller hkl;
		final double x;
		final double y;

		/** |F| relative to the strongest reflection of the pattern; 0 when forbidden or off the zone. */
		final double strength;

		/** How much more probable a spot is here than elsewhere in the pattern, arbitrary units. */
		final double weight;

		/**
		 * How far the tilt of the crystal displaces the site, standard deviation, 1/Å:
		 * a point of a higher layer is projected along the beam, not along the axis.
		 */
		final double slip;

		Site(final Miller hkl, final double x, final double y, final double strength, final double weight,
			final double slip)
		{
			this.hkl = hkl;
			this.x = x;
			this.y = y;
			this.strength = strength;
			this.weight = weight;
			this.slip = slip;
		}

		double length() {
			return Math.hypot(x, y);
		}
	}

	private final ZoneAxis zone;
	private final List<Site> sites = new ArrayList<>();
	private final List<int[]> rings;
	private final double totalWeight;
	private final Vector3D right;
	private final Vector3D up;

	/**
	 * @param phase the phase
	 * @param zone the zone axis
	 * @param inZone a reflection in the zone, which is put along +x
	 */
	ZonePattern(final PhaseModel phase, final ZoneAxis zone, final Miller inZone) {
		this.zone = zone;
		final UnitCell cell = phase.phase().cell();
		final Vector3D axis = new Vector3D(cell.directVector(zone)).normalize();
		right = new Vector3D(cell.reciprocalVector(inZone)).normalize();
		up = Vector3D.crossProduct(axis, right);
		final List<PhaseModel.LatticePoint> points = phase.points();
		double strongest = 0;
		int layer = Integer.MAX_VALUE;
		for (final PhaseModel.LatticePoint point : points) {
			final int n = Math.abs(zone.layer(point.hkl));
			if (n == 0) {
				strongest = Math.max(strongest, point.strength);
			}
			else if (point.strength > 0) {
				layer = Math.min(layer, n);
			}
		}
		final double height = layer / cell.length(zone);
		final boolean layerReached = height < HIGHEST_LAYER;
		double sum = 0;
		for (final PhaseModel.LatticePoint point : points) {
			final int n = Math.abs(zone.layer(point.hkl));
			final double relative = strongest > 0 ? Math.min(1, point.strength / strongest) : 0;
			if (n == 0) {
				sum += add(point, relative, Math.max(FORBIDDEN_WEIGHT, relative), 0);
			}
			else if (n == layer && layerReached && point.strength > 0) {
				sum += add(point, 0, LAYER_WEIGHT * relative, TILT * height);
			}
		}
		totalWeight = sum;
		rings = groupRings();
	}

	/** Groups one site of each Friedel pair by length and strength. */
	private List<int[]> groupRings() {
		final List<List<Integer>> groups = new ArrayList<>();
		for (int k = 0; k < sites.size(); k++) {
			final Site site = sites.get(k);
			if (site.y < -1e-9 || Math.abs(site.y) <= 1e-9 && site.x < 0) {
				continue;
			}
			List<Integer> home = null;
			for (final List<Integer> group : groups) {
				final Site member = sites.get(group.get(0));
				if (Math.abs(site.length() - member.length()) < SAME_LENGTH && Math.abs(site.strength -
					member.strength) < SAME_STRENGTH && Math.abs(site.weight - member.weight) < SAME_STRENGTH)
				{
					home = group;
				}
			}
			if (home == null) {
				home = new ArrayList<>();
				groups.add(home);
			}
			home.add(k);
		}
		final List<int[]> result = new ArrayList<>();
		for (final List<Integer> group : groups) {
			result.add(group.stream().mapToInt(Integer::intValue).toArray());
		}
		return result;
	}

	private double add(final PhaseModel.LatticePoint point, final double strength, final double weight,
		final double slip)
	{
		final double x = Vector3D.dotProduct(point.vector, right);
		final double y = Vector3D.dotProduct(point.vector, up);
		if (Math.hypot(x, y) < 1e-6) {
			return 0;
		}
		sites.add(new Site(point.hkl, x, y, strength, weight, slip));
		return weight;
	}

	/**
	 * @return the reflection by which a site is called: that of the zone, where one of
	 *         the layer above is projected onto it
	 */
	Miller name(final Site site) {
		return sites.stream().filter(other -> other.strength > 0 && Math.hypot(other.x - site.x, other.y - site.y) <
			SAME_PLACE).findFirst().orElse(site).hkl;
	}

	ZoneAxis zone() {
		return zone;
	}

	List<Site> sites() {
		return sites;
	}

	/** @return the numbers of the sites, one of each Friedel pair, that symmetry makes equivalent. */
	List<int[]> rings() {
		return rings;
	}

	/** @return the sum of the weights of all sites in one half plane. */
	double halfPlaneWeight() {
		return totalWeight / 2;
	}

	/** @return the direction of a reciprocal vector in this pattern, radians from +x, counter-clockwise. */
	double direction(final Vector3D vector) {
		return Math.atan2(Vector3D.dotProduct(vector, up), Vector3D.dotProduct(vector, right));
	}
}
