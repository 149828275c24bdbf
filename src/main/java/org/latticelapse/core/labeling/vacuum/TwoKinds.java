package org.latticelapse.core.labeling.vacuum;

/** Numbers split where they fall apart into two kinds best (W. D. Fisher, J. Am. Stat. Assoc. 53 (1958) 789). */
final class TwoKinds {

	/** A kind has at least so many members. */
	private static final int FEWEST = 3;

	/** Two kinds differ by at least so many of their standard deviations; two halves of one kind by 2.7. */
	private static final double APART = 3.2;

	/** … or by so many of the standard deviations of chance, however different the members of a kind may be. */
	private static final double BEYOND_CHANCE = 2.8;

	private TwoKinds() {}

	/**
	 * @param sorted numbers, the lowest first
	 * @param chance standard deviation of each by chance alone
	 * @return the lowest number of the higher kind; below all if they are of one kind
	 */
	static double border(final double[] sorted, final double chance) {
		final double[] sums = new double[sorted.length + 1];
		double squares = 0;
		for (int i = 0; i < sorted.length; i++) {
			sums[i + 1] = sums[i] + sorted[i];
			squares += sorted[i] * sorted[i];
		}
		final double all = sums[sorted.length];
		double least = Double.POSITIVE_INFINITY;
		int best = 0;
		for (int i = FEWEST; i <= sorted.length - FEWEST; i++) {
			final double within = squares - sums[i] * sums[i] / i - Math.pow(all - sums[i], 2) / (sorted.length - i);
			if (within < least) {
				least = within;
				best = i;
			}
		}
		final double distance = (all - sums[best]) / (sorted.length - best) - sums[best] / best;
		final double apart = Math.min(BEYOND_CHANCE * chance, APART * Math.sqrt(Math.max(0, least) / sorted.length));
		return distance > apart ? sorted[best] : Double.NEGATIVE_INFINITY;
	}
}
