package org.latticelapse.core.labeling;

/**
 * Where a grain ends. A Gaussian as wide as the resolution, averaged over a
 * straight border, has half of its weight on either side: there the amplitude of
 * the fringes has fallen to half, their power to a quarter of what it is in the
 * grain. Weak grains end earlier, where they do not stand out of the noise.
 */
final class GrainBorder {

	/** Where the fringes of a grain have this part of their highest power, it is surely there. */
	private static final double CORE = 0.35;

	/** A grain ends where its power has fallen to this: half of the amplitude. */
	private static final double EDGE = 0.25;

	/** How far the power that is left must stand out of the noise there, standard deviations for one spot. */
	private static final double EDGE_SIGMAS = 7;

	/** Around a grain, in units of the resolution: reach of its skirt, and of the tails of its own spots. */
	private static final double SKIRT = 3;
	private static final double TAIL = 7;

	private GrainBorder() {}

	/** @return where the grain that begins where a map is highest surely is. */
	static GridArea coreAround(final FringeMap map) {
		final float[] snr = map.snr();
		final double least = CORE * snr[map.highest()];
		return GridArea.around(map.grid(), map.highest(), place -> snr[place] > least);
	}

	/**
	 * @param power of all spots over the noise of one, see {@link LocalField#sum}
	 * @param level that power in the core of the grain where it is whole
	 * @return the part of a region in which the grain surely is
	 */
	static GridArea coreIn(final GridArea region, final float[] power, final double level) {
		return region.where(place -> power[place] > CORE * level);
	}

	/**
	 * @param power of all spots over the noise of one, see {@link LocalField#sum}
	 * @param level that power in the core of the grain where it is whole
	 * @param spots how many they are
	 * @return which places are inside the border
	 */
	static GridArea.Rule inside(final float[] power, final double level, final int spots) {
		final double least = Math.max(EDGE * level, EDGE_SIGMAS * Math.sqrt(spots));
		return place -> power[place] > least;
	}

	/** @return a grain and the surroundings into which the resolution, sigma in Å, smears its fringes. */
	static GridArea skirt(final FoundGrain grain, final double sigma) {
		return grain.region().grown(SKIRT * sigma);
	}

	/** @return a grain and all as far as its strongest fringes are still seen. */
	static GridArea tails(final FoundGrain grain, final double sigma) {
		return grain.region().grown(TAIL * sigma);
	}
}
