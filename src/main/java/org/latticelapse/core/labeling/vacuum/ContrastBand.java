package org.latticelapse.core.labeling.vacuum;

/** The frequencies at which amorphous material has its phase contrast, with the slopes of the ring on both sides. */
final class ContrastBand {

	/** The lowest, 1/Å. */
	static final double LOWEST = 0.11;

	private static final double HIGHEST = 0.45;

	/** With coarse pixels the band ends at this part of the highest frequency. */
	private static final double SHARE = 0.6;

	private ContrastBand() {}

	/**
	 * @param field the highest frequency that the field holds, 1/Å
	 * @return the highest of the band
	 */
	static double highest(final double field) {
		return Math.min(HIGHEST, SHARE * field);
	}
}
