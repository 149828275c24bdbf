package org.latticelapse.core.indexing;

import java.util.List;

/**
 * Where in the micrograph a crystal is, from the spots it explains. Spots from
 * elsewhere in the field are no evidence about it.
 */
final class CrystalPlace {

	/** A spot whose place says nothing is still this likely to be of the crystal. */
	private static final double LEAST_OVERLAP = 0.05;

	/** A spot that overlaps less than this is of another crystal, whatever site it lies on. */
	private static final double OUTSIDE = 0.2;

	private final double x;
	private final double y;
	private final double extent;

	private CrystalPlace(final double x, final double y, final double extent) {
		this.x = x;
		this.y = y;
		this.extent = extent;
	}

	/**
	 * @return the place of the one of the spots a placement explains that most of the
	 *         others share: one spot may be of another crystal and lie on a site by
	 *         chance
	 */
	static CrystalPlace of(final List<Spot> spots, final PatternFit fit) {
		CrystalPlace best = new CrystalPlace(0, 0, Double.POSITIVE_INFINITY);
		double most = 0;
		for (int i = 0; i < spots.size(); i++) {
			if (fit.site(i) != null) {
				final CrystalPlace place = new CrystalPlace(spots.get(i).x(), spots.get(i).y(), spots.get(i).extent());
				double shared = 0;
				for (int j = 0; j < spots.size(); j++) {
					shared += fit.site(j) == null ? 0 : Math.log(spots.get(j).snr()) * place.overlap(spots.get(j));
				}
				// Of equals the first, which is the strongest.
				if (shared > most * (1 + 1e-9)) {
					most = shared;
					best = place;
				}
			}
		}
		return best;
	}

	/** @return whether a spot is within about one size of the crystal from its middle. */
	boolean holds(final Spot spot) {
		return overlap(spot) > OUTSIDE;
	}

	/** @return how far a spot shares the place of the crystal, 0.05 … 1. */
	double overlap(final Spot spot) {
		final double distance = Math.hypot(spot.x() - x, spot.y() - y);
		final double reach = (spot.extent() + extent) / 2;
		final double apart = distance / reach;
		return Double.isNaN(apart) ? 1 : LEAST_OVERLAP + (1 - LEAST_OVERLAP) * Math.exp(-2 * apart * apart);
	}
}
