package org.latticelapse.core.labeling;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.indexing.Spot;
import org.latticelapse.core.indexing.SpotIndexer;
import org.latticelapse.core.indexing.Verdict;

/** A crystal found in a field: its spots, and where they are strong together. */
final class FoundGrain {

	/** Where a grain is best preserved its power is what this part of its core lies below. */
	private static final double PEAK = 0.9;

	/**
	 * How fast the level that a grain's border is drawn at follows its power where it
	 * is best preserved: focus may drift, but what the beam has destroyed must not be
	 * made up for.
	 */
	private static final double RENEWAL = 0.2;

	private final List<Spot> spots;
	private final SpotIndexer.Ranked ranked;
	private final GridArea core;
	private final GridArea region;
	private final double level;
	private final double peak;
	private final double fading;
	private final double measured;

	private FoundGrain(final List<Spot> spots, final SpotIndexer.Ranked ranked, final GridArea core,
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

	/**
	 * @param spots its spots, strongest first, just measured
	 * @param ranked the phases that explain them; null when the spots prove no lattice
	 * @param core where it is surely, on the grid of the search
	 * @param region where it reaches to, on the grid of the search
	 * @param level the median of their power in the core, all together, over the noise
	 *          of one
	 * @param power that power at each place
	 */
	static FoundGrain measured(final List<Spot> spots, final SpotIndexer.Ranked ranked, final GridArea core,
		final GridArea region, final double level, final float[] power)
	{
		return new FoundGrain(spots, ranked, core, region, level, core.quantile(power, PEAK), 1, core.size());
	}

	/** @return the grain in a later frame, known by the same spots, with its core, region and power there. */
	FoundGrain seenAgain(final GridArea coreNow, final GridArea regionNow, final float[] power) {
		final double renewal = 1 - RENEWAL + RENEWAL * coreNow.quantile(power, PEAK) / peak;
		return new FoundGrain(spots, ranked, coreNow, regionNow, renewal * level, renewal * peak, coreNow.quantile(power,
			0.5) / (renewal * level), measured);
	}

	/** @return the grain moved to the right and down, Å. */
	FoundGrain moved(final double dx, final double dy) {
		return new FoundGrain(spots, ranked, core.moved(dx, dy), region.moved(dx, dy), level, peak, fading, measured);
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

	/** @return the power of its spots in its core, all together, over the noise of one, where it is whole. */
	double level() {
		return level;
	}

	/** @return the power in its core now, relative to {@link #level()}. */
	double fading() {
		return fading;
	}

	/** @return the size of its core when its spots were measured, Å². */
	double measured() {
		return measured;
	}
}
