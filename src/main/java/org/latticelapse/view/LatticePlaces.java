package org.latticelapse.view;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.indexing.IndexedSpot;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.Spot;

/**
 * Where on the micrograph each lattice is marked: where its strongest fringes
 * are; side by side when that is unknown or too close together.
 */
final class LatticePlaces {

	private LatticePlaces() {}

	/**
	 * @param box the analysed rectangle, pixels of the image
	 * @param pixel the size of a pixel
	 * @param clearance the least distance between two places, pixels
	 * @return one place for each lattice, pixels of the image
	 */
	static List<Point2D> of(final List<Lattice> lattices, final Rectangle box, final PixelSize pixel,
		final double clearance)
	{
		final List<Point2D> places = new ArrayList<>();
		for (final Lattice lattice : lattices) {
			for (final IndexedSpot indexed : lattice.best().spots()) {
				final Spot spot = indexed.spot();
				final Point2D place = new Point2D.Double(box.x + spot.x() / pixel.x(), box.y + spot.y() / pixel.y());
				if (box.contains(place)) {
					places.add(place);
					break;
				}
			}
		}
		return places.size() == lattices.size() && areApart(places, clearance) ? places : sideBySide(lattices
			.size(), box);
	}

	private static boolean areApart(final List<Point2D> places, final double clearance) {
		for (int i = 0; i < places.size(); i++) {
			for (int k = 0; k < i; k++) {
				if (places.get(i).distance(places.get(k)) < clearance) {
					return false;
				}
			}
		}
		return true;
	}

	private static List<Point2D> sideBySide(final int number, final Rectangle box) {
		final List<Point2D> places = new ArrayList<>();
		for (int i = 1; i <= number; i++) {
			places.add(new Point2D.Double(box.x + box.width * i / (number + 1.0), box.getCenterY()));
		}
		return places;
	}
}
