package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Drops the lesser maxima in the skirt of a strong spot: the shape of a particle
 * spreads each of its spots over the neighbourhood.
 */
final class SkirtFilter {

	/** Within this distance, 1/Å, a spot weaker than this fraction of its neighbour is part of it. */
	private static final double[] DISTANCE = { 0.03, 0.06, 0.12 };
	private static final double[] FRACTION = { 0.3, 0.03, 0.002 };

	private SkirtFilter() {}

	static List<Spot> apply(final List<Spot> spots) {
		final List<Spot> sorted = new ArrayList<>(spots);
		sorted.sort(Comparator.comparingDouble(Spot::snr).reversed());
		final List<Spot> kept = new ArrayList<>();
		for (final Spot spot : sorted) {
			if (!isSkirt(spot, kept)) {
				kept.add(spot);
			}
		}
		return kept;
	}

	private static boolean isSkirt(final Spot spot, final List<Spot> stronger) {
		for (final Spot other : stronger) {
			final double distance = spot.distance(other);
			for (int i = 0; i < DISTANCE.length; i++) {
				if (distance < DISTANCE[i] && spot.snr() < FRACTION[i] * other.snr()) {
					return true;
				}
			}
		}
		return false;
	}
}
