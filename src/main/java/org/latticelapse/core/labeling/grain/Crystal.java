package org.latticelapse.core.labeling.grain;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;
import org.latticelapse.core.indexing.Verdict;
import org.latticelapse.core.labeling.fringe.FringeLevels;

/** What a grain is, as the frame has told in which it was measured, and stays from then on. Immutable. */
final class Crystal {

	private final List<Spot> spots;
	private final SpotIndexer.Ranked ranked;
	private final FringeLevels levels;
	private final double measured;

	/**
	 * @param spots its spots, strongest first
	 * @param ranked the phases that explain them; null when the spots prove no lattice
	 * @param levels how strong its fringes were where it is whole
	 * @param measured the size of the core in which its spots were measured, Å²
	 */
	Crystal(final List<Spot> spots, final SpotIndexer.Ranked ranked, final FringeLevels levels, final double measured) {
		this.spots = Collections.unmodifiableList(spots);
		this.ranked = ranked;
		this.levels = levels;
		this.measured = measured;
	}

	/** @return its spots, strongest first. */
	List<Spot> spots() {
		return spots;
	}

	/** @return the phases that explain its spots, if they prove a lattice. */
	Optional<SpotIndexer.Ranked> ranked() {
		return Optional.ofNullable(ranked);
	}

	/** @return whether its spots have named one phase. */
	boolean isProven() {
		return ranked != null && ranked.alone().verdict() == Verdict.INDEXED;
	}

	/** @return how strong its fringes were where it is whole. */
	FringeLevels levels() {
		return levels;
	}

	/** @return the size of the core in which its spots were measured, Å². */
	double measured() {
		return measured;
	}

	/** @return whether one of its fringes has a frequency closer to that of a spot than a distance, 1/Å. */
	boolean hasFringe(final Spot spot, final double distance) {
		return spots.stream().anyMatch(own -> own.distance(spot) < distance);
	}

	/** @return whether one of its fringes has a frequency closer to that of one of another's than a distance, 1/Å. */
	boolean sharesFringe(final Crystal other, final double distance) {
		return other.spots.stream().anyMatch(spot -> hasFringe(spot, distance));
	}
}
