package org.latticelapse.core.labeling.grain;

import org.latticelapse.core.labeling.frame.GridArea;

/**
 * Where a grain is, on the grid of the search: surely (core), within its border
 * (held), perhaps (region), and where it has been in any frame (home). Immutable.
 */
final class GrainExtent {

	private final GridArea core;
	private final GridArea held;
	private final GridArea region;
	private final GridArea home;

	private GrainExtent(final GridArea core, final GridArea held, final GridArea region, final GridArea home) {
		this.core = core;
		this.held = held;
		this.region = region;
		this.home = home;
	}

	/**
	 * @param core where a grain surely is that was not known before
	 * @param region what is inside its border
	 */
	static GrainExtent first(final GridArea core, final GridArea region) {
		return new GrainExtent(core, region, region, region);
	}

	/**
	 * @param coreNow where the grain surely is in a later frame
	 * @param heldNow what is inside its border
	 * @param regionNow where parts of it may be, be they smaller than the resolution of
	 *          the search
	 */
	GrainExtent later(final GridArea coreNow, final GridArea heldNow, final GridArea regionNow) {
		return new GrainExtent(coreNow, heldNow, regionNow, home.with(regionNow));
	}

	/** @return the extent moved to the right and down, Å. */
	GrainExtent moved(final double dx, final double dy) {
		return new GrainExtent(core.moved(dx, dy), held.moved(dx, dy), region.moved(dx, dy), home.moved(dx, dy));
	}

	/** @return where the grain surely is. */
	GridArea core() {
		return core;
	}

	/** @return what is inside its border, which no weaker grain may have. */
	GridArea held() {
		return held;
	}

	/** @return where it reaches to, small parts of it included. */
	GridArea region() {
		return region;
	}

	/** @return where it has been in any frame. */
	GridArea home() {
		return home;
	}
}
