package org.latticelapse.core.indexing;

/** A phase in its best placement, with its score. */
final class Candidate {

	private final PhaseModel phase;
	private final PatternFit fit;
	private final double score;
	private final int missing;

	Candidate(final PhaseModel phase, final PatternFit fit, final double score, final int missing) {
		this.phase = phase;
		this.fit = fit;
		this.score = score;
		this.missing = missing;
	}

	PhaseModel phase() {
		return phase;
	}

	PatternFit fit() {
		return fit;
	}

	double score() {
		return score;
	}

	int missing() {
		return missing;
	}

	Candidate withScore(final double newScore) {
		return new Candidate(phase, fit, newScore, missing);
	}
}
