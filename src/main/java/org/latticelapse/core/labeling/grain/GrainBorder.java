package org.latticelapse.core.labeling.grain;

import org.latticelapse.core.labeling.frame.GridArea;
import org.latticelapse.core.labeling.fringe.FringeLevels;
import org.latticelapse.core.labeling.fringe.FringeMap;
import org.latticelapse.core.labeling.fringe.FringePowers;

/**
 * Where a grain ends. A Gaussian as wide as the resolution, averaged over a
 * straight border, has half of its weight on either side: there the amplitude of
 * the fringes has fallen to half of what it is in the grain. Weak grains end
 * earlier, where they do not stand out of the noise.
 */
final class GrainBorder {

	/** A grain is surely where one of its fringes has this part of its highest power … */
	private static final double CORE = 0.35;

	/** … or where it fills this part. */
	private static final double CORE_FILLED = 0.6;

	/** A grain ends where the amplitude of its fringes has fallen to this. */
	private static final double EDGE = 0.5;

	/** An island of a grain as small as the resolution of the search fills so much at most. */
	private static final double LEAST = 0.25;

	/** Two standard deviations within a straight border so much of a Gaussian lies inside. */
	static final double WITHIN = 0.97;

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
	 * @param filled how far the grain fills each place
	 * @return the part of a region in which the grain surely is
	 */
	static GridArea coreIn(final GridArea region, final float[] filled) {
		return region.where(place -> filled[place] > CORE_FILLED);
	}

	/** @return the part of a region so far within it that the resolution, sigma in Å, mixes nothing else in. */
	static GridArea within(final GridArea region, final double sigma) {
		final float[] soft = region.softened(sigma);
		return region.where(place -> soft[place] > WITHIN);
	}

	/**
	 * @param fringes of the grain
	 * @param levels how strong they are where it is whole
	 * @param spots how many they are
	 * @return which places are inside the border
	 */
	static GridArea.Rule inside(final FringePowers fringes, final FringeLevels levels, final int spots) {
		return seen(fringes, fringes.filled(levels), spots, EDGE);
	}

	/** @return which places may hold a part of a known grain, be it smaller than the resolution. */
	static GridArea.Rule left(final FringePowers fringes, final float[] filled, final int spots) {
		return seen(fringes, filled, spots, LEAST);
	}

	private static GridArea.Rule seen(final FringePowers fringes, final float[] filled, final int spots, final double edge) {
		final float[] power = fringes.sum();
		final double least = EDGE_SIGMAS * Math.sqrt(spots);
		return place -> filled[place] > edge && power[place] > least;
	}

	/** @return the part of a region that lies inside the border. */
	static GridArea insideOf(final GridArea region, final float[] filled) {
		return region.where(place -> filled[place] > EDGE);
	}

	/** @return the region of a grain and the surroundings into which the resolution, sigma in Å, smears its fringes. */
	static GridArea skirt(final GridArea region, final double sigma) {
		return region.grown(SKIRT * sigma);
	}

	/** @return the region of a grain and all as far as its strongest fringes are still seen. */
	static GridArea tails(final GridArea region, final double sigma) {
		return region.grown(TAIL * sigma);
	}
}
