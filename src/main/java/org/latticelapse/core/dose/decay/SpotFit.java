package org.latticelapse.core.dose.decay;

import java.util.Optional;

import org.apache.commons.math3.distribution.FDistribution;

/**
 * What the curve of one spot tells: the fit of the model that the points call
 * for, and that of another model where the choice changes the e-fold dose.
 * Offset and e-fold dose of a decay that is not seen to its end replace each
 * other, so that one without the other would say more than is known.
 */
public final class SpotFit {

	/** An offset is only believed if its improvement has no higher probability by chance. */
	private static final double CHANCE = 0.01;

	/** A model must be better than another of as many parameters by this in χ². */
	private static final double CLEAR_GAIN = 4;

	/** An interval wider by this factor tells the user something. */
	private static final double WIDER = 2;

	private final DecayFit preferred;
	private final DecayFit alternative;

	private SpotFit(final DecayFit preferred, final DecayFit alternative) {
		this.preferred = preferred;
		this.alternative = alternative;
	}

	/**
	 * @param curve intensity against dose
	 * @param latent whether a latent dose before the decay is allowed
	 * @param fitter makes the fits
	 * @return growth, if it describes the points better than decay; else decay, with
	 *         an offset if the points call for it
	 */
	public static SpotFit of(final FadingCurve curve, final boolean latent, final DecayFitter fitter) {
		final DecayFit growth = growth(fitter.fit(FadingModel.GROWTH, curve), fitter.fit(FadingModel.AMPLITUDE_GROWTH,
			curve));
		final DecayFit withOffset = fitter.fit(latent ? FadingModel.LATENT_DECAY_WITH_OFFSET
			: FadingModel.DECAY_WITH_OFFSET, curve);
		final DecayFit plain = fitter.fit(latent ? FadingModel.LATENT_DECAY : FadingModel.DECAY, curve);
		if (growth.rSquared() > withOffset.rSquared() && growth.rSquared() > plain.rSquared()) {
			return new SpotFit(growth, null);
		}
		final boolean needed = isNeeded(withOffset, plain);
		final DecayFit preferred = needed ? withOffset : plain;
		final DecayFit other = needed ? plain : withOffset;
		return new SpotFit(preferred, matters(preferred, other) ? other : null);
	}

	/** @return the fit of the model that the points call for. */
	public DecayFit preferred() {
		return preferred;
	}

	/** @return the decay with an offset where the preferred one has none, or without; empty where that changes little. */
	public Optional<DecayFit> alternative() {
		return Optional.ofNullable(alternative);
	}

	/** Growth of the amplitude, a sigmoid, is only believed where the points show its slow beginning. */
	private static DecayFit growth(final DecayFit plain, final DecayFit ofAmplitude) {
		final double gain = chiSquare(plain) - chiSquare(ofAmplitude);
		return gain > CLEAR_GAIN * Math.max(1, ofAmplitude.reducedChiSquare()) ? ofAmplitude : plain;
	}

	/** The F-test of one more parameter. */
	private static boolean isNeeded(final DecayFit withOffset, final DecayFit plain) {
		if (Double.isNaN(withOffset.reducedChiSquare()) || Double.isNaN(plain.reducedChiSquare())) return false;
		final double gain = chiSquare(plain) - chiSquare(withOffset);
		final double scatter = Math.max(1, withOffset.reducedChiSquare());
		return gain > 0 && new FDistribution(1, freedom(withOffset)).cumulativeProbability(gain / scatter) > 1 - CHANCE;
	}

	private static double chiSquare(final DecayFit fit) {
		return fit.reducedChiSquare() * freedom(fit);
	}

	private static int freedom(final DecayFit fit) {
		return fit.points() - fit.model().parameters();
	}

	private static boolean matters(final DecayFit preferred, final DecayFit other) {
		if (preferred.refusal().isPresent()) return false;
		final boolean inside = other.eFoldDose() >= preferred.low() && other.eFoldDose() <= preferred.high();
		return !inside || other.high() - other.low() > WIDER * (preferred.high() - preferred.low());
	}
}
