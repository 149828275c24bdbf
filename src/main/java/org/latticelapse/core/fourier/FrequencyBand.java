package org.latticelapse.core.fourier;

/** A ring of frequencies, or the part of it that lies around a direction. Immutable. */
public final class FrequencyBand {

	/** The part of a ring over which it begins and ends: a sharp ring smears strong fringes far out. */
	private static final double SOFT = 0.2;

	/** Neighbouring directions go over into each other within this part of their width. */
	private static final double OVERLAP = 0.5;

	private final double lowest;
	private final double highest;
	private final double direction;
	private final double width;

	/** The unit vector across the direction, and how far a frequency of the band may lie that way, in units of its length. */
	private final double[] across;
	private final double farthest;

	private FrequencyBand(final double lowest, final double highest, final double direction, final double width) {
		this.lowest = lowest;
		this.highest = highest;
		this.direction = direction;
		this.width = width;
		across = new double[] { -Math.sin(direction), Math.cos(direction) };
		final double reach = width * (1 + OVERLAP) / 2;
		farthest = reach < Math.PI / 2 ? Math.sin(reach) : 1;
	}

	/**
	 * @param lowest the lowest frequency, 1/Å
	 * @param highest the highest frequency, 1/Å
	 * @return all directions
	 */
	public static FrequencyBand ring(final double lowest, final double highest) {
		return new FrequencyBand(lowest, highest, 0, 2 * Math.PI);
	}

	/**
	 * @param middle the direction in the middle, radians from x, clockwise as displayed
	 * @param wide the angle to the middle of the next direction, radians
	 * @return the part of this ring around a direction and the one opposite
	 */
	public FrequencyBand around(final double middle, final double wide) {
		return new FrequencyBand(lowest, highest, middle, wide);
	}

	/** @return the highest frequency, 1/Å. */
	double highest() {
		return highest;
	}

	/** @return how far an amplitude at the frequency (gx, gy), 1/Å, counts, 0 … 1. */
	double weight(final double gx, final double gy) {
		final double g = Math.sqrt(gx * gx + gy * gy);
		final double ring = ringWeight(g, lowest, highest);
		if (ring == 0 || Math.abs(gx * across[0] + gy * across[1]) > g * farthest) {
			return 0;
		}
		final double turn = Math.atan2(gy, gx) - direction;
		final double off = Math.abs(turn - Math.PI * Math.rint(turn / Math.PI));
		return ring * Math.max(0, Math.min(1, 0.5 + (0.5 - off / width) / OVERLAP));
	}

	/** @return how far a frequency, 1/Å, counts for the amplitude in a ring, 0 … 1. */
	static double ringWeight(final double g, final double lowest, final double highest) {
		return Math.max(0, Math.min(1, Math.min(g - lowest, highest - g) / (SOFT * (highest - lowest))));
	}
}
