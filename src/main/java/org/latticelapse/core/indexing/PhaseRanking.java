package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.latticelapse.core.image.Progress;

/** Ranks the phases by how well each, in its best placement, explains a set of spots. */
final class PhaseRanking {

	/** Only so many of the strongest spots, and of the candidates below the threshold, are weighed. */
	private static final int MOST_SPOTS = 28;
	private static final int MOST_SUPPORT = 8;

	/** A placement that needs a pixel size further off than so many standard uncertainties is out. */
	private static final double MOST_SCALE_SIGMAS = 4;

	/**
	 * The spot that gives a lattice its second dimension may lie below the threshold
	 * of the image, but not be what noise makes in every thirtieth image: one row of
	 * spots, as interference makes, and a chance peak beside it are no lattice.
	 */
	private static final double SECOND_FALSE_ALARMS = 0.03;

	private final List<PhaseModel> phases;
	private final FitPriors priors;

	PhaseRanking(final List<PhaseModel> phases, final FitPriors priors) {
		this.phases = phases;
		this.priors = priors;
	}

	/** @return the best placement of each phase that explains two independent spots, best first. */
	List<Candidate> rank(final SpotList field, final Progress progress) {
		final List<Spot> spots = weighed(field);
		final List<Spot[]> pairs = PairMatcher.pairs(spots);
		final PairMatcher matcher = new PairMatcher(priors);
		final MatchScore scoring = new MatchScore(field, spots, priors);
		final List<Candidate> ranking = new ArrayList<>();
		for (final PhaseModel phase : phases) {
			progress.checkCancelled();
			final List<PairMatcher.Proposal> proposals = new ArrayList<>();
			for (final Spot[] pair : pairs) {
				matcher.propose(pair, phase, proposals);
			}
			final Candidate best = best(phase, proposals, spots, scoring);
			if (best != null) {
				ranking.add(best);
			}
		}
		ranking.sort(Comparator.comparingDouble(Candidate::score).reversed());
		return ranking;
	}

	/** @return the spots that the ranking weighs: the strongest, few of them below the threshold. */
	static List<Spot> weighed(final SpotList field) {
		final List<Spot> spots = new ArrayList<>();
		int support = 0;
		for (final Spot spot : field.all()) {
			if (spots.size() < MOST_SPOTS && (spot.isSignificant() || support++ < MOST_SUPPORT)) {
				spots.add(spot);
			}
		}
		return spots;
	}

	/**
	 * @param candidate a candidate ranked on the strongest spots of a field
	 * @return the candidate with all significant spots of the field that belong to it
	 */
	Candidate extended(final Candidate candidate, final SpotList field) {
		final List<Spot> weighed = weighed(field);
		final List<Spot> all = extended(field);
		final PatternFit fit = candidate.fit().assignedTo(all, priors);
		final CrystalPlace place = CrystalPlace.of(weighed, candidate.fit());
		final boolean[] belongs = new boolean[all.size()];
		for (int i = 0; i < belongs.length; i++) {
			final int known = weighed.indexOf(all.get(i));
			belongs[i] = known >= 0 ? candidate.fit().site(known) != null : fit.site(i) != null && place.holds(all.get(
				i));
		}
		return candidate.with(fit.only(belongs));
	}

	/** @return the spots that the ranking weighs, and the other significant ones. */
	static List<Spot> extended(final SpotList field) {
		final List<Spot> spots = weighed(field);
		for (final Spot spot : field.significant()) {
			if (!spots.contains(spot)) {
				spots.add(spot);
			}
		}
		return spots;
	}

	private Candidate best(final PhaseModel phase, final List<PairMatcher.Proposal> proposals,
		final List<Spot> spots, final MatchScore scoring)
	{
		Candidate best = null;
		for (final PairMatcher.Proposal proposal : proposals) {
			final PatternFit fit = PatternFit.of(spots, proposal.pattern, proposal.placement, priors);
			if (Math.abs(fit.placement().logScale) > MOST_SCALE_SIGMAS * priors.scaleSigma() ||
				!explainsLattice(fit, spots))
			{
				continue;
			}
			final Candidate candidate = scoring.of(phase, fit);
			if ((best == null || candidate.score() > best.score()) && explainsLattice(candidate.fit(), spots)) {
				best = candidate;
			}
		}
		return best;
	}

	/** @return whether two independent spots, one significant and neither likely noise, belong to the pattern. */
	private static boolean explainsLattice(final PatternFit fit, final List<Spot> spots) {
		for (int i = 0; i < spots.size(); i++) {
			if (fit.site(i) == null || !spots.get(i).isSignificant()) {
				continue;
			}
			for (int j = 0; j < spots.size(); j++) {
				if (fit.site(j) != null && spots.get(j).falseAlarms() < SECOND_FALSE_ALARMS && PairMatcher
					.areIndependent(spots.get(i), spots.get(j)))
				{
					return true;
				}
			}
		}
		return false;
	}
}
