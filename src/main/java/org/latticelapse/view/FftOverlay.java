package org.latticelapse.view;

import ij.gui.Overlay;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.Spot;

/**
 * What the indexing found, drawn on an FFT: both spots of every Friedel pair
 * circled in the color of their lattice, or grey without one, the indices
 * beside them, rings of round d-spacings, and a line of text for each lattice.
 */
final class FftOverlay {

	private final FftView view;
	private final Marks marks;

	private FftOverlay(final FftView view, final Marks marks) {
		this.view = view;
		this.marks = marks;
	}

	/** Adds the scale, once for all frames. */
	static void addScale(final FftView view, final Overlay overlay) {
		final Marks marks = new Marks(overlay, FftImage.PREFIX, 0);
		final SpacingRings rings = new SpacingRings(view);
		marks.faintLine("scale", rings.rings(), LatticeColors.SCALE, view.percent(0.1));
		marks.lettering("scale.d", rings.labels(), LatticeColors.NONE, view.percent(0.2));
	}

	/**
	 * Adds what was found in one frame.
	 *
	 * @param position 1-based slice of the frame; 0: on all
	 */
	static void addResult(final IndexingResult result, final FftView view, final int position,
		final Overlay overlay)
	{
		new FftOverlay(view, new Marks(overlay, FftImage.PREFIX, position)).draw(result);
	}

	private void draw(final IndexingResult result) {
		final Set<Spot> others = new HashSet<>(result.spots());
		final List<Ellipse2D> all = circles(result.spots());
		for (final Lattice lattice : result.lattices()) {
			others.removeAll(lattice.spots());
			all.addAll(circles(lattice.spots()));
		}
		marks.line("spots", path(circles(others)), LatticeColors.NONE, view.percent(0.2));
		final SpotLabels labels = new SpotLabels(view, all);
		final Lettering lettering = new Lettering(view.percent(2.3));
		final Rectangle2D window = view.window();
		final double left = window.getX() + view.percent(1.5);
		double bottom = window.getMaxY() - view.percent(1.5) - Math.max(0, result.lattices().size() - 1) *
			lettering.lineHeight();
		if (result.lattices().isEmpty()) {
			marks.lettering("verdict", lettering.text(Wording.lineWithoutLattice(result), left, bottom),
				LatticeColors.NONE, view.percent(0.25));
		}
		for (final Lattice lattice : result.lattices()) {
			draw(lattice, labels, lettering.text(Wording.line(lattice), left, bottom));
			bottom += lettering.lineHeight();
		}
	}

	private void draw(final Lattice lattice, final SpotLabels labels, final Shape line) {
		final String name = "lattice" + lattice.number();
		final Path2D text = labels.label(lattice.best().spots());
		text.append(line, false);
		marks.line(name + ".spots", path(circles(lattice.spots())), LatticeColors.of(lattice.number()), view
			.percent(0.3));
		marks.lettering(name + ".hkl", text, LatticeColors.of(lattice.number()), view.percent(0.25));
	}

	private List<Ellipse2D> circles(final Iterable<Spot> spots) {
		final List<Ellipse2D> circles = new ArrayList<>();
		for (final Spot spot : spots) {
			circles.add(circle(view.point(spot.gx(), spot.gy())));
			circles.add(circle(view.point(-spot.gx(), -spot.gy())));
		}
		return circles;
	}

	private Ellipse2D circle(final Point2D centre) {
		final double radius = view.percent(1.4);
		return new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
	}

	private static Path2D path(final List<Ellipse2D> circles) {
		final Path2D path = new Path2D.Double();
		for (final Ellipse2D circle : circles) {
			path.append(circle, false);
		}
		return path;
	}
}
