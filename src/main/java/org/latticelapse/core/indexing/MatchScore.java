package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.math3.linear.RealMatrix;

/**
 * The log odds that the spots come from a crystal in a given placement, against
 * spots that lie anywhere in the band. An explained spot counts by how unlikely
 * it is to lie there by chance; free parameters pay by the part of their prior
 * range that the fit uses up (the Laplace approximation of the evidence, MacKay,
 * Neural Comput. 4 (1992) 415); reflections that should be seen and are not
 * count against it.
 */
final class MatchScore {

	/** Probabilities that a spot has nothing to do with the crystal are kept within these. */
	private static final double LEAST_UNRELATED = 0.03;
	private static final double MOST_UNRELATED = 0.98;

	/** How much rarer a zone axis is a priori the longer its vector: exponent of its squared length. */
	private static final double ZONE_RARITY = 0.8;

	/** Reflections weaker than this, relative to the strongest of the zone, are not missed. */
	private static final double STRONG = 0.12;

	/** Debye–Waller-like fall of spot power with g², Å². */
	private static final double FALL = 2;

	private final SpotList field;
	private final List<Spot> spots;
	private final FitPriors priors;

	/**
	 * @param field the band and the threshold
	 * @param spots the spots to explain
	 * @param priors what is believed about scale and strain
	 */
	MatchScore(final SpotList field, final List<Spot> spots, final FitPriors priors) {
		this.field = field;
		this.spots = spots;
		this.priors = priors;
	}

	/** @return the score of a fit, nats, and what is missing from it. */
	Result of(final PhaseModel phase, final PatternFit fit) {
		final Missing missing = new Missing(fit);
		final double score = agreement(fit) + parameters(fit) - ZONE_RARITY * Math.log(phase.zoneRarity(fit
			.pattern().zone())) - missing.penalty;
		return new Result(score, missing.count);
	}

	/** A score and the number of strong reflections that are not seen. */
	static final class Result {

		final double score;
		final int missing;

		Result(final double score, final int missing) {
			this.score = score;
			this.missing = missing;
		}
	}

	/** What the positions of the spots say. */
	private double agreement(final PatternFit fit) {
		double sum = 0;
		for (final Spot spot : spots) {
			final double nfa = spot.falseAlarms();
			final double unrelated = Math.max(LEAST_UNRELATED, Math.min(MOST_UNRELATED, nfa / (nfa + 0.5)));
			sum += Math.log((1 - unrelated) * densityRatio(spot, fit) + unrelated);
		}
		return sum;
	}

	/** The probability density of a spot at its place if the crystal is there, over that of a spot anywhere. */
	private double densityRatio(final Spot spot, final PatternFit fit) {
		final double sigma = FitPriors.sigma(spot);
		final double reach = 25 * sigma * sigma;
		final List<ZonePattern.Site> sites = fit.pattern().sites();
		double sum = 0;
		for (int k = 0; k < sites.size(); k++) {
			final double dx = fit.placeX(k) - spot.gx();
			final double dy = fit.placeY(k) + spot.gy();
			final double distance = dx * dx + dy * dy;
			if (distance < reach) {
				sum += sites.get(k).weight * Math.exp(-distance / (2 * sigma * sigma));
			}
		}
		return field.area() * sum / (fit.pattern().halfPlaneWeight() * 2 * Math.PI * sigma * sigma);
	}

	/** What the fitted parameters cost: their distance from the prior, and the freedom they used. */
	private double parameters(final PatternFit fit) {
		final Placement p = fit.placement();
		final double scale = p.logScale / priors.scaleSigma();
		final double a = p.strainA / priors.strainSigma();
		final double b = p.strainB / priors.strainSigma();
		final RealMatrix c = fit.covariance();
		return -(scale * scale + a * a + b * b) / 2 + 0.5 * Math.log(c.getEntry(0, 0)) - Math.log(Math.PI) +
			0.5 * Math.log(c.getEntry(1, 1) / (priors.scaleSigma() * priors.scaleSigma()));
	}

	/** The seen reflections, and the strong ones in reach that are not. */
	private final class Missing {

		final double penalty;
		final int count;

		Missing(final PatternFit fit) {
			final List<ZonePattern.Site> seen = new ArrayList<>();
			final List<Spot> seenSpots = new ArrayList<>();
			double reach = 0;
			for (int i = 0; i < spots.size(); i++) {
				final ZonePattern.Site site = fit.site(i);
				if (site != null && spots.get(i).isSignificant()) {
					reach = Math.max(reach, site.length());
				}
				if (site != null && site.strength > 0) {
					seen.add(site);
					seenSpots.add(spots.get(i));
				}
			}
			int missed = 0;
			double sum = 0;
			final List<Double> levels = new ArrayList<>();
			for (int i = 0; i < seen.size(); i++) {
				levels.add(level(seenSpots.get(i), seen.get(i)));
			}
			final double typical = median(levels);
			for (final double level : levels) {
				sum += 0.5 * Math.min(3, Math.abs(level - typical) / 2) / Math.max(1, levels.size() / 4.0);
			}
			final List<Double> equivalents = new ArrayList<>();
			for (int k = 0; k < fit.pattern().sites().size(); k++) {
				final ZonePattern.Site site = fit.pattern().sites().get(k);
				final double g = Math.hypot(fit.placeX(k), fit.placeY(k));
				if (site.strength < STRONG || !inHalfPlane(fit, k) || g < field.lowest() || g > field.highest() ||
					isSeen(site, seen))
				{
					continue;
				}
				final Spot partner = equivalentSpot(site, seen, seenSpots);
				if (partner != null) {
					final double excess = Math.log(partner.snr() / field.thresholdSnr());
					if (excess > 1) {
						equivalents.add(Math.min(4, (excess - 1) / 1.5));
						missed++;
					}
				}
				else if (site.length() <= reach * 1.001) {
					final double expected = typical - fall(site) - Math.log(field.thresholdSnr());
					if (expected > 0) {
						sum += Math.min(5, expected / 2) / multiplicity(fit, site);
						missed++;
					}
				}
			}
			equivalents.sort(Comparator.reverseOrder());
			for (int i = 0; i < Math.min(2, equivalents.size()); i++) {
				sum += equivalents.get(i);
			}
			penalty = sum;
			count = missed;
		}

		private boolean inHalfPlane(final PatternFit fit, final int k) {
			return fit.placeY(k) > 0 || fit.placeY(k) == 0 && fit.placeX(k) > 0;
		}

		private boolean isSeen(final ZonePattern.Site site, final List<ZonePattern.Site> seen) {
			for (final ZonePattern.Site other : seen) {
				if (other.hkl.equals(site.hkl) || other.hkl.equals(site.hkl.negated())) {
					return true;
				}
			}
			return false;
		}

		private Spot equivalentSpot(final ZonePattern.Site site, final List<ZonePattern.Site> seen,
			final List<Spot> seenSpots)
		{
			Spot strongest = null;
			for (int i = 0; i < seen.size(); i++) {
				if (sameFamily(site, seen.get(i)) && (strongest == null || seenSpots.get(i).snr() > strongest
					.snr()))
				{
					strongest = seenSpots.get(i);
				}
			}
			return strongest;
		}

		/** How many half-plane members a ring of equivalent reflections has. */
		private double multiplicity(final PatternFit fit, final ZonePattern.Site site) {
			int n = 0;
			for (final ZonePattern.Site other : fit.pattern().sites()) {
				n += sameFamily(site, other) ? 1 : 0;
			}
			return Math.max(1, n / 2.0);
		}
	}

	private static boolean sameFamily(final ZonePattern.Site first, final ZonePattern.Site second) {
		return Math.abs(first.length() - second.length()) < 1e-4 && Math.abs(first.strength -
			second.strength) < 1e-3;
	}

	/** ln of the power a reflection would have if its structure factor were 1 and it lay at g = 0. */
	private static double level(final Spot spot, final ZonePattern.Site site) {
		return Math.log(spot.snr()) + fall(site);
	}

	private static double fall(final ZonePattern.Site site) {
		return -2 * Math.log(Math.max(0.02, site.strength)) + FALL * site.length() * site.length();
	}

	private static double median(final List<Double> values) {
		if (values.isEmpty()) {
			return Double.NEGATIVE_INFINITY;
		}
		final List<Double> sorted = new ArrayList<>(values);
		sorted.sort(Comparator.naturalOrder());
		final int n = sorted.size();
		return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
	}
}
