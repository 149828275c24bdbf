package org.latticelapse.core.labeling;

/**
 * By what a grain is drawn. When it is new its border is where half of the
 * amplitude of its fringes is left. What the resolution smears keeps its sum, but
 * not its area: islands smaller than the resolution have their half nowhere. So in
 * later frames the border is drawn where the area has changed as the sum of the
 * amplitudes has. Immutable.
 */
final class DrawnLevels {

	private static final double HALF = 0.5;

	/** So little of the amplitude may be what a neighbour with like fringes has. */
	private static final double LEAST = 0.3;

	private final FringeLevels fringes;
	private final double areaOverSum;

	private DrawnLevels(final FringeLevels fringes, final double areaOverSum) {
		this.fringes = fringes;
		this.areaOverSum = areaOverSum;
	}

	/** @return the levels of a new grain, which fills places so. */
	static DrawnLevels first(final FringeLevels fringes, final FillOrder filled) {
		return new DrawnLevels(fringes, filled.sum() > 0 ? filled.above(HALF) / filled.sum() : 1);
	}

	/** @return how strong its fringes are where it is whole. */
	FringeLevels fringes() {
		return fringes;
	}

	/** @return at what part of its amplitude the border of the grain is, which fills places so. */
	double border(final FillOrder filled) {
		return Math.max(LEAST, Math.min(HALF, filled.border(areaOverSum * filled.sum())));
	}

	/** @return these levels for the next frame, see {@link FringeLevels#renewed}. */
	DrawnLevels renewed(final FringePowers now, final int[] whole) {
		return new DrawnLevels(fringes.renewed(now, whole), areaOverSum);
	}
}
