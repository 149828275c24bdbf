package org.latticelapse.view.indexing;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.indexing.IndexedSpot;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.view.Lettering;
import org.latticelapse.view.Marks;

/**
 * The marks of the lattices on a micrograph: phase and zone axis above the
 * analysed rectangle (or in its upper corner where there is no room), and for
 * each lattice two lines that run along its fringes, that is across g, with
 * their spacing: the two strongest that are not parallel.
 */
final class FringeMarks {

	/** Directions closer than this count as parallel, degrees. */
	private static final double PARALLEL = 10;

	private final Rectangle box;
	private final PixelSize pixel;
	private final double unit;
	private final Lettering lettering;
	private final Marks marks;

	/**
	 * @param box the analysed rectangle, pixels
	 * @param pixel the size of a pixel
	 * @param unit a hundredth of the image's side, pixels: it sets the size of text
	 * @param marks where to draw
	 */
	FringeMarks(final Rectangle box, final PixelSize pixel, final double unit, final Marks marks) {
		this.box = box;
		this.pixel = pixel;
		this.unit = unit;
		this.lettering = new Lettering(2.8 * unit);
		this.marks = marks;
	}

	void draw(final List<Lattice> lattices) {
		final double line = 1.2 * lettering.lineHeight();
		final double above = box.y - 1.6 * unit - (lattices.size() - 1) * line;
		final double first = above > line ? above : box.y + 3.2 * unit;
		final double half = 0.3 * Math.min(box.width / (lattices.size() + 1.0), box.height / 2.0);
		final List<Point2D> places = LatticePlaces.of(lattices, box, pixel, 2 * half);
		for (int i = 0; i < lattices.size(); i++) {
			final Lattice lattice = lattices.get(i);
			drawFringes(lattice, places.get(i), half);
			write(lettering.text(Wording.phases(lattice), box.x + 1.2 * unit, first + i * line), lattice);
		}
	}

	private void drawFringes(final Lattice lattice, final Point2D centre, final double half) {
		Point2D lastText = new Point2D.Double(centre.getX(), box.getMinY());
		for (final Spot spot : directions(lattice)) {
			final double right = -spot.gy() / pixel.x();
			final double down = spot.gx() / pixel.y();
			final Point2D end = along(centre, right, down, half);
			final Point2D opposite = along(centre, right, down, -half);
			marks.line(name(lattice), new Line2D.Double(opposite, end), color(lattice), 0.35 * unit);
			final double side = lastText.distance(end) > lastText.distance(opposite) ? 1 : -1;
			lastText = along(centre, right, down, side * (half + 4 * unit));
			write(lettering.centred(String.format(Locale.ROOT, "%.2f \u00c5", spot.dSpacing()), lastText.getX(),
				lastText.getY()), lattice);
		}
	}

	private void write(final Shape text, final Lattice lattice) {
		marks.ground(name(lattice), lettering.plate(text));
		marks.lettering(name(lattice), text, color(lattice), 0.1 * unit);
	}

	private static Point2D along(final Point2D start, final double right, final double down,
		final double distance)
	{
		final double scale = distance / Math.hypot(right, down);
		return new Point2D.Double(start.getX() + scale * right, start.getY() + scale * down);
	}

	private static List<Spot> directions(final Lattice lattice) {
		final List<Spot> directions = new ArrayList<>();
		for (final IndexedSpot indexed : lattice.best().spots()) {
			final Spot spot = indexed.spot();
			if (directions.isEmpty() || (directions.size() == 1 && turn(spot, directions.get(0)) > PARALLEL)) {
				directions.add(spot);
			}
		}
		return directions;
	}

	private static double turn(final Spot a, final Spot b) {
		final double turn = Math.abs(a.angle() - b.angle());
		return Math.min(turn, 180 - turn);
	}

	private static String name(final Lattice lattice) {
		return "lattice" + lattice.number();
	}

	private static Color color(final Lattice lattice) {
		return LatticeColors.of(lattice.number());
	}
}
