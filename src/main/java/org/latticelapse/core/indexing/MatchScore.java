package org.latticelapse.core.indexing;

import java.util.List;

import org.apache.commons.math3.linear.RealMatrix;

/**
 * The log odds that the spots come from a crystal in a given placement, against
 * spots that lie anywhere in the band. An explained spot counts by how unlikely
 * it is to lie there by chance, or as the overtone of a stronger one; free parameters pay by the part of their prior
 * range that the fit uses up (the Laplace approximation of the evidence, MacKay,
 * Neural Comput. 4 (1992) 415); heights that contradict the structure count
 * against it.
 */
final class MatchScore {

	/** Probabilities that a spot is noise are kept within these. */
	private static final double LEAST_NOISE = 0.01;
	private static final double MOST_NOISE = 0.98;

	/**
	 * A spot may belong to another crystal. The fraction of such spots is fitted,
	 * with a Beta prior that stands for so many spots seen to belong and to not.
	 */
	private static final double PRIOR_RELATED = 6;
	private static final double PRIOR_UNRELATED = 0.25;
	private static final double PRIOR = PRIOR_UNRELATED / (PRIOR_UNRELATED + PRIOR_RELATED);
	private static final int FRACTION_PASSES = 4;

	/** Sites farther from a spot than so many standard deviations tell nothing of it. */
	private static final double FAR = 5;

	/** How much rarer a zone axis is a priori the longer its vector: exponent of its squared length. */
	private static final double ZONE_RARITY = 0.8;

	private final SpotList field;
	private final List<Spot> spots;
	private final FitPriors priors;
	private final PeriodicWave wave;

	/**
	 * @param field the band and the threshold
	 * @param spots the spots to explain
	 * @param priors what is believed about scale and strain
	 */
	MatchScore(final SpotList field, final List<Spot> spots, final FitPriors priors) {
		this.field = field;
		this.spots = spots;
		this.priors = priors;
		wave = new PeriodicWave(spots, field, priors);
	}

	/** @return the phase in this placement, with its score and the spots that belong to it. */
	Candidate of(final PhaseModel phase, final PatternFit fit) {
		final double[] ratio = new double[spots.size()];
		final double[] related = new double[spots.size()];
		final CrystalPlace place = CrystalPlace.of(spots, fit);
		for (int i = 0; i < ratio.length; i++) {
			final double falseAlarms = spots.get(i).falseAlarms();
			ratio[i] = densityRatio(spots.get(i), fit);
			related[i] = (1 - Math.max(LEAST_NOISE, Math.min(MOST_NOISE, falseAlarms / (falseAlarms + 0.5)))) * place
				.overlap(spots.get(i));
		}
		final double unrelated = unrelated(ratio, related);
		double agreement = PRIOR_UNRELATED * Math.log(unrelated / PRIOR) + PRIOR_RELATED * Math.log((1 - unrelated) /
			(1 - PRIOR));
		final boolean[] belongs = new boolean[ratio.length];
		for (int i = 0; i < ratio.length; i++) {
			final double crystal = related[i] * (1 - unrelated) * ratio[i];
			final double other = 1 - related[i] * (1 - unrelated);
			belongs[i] = crystal > other && place.holds(spots.get(i));
			final int stronger = wave.stronger(i);
			final boolean rowIsOther = stronger >= 0 && !belongs[i] && !belongs[stronger];
			agreement += rowIsOther ? Math.log(other) : Math.log((crystal + other) / wave.density(i));
		}
		final PatternFit own = fit.only(belongs);
		final IntensityEvidence heights = new IntensityEvidence(field, spots, own);
		final double score = agreement + parameters(fit) - ZONE_RARITY * Math.log(phase.zoneRarity(fit.pattern()
			.zone())) - heights.penalty();
		return new Candidate(phase, own, score, heights.missing());
	}

	/** @return the most probable fraction of real spots that are not of the crystal. */
	private static double unrelated(final double[] ratio, final double[] real) {
		double unrelated = PRIOR;
		for (int pass = 0; pass < FRACTION_PASSES; pass++) {
			double strangers = PRIOR_UNRELATED;
			double all = PRIOR_UNRELATED + PRIOR_RELATED;
			for (int i = 0; i < ratio.length; i++) {
				final double related = (1 - unrelated) * ratio[i];
				strangers += real[i] * unrelated / (related + unrelated);
				all += real[i];
			}
			unrelated = strangers / all;
		}
		return unrelated;
	}

	/** The probability density of a spot at its place if the crystal is there, over that of a spot anywhere. */
	private double densityRatio(final Spot spot, final PatternFit fit) {
		final double sigma = priors.sigma(spot);
		final double reach = FAR * FAR * sigma * sigma;
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
}
