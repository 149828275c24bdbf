package org.latticelapse.view;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** The scale of an FFT: rings of round d-spacings, labelled in Å. */
final class SpacingRings {

	private static final double[] SPACINGS = { 10, 5, 4, 3, 2.5, 2, 1.5, 1.2, 1, 0.8, 0.7, 0.6, 0.5 };

	/** Rings closer than this percentage of the window are not all drawn. */
	private static final double NEAREST = 5;

	private final Path2D rings = new Path2D.Double();
	private final Path2D labels = new Path2D.Double();

	/** @param view geometry of the picture */
	SpacingRings(final FftView view) {
		final Point2D centre = view.point(0, 0);
		final Lettering lettering = new Lettering(view.percent(1.7));
		double last = view.percent(2);
		for (final double spacing : SPACINGS) {
			final double radius = view.length(1 / spacing);
			if (radius - last > view.percent(NEAREST) && radius < view.window().getWidth() / 2) {
				rings.append(new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 *
					radius), false);
				labels.append(lettering.centred(number(spacing) + " \u00c5", centre.getX(), centre.getY() + radius),
					false);
				last = radius;
			}
		}
	}

	/** @return the rings. */
	Shape rings() {
		return rings;
	}

	/** @return the spacings, where the rings cross the vertical axis below the centre. */
	Shape labels() {
		return labels;
	}

	private static String number(final double value) {
		return value == Math.rint(value) ? Integer.toString((int) value) : Double.toString(value);
	}
}
