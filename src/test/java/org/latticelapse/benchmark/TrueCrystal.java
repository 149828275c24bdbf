package org.latticelapse.benchmark;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.indexing.Spot;

/** The one crystal that is known to be in an image. */
final class TrueCrystal {

	/** A measured spot farther than this from every true one has no true one, 1/Å. */
	private static final double REACH = 0.02;

	private final Phase phase;
	private final ZoneAxis zone;
	private final Set<String> confusable;
	private final List<TrueSpot> spots;

	/**
	 * @param phase its phase
	 * @param zone its zone axis
	 * @param confusable ids of the phases that fit every visible spot as well
	 * @param spots its spots
	 */
	TrueCrystal(final Phase phase, final ZoneAxis zone, final Collection<String> confusable,
		final List<TrueSpot> spots)
	{
		this.phase = phase;
		this.zone = zone;
		this.confusable = new HashSet<>(confusable);
		this.spots = Collections.unmodifiableList(spots);
	}

	Phase phase() {
		return phase;
	}

	ZoneAxis zone() {
		return zone;
	}

	List<TrueSpot> spots() {
		return spots;
	}

	/** @return whether naming {@code id} in a tie is legitimate. */
	boolean mayBe(final String id) {
		return phase.id().equals(id) || confusable.contains(id);
	}

	/** @return the true spot that a measured spot shows, if any. */
	Optional<TrueSpot> nearest(final Spot measured) {
		return spots.stream().filter(spot -> spot.distance(measured) < REACH).min((a, b) -> Double.compare(a
			.distance(measured), b.distance(measured)));
	}
}
