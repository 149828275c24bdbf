package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * All lattices of an image share one error of the pixel size. A candidate of one
 * lattice is therefore judged together with the candidates of the others that
 * suit it best: phases that need different pixel sizes exclude each other.
 */
final class JointScale {

	/** Candidates further behind the best of their lattice than this do not come back, nats. */
	private static final double WITHIN = 12;

	/** Candidates of each lattice that are tried with those of the others. */
	private static final int MOST_PER_LATTICE = 5;

	/** More combinations than this are not all tried: the best is then climbed to, lattice by lattice. */
	private static final int MOST_COMBINATIONS = 20_000;

	/** Rounds through all lattices after which a climb ends. */
	private static final int MOST_CLIMBS = 8;

	private final double priorPrecision;
	private final List<List<Candidate>> lattices = new ArrayList<>();
	private long combinations = 1;

	private JointScale(final FitPriors priors) {
		priorPrecision = 1 / (priors.scaleSigma() * priors.scaleSigma());
	}

	/** @return the lattices with their candidates ranked anew. */
	static List<FoundLattice> apply(final List<FoundLattice> found, final FitPriors priors) {
		if (found.size() < 2) {
			return found;
		}
		final JointScale joint = new JointScale(priors);
		for (final FoundLattice lattice : found) {
			final List<Candidate> eligible = eligible(lattice.candidates);
			joint.combinations = Math.min(MOST_COMBINATIONS + 1L, joint.combinations * eligible.size());
			joint.lattices.add(eligible);
		}
		final List<FoundLattice> result = new ArrayList<>(found);
		for (int i = 0; i < joint.lattices.size(); i++) {
			result.set(i, new FoundLattice(found.get(i).spots, joint.rank(i)));
		}
		return result;
	}

	private static List<Candidate> eligible(final List<Candidate> candidates) {
		final List<Candidate> eligible = new ArrayList<>();
		for (final Candidate candidate : candidates) {
			if (eligible.size() < MOST_PER_LATTICE && candidate.score() > candidates.get(0).score() - WITHIN) {
				eligible.add(candidate);
			}
		}
		return eligible;
	}

	private List<Candidate> rank(final int lattice) {
		final double others = best(lattice, null).score;
		final List<Candidate> ranking = new ArrayList<>();
		for (final Candidate candidate : lattices.get(lattice)) {
			final Combination best = best(lattice, candidate);
			ranking.add(candidate.jointly(best.score - others, best.mean(), best.sigma()));
		}
		ranking.sort(Comparator.comparingDouble(Candidate::score).reversed());
		return ranking;
	}

	/** @return the best combination that has this candidate (null: none) for this lattice. */
	private Combination best(final int lattice, final Candidate candidate) {
		return combinations <= MOST_COMBINATIONS ? extend(0, lattice, candidate, new Combination(0, 0, 0, 0))
			: climb(lattice, candidate);
	}

	/** Starts with the best candidate of each lattice and exchanges one at a time while that helps. */
	private Combination climb(final int fixed, final Candidate candidate) {
		final int n = lattices.size();
		final Combination[] chosen = new Combination[n];
		Combination sum = new Combination(0, 0, 0, 0);
		for (int i = 0; i < n; i++) {
			final Candidate first = i == fixed ? candidate : lattices.get(i).get(0);
			chosen[i] = first == null ? new Combination(0, 0, 0, 0) : new Combination(0, 0, 0, 0).plus(first);
			sum = sum.plus(chosen[i], 1);
		}
		boolean better = true;
		for (int round = 0; better && round < MOST_CLIMBS; round++) {
			better = false;
			for (int i = 0; i < n; i++) {
				for (final Candidate choice : i == fixed ? Collections.<Candidate> emptyList() : lattices.get(i)) {
					final Combination one = new Combination(0, 0, 0, 0).plus(choice);
					final Combination exchanged = sum.plus(chosen[i], -1).plus(one, 1);
					if (exchanged.withScaleTerm().score > sum.withScaleTerm().score + 1e-9) {
						chosen[i] = one;
						sum = exchanged;
						better = true;
					}
				}
			}
		}
		return sum.withScaleTerm();
	}

	private Combination extend(final int next, final int lattice, final Candidate candidate,
		final Combination sum)
	{
		if (next == lattices.size()) {
			return sum.withScaleTerm();
		}
		if (next == lattice) {
			return extend(next + 1, lattice, candidate, candidate == null ? sum : sum.plus(candidate));
		}
		Combination best = null;
		for (final Candidate choice : lattices.get(next)) {
			final Combination extended = extend(next + 1, lattice, candidate, sum.plus(choice));
			best = best == null || extended.score > best.score ? extended : best;
		}
		return best;
	}

	/**
	 * A choice of candidates. Each says of the log scale s that its likelihood is
	 * proportional to exp(−λ (s − l)² / 2); with the prior N(0, σ²) the integral
	 * over s is known in closed form.
	 */
	private final class Combination {

		final double score;
		final double precision;
		final double weighted;
		final double square;

		Combination(final double score, final double precision, final double weighted, final double square) {
			this.score = score;
			this.precision = precision;
			this.weighted = weighted;
			this.square = square;
		}

		Combination plus(final Candidate candidate) {
			final PatternFit fit = candidate.fit();
			final double posterior = 1 / fit.covariance().getEntry(1, 1);
			final double lambda = Math.max(1e-6 * priorPrecision, posterior - priorPrecision);
			final double mean = fit.placement().logScale * posterior / lambda;
			final Combination alone = new Combination(0, lambda, lambda * mean, lambda * mean * mean);
			return new Combination(score + candidate.score() - alone.scaleTerm(), precision + lambda, weighted +
				alone.weighted, square + alone.square);
		}

		/** @return this combination with another added (sign 1) or taken away (sign −1). */
		Combination plus(final Combination other, final int sign) {
			return new Combination(score + sign * other.score, precision + sign * other.precision, weighted + sign *
				other.weighted, square + sign * other.square);
		}

		Combination withScaleTerm() {
			return new Combination(score + scaleTerm(), precision, weighted, square);
		}

		private double scaleTerm() {
			return -0.5 * Math.log(1 + precision / priorPrecision) - 0.5 * (square - weighted * weighted /
				(precision + priorPrecision));
		}

		double mean() {
			return weighted / (precision + priorPrecision);
		}

		double sigma() {
			return 1 / Math.sqrt(precision + priorPrecision);
		}
	}
}
