package org.latticelapse.core.simulation;

import java.util.function.DoubleBinaryOperator;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * A part of the specimen seen along the beam, with a soft edge. Positions in Å
 * from the upper left corner of the image, x right, y down; directions in
 * degrees counter-clockwise as displayed from +x. Immutable.
 */
public final class Region {

	private static final double DEFAULT_EDGE = 4;
	private static final Region EVERYWHERE = new Region((x, y) -> Double.POSITIVE_INFINITY, DEFAULT_EDGE);

	private final DoubleBinaryOperator depth;
	private final double edge;

	private Region(final DoubleBinaryOperator depth, final double edge) {
		this.depth = depth;
		this.edge = edge;
	}

	/** @return the whole specimen. */
	public static Region everywhere() {
		return EVERYWHERE;
	}

	/** @return all places (x, y) of positive depth; the depth is about the distance from the outline, Å. */
	static Region where(final DoubleBinaryOperator depth) {
		return new Region(depth, DEFAULT_EDGE);
	}

	/** @return all that lies from the line through (x, y) towards the direction, which is the line's normal. */
	public static Region halfPlane(final double x, final double y, final double direction) {
		final double nx = Math.cos(Math.toRadians(direction));
		final double ny = -Math.sin(Math.toRadians(direction));
		return new Region((px, py) -> (px - x) * nx + (py - y) * ny, DEFAULT_EDGE);
	}

	/** @return a disc with its centre at (x, y). */
	public static Region disc(final double x, final double y, final double radius) {
		return new Region((px, py) -> radius - Math.hypot(px - x, py - y), DEFAULT_EDGE);
	}

	/**
	 * A rounded, irregular polygon such as the outline of a nanocrystal.
	 *
	 * @param x centre, Å
	 * @param y centre, Å
	 * @param radius mean distance of the facets from the centre, Å
	 * @param seed chooses number, directions and distances of the facets
	 * @return the particle
	 */
	public static Region particle(final double x, final double y, final double radius, final long seed) {
		final RandomGenerator random = new Well19937c(seed);
		final int facets = 5 + random.nextInt(4);
		final double turn = random.nextDouble();
		final double[] nx = new double[facets];
		final double[] ny = new double[facets];
		for (int i = 0; i < facets; i++) {
			final double angle = 2 * Math.PI * (i + turn + 0.3 * random.nextDouble()) / facets;
			final double distance = radius * (0.85 + 0.3 * random.nextDouble());
			nx[i] = Math.cos(angle) / distance;
			ny[i] = Math.sin(angle) / distance;
		}
		// The 8-norm of the distances to the facets rounds the corners.
		return new Region((px, py) -> {
			double sum = 0;
			for (int i = 0; i < facets; i++) {
				final double q = Math.max(0, (px - x) * nx[i] + (py - y) * ny[i]);
				final double q4 = q * q * q * q;
				sum += q4 * q4;
			}
			return radius * (1 - Math.sqrt(Math.sqrt(Math.sqrt(sum))));
		}, DEFAULT_EDGE);
	}

	/** @return what is nearer to the site of this index than to any other site: a Voronoi cell. Sites as {x, y}, Å. */
	public static Region cell(final double[][] sites, final int index) {
		Region cell = everywhere();
		for (int i = 0; i < sites.length; i++) {
			if (i != index) {
				final double dx = sites[index][0] - sites[i][0];
				final double dy = sites[index][1] - sites[i][1];
				cell = cell.and(halfPlane(sites[i][0] + dx / 2, sites[i][1] + dy / 2, Math.toDegrees(Math.atan2(-dy, dx))));
			}
		}
		return cell;
	}

	/** @return what belongs to both regions. */
	public Region and(final Region other) {
		return new Region((x, y) -> Math.min(depth.applyAsDouble(x, y), other.depth.applyAsDouble(x, y)), edge);
	}

	/** @return what belongs to either region. */
	public Region or(final Region other) {
		return new Region((x, y) -> Math.max(depth.applyAsDouble(x, y), other.depth.applyAsDouble(x, y)), edge);
	}

	/** @return all that does not belong to this region. */
	public Region outside() {
		return new Region((x, y) -> -depth.applyAsDouble(x, y), edge);
	}

	/** @return this region with an edge that rises from nothing to full over this width, Å. */
	public Region withEdge(final double width) {
		return new Region(depth, width);
	}

	/** @return how much of the full thickness is there at (x, y): 0 outside, ½ on the outline, 1 inside. */
	public double coverage(final double x, final double y) {
		final double t = Math.max(0, Math.min(1, 0.5 + depth.applyAsDouble(x, y) / edge));
		return t * t * (3 - 2 * t);
	}

	/** @return whether (x, y) lies inside the outline. */
	public boolean contains(final double x, final double y) {
		return depth.applyAsDouble(x, y) > 0;
	}
}
