package org.latticelapse.view.indexing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.latticelapse.view.Lettering;

/**
 * The scale of an FFT: rings of round d-spacings, labelled in Å along a radius
 * that meets as few spots as possible.
 */
final class SpacingRings {

	private static final double[] SPACINGS = { 10, 5, 4, 3, 2.5, 2, 1.5, 1.2, 1, 0.8, 0.7, 0.6, 0.5 };

	/** Rings closer than this percentage of the window are not all drawn. */
	private static final double NEAREST = 5;

	/** Half the window, less room for a label, in percent of the window. */
	private static final double LARGEST = 48;

	private static final int DIRECTIONS = 24;

	private final FftView view;
	private final Lettering lettering;
	private final List<Double> spacings;

	/** @param view geometry of the picture */
	SpacingRings(final FftView view) {
		this.view = view;
		this.lettering = new Lettering(view.percent(1.7));
		this.spacings = spacings(view);
	}

	/** @return the rings. */
	Path2D rings() {
		final Point2D centre = view.point(0, 0);
		final Path2D rings = new Path2D.Double();
		for (final double spacing : spacings) {
			final double radius = view.length(1 / spacing);
			rings.append(new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 *
				radius), false);
		}
		return rings;
	}

	/**
	 * @param obstacles what the labels should keep clear of
	 * @return the spacings, one on each ring
	 */
	List<Shape> labels(final List<? extends Shape> obstacles) {
		List<Shape> best = labels(0);
		for (int i = 1; i < DIRECTIONS; i++) {
			final List<Shape> labels = labels(2 * Math.PI * i / DIRECTIONS);
			if (collisions(labels, obstacles) < collisions(best, obstacles)) {
				best = labels;
			}
		}
		return best;
	}

	/** Turns are counted from straight down. */
	private List<Shape> labels(final double turn) {
		final List<Shape> labels = new ArrayList<>();
		for (final double spacing : spacings) {
			final Point2D point = view.point(Math.sin(turn) / spacing, Math.cos(turn) / spacing);
			labels.add(lettering.centred(number(spacing) + " \u00c5", point.getX(), point.getY()));
		}
		return labels;
	}

	private static int collisions(final List<Shape> labels, final List<? extends Shape> obstacles) {
		int collisions = 0;
		for (final Shape label : labels) {
			final Rectangle2D box = label.getBounds2D();
			for (final Shape obstacle : obstacles) {
				collisions += obstacle.getBounds2D().intersects(box) ? 1 : 0;
			}
		}
		return collisions;
	}

	private static List<Double> spacings(final FftView view) {
		final List<Double> spacings = new ArrayList<>();
		double last = view.percent(2);
		for (final double spacing : SPACINGS) {
			final double radius = view.length(1 / spacing);
			if (radius - last > view.percent(NEAREST) && radius < view.percent(LARGEST)) {
				spacings.add(spacing);
				last = radius;
			}
		}
		return spacings;
	}

	private static String number(final double value) {
		return value == Math.rint(value) ? Integer.toString((int) value) : Double.toString(value);
	}
}
