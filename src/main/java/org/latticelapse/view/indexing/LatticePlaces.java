package org.latticelapse.view.indexing;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.indexing.Lattice;

/**
 * Where on the micrograph each lattice is marked: the median of the places of
 * its spots, so that one that two crystals share does not carry it off; side by
 * side when that is unknown or too close together.
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
			final double[] x = lattice.best().spots().stream().mapToDouble(indexed -> indexed.spot().x()).filter(
				value -> !Double.isNaN(value)).sorted().toArray();
			final double[] y = lattice.best().spots().stream().mapToDouble(indexed -> indexed.spot().y()).filter(
				value -> !Double.isNaN(value)).sorted().toArray();
			if (x.length > 0) {
				places.add(new Point2D.Double(box.x + x[x.length / 2] / pixel.x(), box.y + y[y.length / 2] / pixel
					.y()));
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
