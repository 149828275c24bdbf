package org.latticelapse.view.indexing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.indexing.IndexedSpot;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.view.Lettering;

/**
 * Finds a place for the indices beside each spot: outside, as seen from the
 * centre, if that is free, else around the spot; never on a circle or on
 * another label. A label that fits nowhere is left out.
 */
final class SpotLabels {

	private static final double[] TURNS = { 0, 35, -35, 70, -70, 110, -110, 150, -150, 180 };

	private final FftView view;
	private final Lettering lettering;
	private final List<Rectangle2D> taken = new ArrayList<>();

	/** @param view geometry of the picture */
	SpotLabels(final FftView view) {
		this.view = view;
		this.lettering = new Lettering(view.percent(2.1));
	}

	/** No label will be put on these. */
	void keepClearOf(final List<? extends Shape> shapes) {
		for (final Shape shape : shapes) {
			taken.add(shape.getBounds2D());
		}
	}

	/** @return the outlines of the indices of the spots and of their Friedel mates, as far as there is room. */
	Path2D label(final List<IndexedSpot> spots) {
		final Path2D labels = new Path2D.Double();
		for (final IndexedSpot indexed : spots) {
			final Spot spot = indexed.spot();
			place(indexed.hkl(), spot.gx(), spot.gy(), labels);
			place(indexed.hkl().negated(), -spot.gx(), -spot.gy(), labels);
		}
		return labels;
	}

	private void place(final Miller hkl, final double gx, final double gy, final Path2D labels) {
		final Point2D spot = view.point(gx, gy);
		final Shape indices = lettering.centred(hkl, 0, 0);
		for (final double turn : TURNS) {
			final double direction = Math.atan2(gy, gx) + Math.toRadians(turn);
			final double x = spot.getX() + view.percent(3.9) * Math.cos(direction);
			final double y = spot.getY() + view.percent(3.3) * Math.sin(direction);
			final Shape label = AffineTransform.getTranslateInstance(x, y).createTransformedShape(indices);
			if (claim(label.getBounds2D())) {
				labels.append(label, false);
				return;
			}
		}
	}

	private boolean claim(final Rectangle2D box) {
		if (!view.window().contains(box)) {
			return false;
		}
		for (final Rectangle2D other : taken) {
			if (other.intersects(box)) {
				return false;
			}
		}
		taken.add(box);
		return true;
	}
}
