package org.latticelapse.view.indexing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.Spot;

/** The circles around the spots of an FFT and around their Friedel mates. */
final class SpotCircles {

	private final FftView view;
	private final Set<Spot> every;
	private final Set<Spot> others;

	/**
	 * @param view geometry of the picture
	 * @param result the spots and their lattices
	 */
	SpotCircles(final FftView view, final IndexingResult result) {
		this.view = view;
		this.every = new LinkedHashSet<>(result.spots());
		this.others = new LinkedHashSet<>(result.spots());
		for (final Lattice lattice : result.lattices()) {
			every.addAll(lattice.spots());
			others.removeAll(lattice.spots());
		}
	}

	/** @return the circles of all spots. */
	List<Ellipse2D> all() {
		return circles(every);
	}

	/** @return the circles of the spots that belong to no lattice. */
	List<Ellipse2D> withoutLattice() {
		return circles(others);
	}

	/** @return the circles of the spots of a lattice. */
	List<Ellipse2D> of(final Lattice lattice) {
		return circles(lattice.spots());
	}

	private List<Ellipse2D> circles(final Collection<Spot> spots) {
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
}
