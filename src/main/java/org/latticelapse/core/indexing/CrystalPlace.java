package org.latticelapse.core.indexing;

import java.util.List;

/**
 * Where in the micrograph a crystal is, from the spots it explains. Spots from
 * elsewhere in the field are no evidence about it.
 */
final class CrystalPlace {

	/** A spot whose place says nothing is still this likely to be of the crystal. */
	private static final double LEAST_OVERLAP = 0.05;

	private final double x;
	private final double y;
	private final double extent;

	private CrystalPlace(final double x, final double y, final double extent) {
		this.x = x;
		this.y = y;
		this.extent = extent;
	}

	/** @return the place of the strongest spot that a placement explains. */
	static CrystalPlace of(final List<Spot> spots, final PatternFit fit) {
		for (int i = 0; i < spots.size(); i++) {
			if (fit.site(i) != null) {
				return new CrystalPlace(spots.get(i).x(), spots.get(i).y(), spots.get(i).extent());
			}
		}
		return new CrystalPlace(0, 0, Double.POSITIVE_INFINITY);
	}

	/** @return how far a spot shares the place of the crystal, 0.05 … 1. */
	double overlap(final Spot spot) {
		final double distance = Math.hypot(spot.x() - x, spot.y() - y);
		final double reach = (spot.extent() + extent) / 2;
		final double apart = distance / reach;
		return Double.isNaN(apart) ? 1 : LEAST_OVERLAP + (1 - LEAST_OVERLAP) * Math.exp(-2 * apart * apart);
	}
}
