package org.latticelapse.core.labeling.grain;

import org.latticelapse.core.labeling.fringe.FringeLevels;

/**
 * By what a grain is drawn. When it is new its border is where half of the
 * amplitude of its fringes is left. What the resolution smears keeps its sum, but
 * not its area: islands and holes smaller than the resolution have their half
 * nowhere. So in later frames the border is drawn where the area has changed as the
 * sum of the amplitudes has. The amplitude also follows the focus, which leaves a
 * grain as even as it was, while holes, however small, make it uneven. Immutable.
 */
final class DrawnLevels {

	/** So little of the amplitude may be what a neighbour with like fringes has. */
	private static final double LEAST = 0.3;

	/**
	 * Holes of a part h of the area have at least this times h / (1 − h) as relative
	 * variance at the resolution: for patches from 1.4 nm on, in simulated fields, twice
	 * as much.
	 */
	private static final double HOLES = 0.1;

	/** A frame whose noise is less than this part of that of the first has counted more than twice the electrons. */
	private static final double CLEARER = 0.5;

	private final FringeLevels fringes;
	private final double areaOverSum;
	private final double noise;
	private final Evenness first;
	private final double contrast;

	private DrawnLevels(final FringeLevels fringes, final double areaOverSum, final double noise,
		final Evenness first, final double contrast)
	{
		this.fringes = fringes;
		this.areaOverSum = areaOverSum;
		this.noise = noise;
		this.first = first;
		this.contrast = contrast;
	}

	/**
	 * @param fringes how strong the fringes of a new grain are where it is whole
	 * @param areaOverSum its area over the sum of its amplitudes
	 * @param noise the variance that noise gives to how far it fills a place
	 * @param first how even it is where it is whole; null when it is nowhere
	 */
	static DrawnLevels first(final FringeLevels fringes, final double areaOverSum, final double noise,
		final Evenness first)
	{
		return new DrawnLevels(fringes, areaOverSum, noise, first, 1);
	}

	/** @return how strong its fringes were where it was whole, when it was new. */
	FringeLevels fringes() {
		return fringes;
	}

	/**
	 * @param filled how far the grain fills the places that it may reach
	 * @param sum what its amplitudes add up to, as so many whole places
	 * @param place the area of a place, Å²
	 * @return at what part of its amplitude its border is
	 */
	double border(final FillOrder filled, final double sum, final double place) {
		return Math.max(LEAST * contrast, filled.border(areaOverSum * sum / (contrast * place)));
	}

	/** @return whether a frame with so much less noise tells better by itself how strong and large the grain is. */
	boolean isOutdatedBy(final double noiseNow) {
		return noiseNow < CLEARER * noise;
	}

	/** @return by what part the grain has faded where it is whole, which is taken for the focus, 0 … 1. */
	double faded() {
		return Math.max(0, 1 - contrast);
	}

	/**
	 * @param now how even the grain is where it is whole
	 * @return these levels at the contrast of that frame: what holes would not explain, as
	 *         they would have made the grain more uneven than it is, is the focus
	 */
	DrawnLevels at(final Evenness now) {
		if (first == null) {
			return this;
		}
		final double mean = now.mean() / first.mean();
		final double holes = Math.max(0, now.variance() - first.variance() + now.uncertainty());
		return new DrawnLevels(fringes, areaOverSum, noise, first, mean > 1 ? mean : Math.min(1, mean * (HOLES + holes) / HOLES));
	}
}
