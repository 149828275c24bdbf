package org.latticelapse.core.labeling.grain;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;
import org.latticelapse.core.indexing.Verdict;
import org.latticelapse.core.labeling.frame.GridArea;
import org.latticelapse.core.labeling.fringe.FringeLevels;

/** A crystal found in a field: its spots, and where they are strong together. */
final class FoundGrain {

	private final List<Spot> spots;
	private final SpotIndexer.Ranked ranked;
	private final GridArea core;
	private final GridArea region;
	private final GridArea held;
	private final GridArea home;
	private final double sum;
	private final FringeLevels levels;
	private final FringeLevels reference;
	private final DrawnLevels drawn;
	private final double measured;

	private FoundGrain(final List<Spot> spots, final SpotIndexer.Ranked ranked, final GridArea core,
		final GridArea region, final GridArea held, final GridArea home, final double sum, final FringeLevels levels,
		final FringeLevels reference, final DrawnLevels drawn, final double measured)
	{
		this.spots = Collections.unmodifiableList(spots);
		this.ranked = ranked;
		this.core = core;
		this.region = region;
		this.held = held;
		this.home = home;
		this.sum = sum;
		this.levels = levels;
		this.reference = reference;
		this.drawn = drawn;
		this.measured = measured;
	}

	/**
	 * @param spots its spots, strongest first, just measured
	 * @param ranked the phases that explain them; null when the spots prove no lattice
	 * @param core where it is surely, on the grid of the search
	 * @param region where it reaches to, on the grid of the search
	 * @param levels how strong its fringes are in the core
	 */
	static FoundGrain measured(final List<Spot> spots, final SpotIndexer.Ranked ranked, final GridArea core,
		final GridArea region, final FringeLevels levels)
	{
		return new FoundGrain(spots, ranked, core, region, region, region, region.size(), levels, levels, null, core.size());
	}

	/**
	 * @param coreNow where it surely is
	 * @param regionNow where parts of it may be, be they smaller than the resolution of
	 *          the search
	 * @param heldNow the part of the region that is inside its border
	 * @param sumNow what its fringes add up to, as the area of so much whole crystal, Å²
	 * @param levelsNow how strong its fringes are where it is whole
	 * @return the grain in a later frame, known by the same spots
	 */
	FoundGrain seenAgain(final GridArea coreNow, final GridArea regionNow, final GridArea heldNow,
		final double sumNow, final FringeLevels levelsNow)
	{
		return new FoundGrain(spots, ranked, coreNow, regionNow, heldNow, home.with(regionNow), sumNow, levelsNow, reference, drawn,
			measured);
	}

	/** @return the grain, whose fringes have these levels at the resolution it is drawn at. */
	FoundGrain drawnWith(final DrawnLevels drawnLevels) {
		return new FoundGrain(spots, ranked, core, region, held, home, sum, levels, reference, drawnLevels, measured);
	}

	/** @return the grain, whose fringes add up to the area of so much whole crystal, Å². */
	FoundGrain counted(final double sumNow) {
		return new FoundGrain(spots, ranked, core, region, held, home, sumNow, levels, reference, drawn, measured);
	}

	/** @return the grain moved to the right and down, Å. */
	FoundGrain moved(final double dx, final double dy) {
		return new FoundGrain(spots, ranked, core.moved(dx, dy), region.moved(dx, dy), held.moved(dx, dy), home
			.moved(dx, dy), sum, levels, reference, drawn, measured);
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

	/** @return where it is surely. */
	GridArea core() {
		return core;
	}

	/** @return where it reaches to. */
	GridArea region() {
		return region;
	}

	/** @return where it is inside its border: what no weaker grain may have. */
	GridArea held() {
		return held;
	}

	/** @return where it has been in any frame. */
	GridArea home() {
		return home;
	}

	/** @return what its fringes add up to, as the area of so much whole crystal, Å². */
	double sum() {
		return sum;
	}

	/** @return how strong its fringes are where it is whole. */
	FringeLevels levels() {
		return levels;
	}

	/** @return how strong its fringes were where it is whole, when it was measured. */
	FringeLevels reference() {
		return reference;
	}

	/** @return whether one of its fringes has a frequency closer to that of a spot than a distance, 1/Å. */
	boolean hasFringe(final Spot spot, final double distance) {
		return spots.stream().anyMatch(own -> own.distance(spot) < distance);
	}

	/** @return whether one of its fringes has a frequency closer to that of one of another's than a distance, 1/Å. */
	boolean sharesFringe(final FoundGrain other, final double distance) {
		return other.spots.stream().anyMatch(spot -> hasFringe(spot, distance));
	}

	/** @return what it has been drawn by, if it has been drawn. */
	Optional<DrawnLevels> drawn() {
		return Optional.ofNullable(drawn);
	}

	/** @return the size of its core when its spots were measured, Å². */
	double measured() {
		return measured;
	}
}
