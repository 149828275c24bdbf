package org.latticelapse.core.indexing;

import java.util.List;

/**
 * What a periodic wave, whatever its shape, explains: interference has spots at
 * the multiples of one frequency. A spot at a multiple of a stronger one proves
 * no crystal, because a wave puts it there as well; and a crystal that has but
 * one of the two leaves the other to chance.
 */
final class PeriodicWave {

	/** A stronger spot is the first, second or third multiple of the fundamental. */
	private static final int MOST_DIVISOR = 3;

	/** How probable it is beforehand that a spot beside a stronger one is its overtone. */
	private static final double OVERTONE = 0.5;

	private static final int NONE = -1;

	private final SpotList field;
	private final FitPriors priors;
	private final double[] density;
	private final int[] stronger;

	/**
	 * @param spots spots, strongest first
	 * @param field the band
	 * @param priors the width of a spot about its site
	 */
	PeriodicWave(final List<Spot> spots, final SpotList field, final FitPriors priors) {
		this.field = field;
		this.priors = priors;
		density = new double[spots.size()];
		stronger = new int[spots.size()];
		for (int i = 0; i < density.length; i++) {
			density[i] = 1;
			stronger[i] = NONE;
			for (int j = 0; j < i; j++) {
				final double overtone = OVERTONE * density(spots.get(i), spots.get(j));
				if (overtone > density[i]) {
					density[i] = overtone;
					stronger[i] = j;
				}
			}
		}
	}

	/**
	 * @return the probability density of the i-th spot as an overtone of a stronger
	 *         one, over that of a spot anywhere, at least 1
	 */
	double density(final int i) {
		return density[i];
	}

	/** @return the number of the stronger spot whose overtone the i-th may be; −1: none. */
	int stronger(final int i) {
		return stronger[i];
	}

	private double density(final Spot spot, final Spot other) {
		final double sigma = priors.sigma(spot);
		double sum = 0;
		int places = 0;
		for (int divisor = 1; divisor <= MOST_DIVISOR; divisor++) {
			final double fundamental = other.length() / divisor;
			for (int multiple = 1; multiple * fundamental < field.highest(); multiple++) {
				if (multiple * fundamental > field.lowest() && multiple != divisor && isReduced(multiple, divisor)) {
					final double distance = spot.distance(other.times((double) multiple / divisor));
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
