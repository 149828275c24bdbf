package org.latticelapse.core.indexing;

/** A phase in its best placement, with its score and the pixel-size error it implies. */
final class Candidate {

	private final PhaseModel phase;
	private final PatternFit fit;
	private final double score;
	private final int missing;
	private final double logScale;
	private final double logScaleSigma;

	Candidate(final PhaseModel phase, final PatternFit fit, final double score, final int missing) {
		this(phase, fit, score, missing, fit.placement().logScale, Math.sqrt(fit.covariance().getEntry(1, 1)));
	}

	private Candidate(final PhaseModel phase, final PatternFit fit, final double score, final int missing,
		final double logScale, final double logScaleSigma)
	{
		this.phase = phase;
		this.fit = fit;
		this.score = score;
		this.missing = missing;
		this.logScale = logScale;
		this.logScaleSigma = logScaleSigma;
	}

	PhaseModel phase() {
		return phase;
	}

	PatternFit fit() {
		return fit;
	}

	/** @return log odds against unrelated spots, nats. */
	double score() {
		return score;
	}

	/** @return the number of strong reflections in reach that are not seen. */
	int missing() {
		return missing;
	}

	/** @return logarithm of measured |g| over reference |g|. */
	double logScale() {
		return logScale;
	}

	/** @return standard uncertainty of {@link #logScale()}. */
	double logScaleSigma() {
		return logScaleSigma;
	}

	/** @return this candidate, with the fit that says which spots belong to it. */
	Candidate with(final PatternFit other) {
		return new Candidate(phase, other, score, missing, logScale, logScaleSigma);
	}

	/** @return this candidate, judged together with the other lattices of the image. */
	Candidate jointly(final double jointScore, final double jointLogScale, final double jointSigma) {
		return new Candidate(phase, fit, jointScore, missing, jointLogScale, jointSigma);
	}
}
