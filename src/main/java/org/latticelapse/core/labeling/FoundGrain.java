package org.latticelapse.core.labeling;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;

/** A crystal found in a field: its spots, and where they are strong together. */
final class FoundGrain {

	private final List<Spot> spots;
	private final SpotIndexer.Ranked ranked;
	private final GridArea core;
	private final GridArea region;
	private final double level;
	private final double peak;
	private final double fading;
	private final double measured;

	/**
	 * @param spots its spots, strongest first
	 * @param ranked the phases that explain them; null when the spots prove no lattice
	 * @param core where it is surely, on the grid of the search
	 * @param region where it reaches to, on the grid of the search
	 * @param level the power of its spots in its core, all together, over the noise
	 *          of one, where it is whole
	 * @param peak what a tenth of its core exceeds
	 * @param fading the power in its core now, relative to that
	 * @param measured size of its core when its spots were measured, Å²
	 */
	FoundGrain(final List<Spot> spots, final SpotIndexer.Ranked ranked, final GridArea core,
		final GridArea region, final double level, final double peak,
		final double fading, final double measured)
	{
		this.spots = Collections.unmodifiableList(spots);
		this.ranked = ranked;
		this.core = core;
		this.region = region;
		this.level = level;
		this.peak = peak;
		this.fading = fading;
		this.measured = measured;
	}

	/** @return the grain moved to the right and down, Å. */
	FoundGrain moved(final double dx, final double dy) {
		return new FoundGrain(spots, ranked, core.moved(dx, dy), region.moved(dx, dy), level, peak, fading, measured);
	}

	List<Spot> spots() {
		return spots;
	}

	Optional<SpotIndexer.Ranked> ranked() {
		return Optional.ofNullable(ranked);
	}

	GridArea core() {
		return core;
	}

	GridArea region() {
		return region;
	}

	double level() {
		return level;
	}

	double fading() {
		return fading;
	}

	double peak() {
		return peak;
	}

	double measured() {
		return measured;
	}
}
