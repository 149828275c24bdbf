package org.latticelapse.core.indexing;

import java.util.List;

/**
 * How well a periodic wave, whatever its shape, explains each spot: interference
 * has spots at the multiples of one frequency. A spot at a multiple of a
 * stronger one proves no crystal, because a wave puts it there as well.
 */
final class PeriodicWave {

	/** A stronger spot is the first, second or third multiple of the fundamental. */
	private static final int MOST_DIVISOR = 3;

	/** How probable it is beforehand that a spot beside a stronger one is its overtone. */
	private static final double OVERTONE = 0.5;

	private PeriodicWave() {}

	/**
	 * @param spots spots, strongest first
	 * @param field the band
	 * @param priors the width of a spot about its site
	 * @return for each spot its probability density as an overtone of a stronger one,
	 *         over that of a spot anywhere, at least 1
	 */
	static double[] densities(final List<Spot> spots, final SpotList field, final FitPriors priors) {
		final double[] densities = new double[spots.size()];
		for (int i = 0; i < densities.length; i++) {
			densities[i] = 1;
			for (int j = 0; j < i; j++) {
				densities[i] = Math.max(densities[i], OVERTONE * density(spots.get(i), spots.get(j), field, priors));
			}
		}
		return densities;
	}

	private static double density(final Spot spot, final Spot stronger, final SpotList field,
		final FitPriors priors)
	{
		final double sigma = priors.sigma(spot);
		double sum = 0;
		int places = 0;
		for (int divisor = 1; divisor <= MOST_DIVISOR; divisor++) {
			final double fundamental = stronger.length() / divisor;
			for (int multiple = 1; multiple * fundamental < field.highest(); multiple++) {
				if (multiple * fundamental > field.lowest() && multiple != divisor && isReduced(multiple, divisor)) {
					final double distance = spot.distance(stronger.times((double) multiple / divisor));
					sum += Math.exp(-distance * distance / (2 * sigma * sigma));
					places++;
				}
			}
		}
		return places == 0 ? 0 : field.area() * sum / (places * 2 * Math.PI * sigma * sigma);
	}

	private static boolean isReduced(final int multiple, final int divisor) {
		for (int common = 2; common <= divisor; common++) {
			if (multiple % common == 0 && divisor % common == 0) {
				return false;
			}
		}
		return true;
	}
}
