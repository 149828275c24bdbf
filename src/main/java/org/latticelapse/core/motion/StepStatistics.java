package org.latticelapse.core.motion;

/** Mean and variance of the steps of a track, as far as its uncertain places tell them. Mutable. */
final class StepStatistics {

	private final Walk prior;
	private double frames;
	private double sumX;
	private double sumY;
	private double squares;

	/** @param prior what is believed of the steps */
	StepStatistics(final Walk prior) {
		this.prior = prior;
	}

	/**
	 * @param before what is known of a place without any later one
	 * @param after what is known of a later place without any before it
	 * @param gap number of frames between them
	 */
	void add(final Belief before, final Belief after, final int gap) {
		if (!before.isKnown() || !after.isKnown()) return;
		final double variance = gap * prior.variance();
		final double noise = before.sigma() * before.sigma() + after.sigma() * after.sigma();
		final double part = variance / (variance + noise);
		final double offX = part * (after.x() - before.x() - gap * prior.meanX());
		final double offY = part * (after.y() - before.y() - gap * prior.meanY());
		sumX += gap * prior.meanX() + offX;
		sumY += gap * prior.meanY() + offY;
		squares += (offX * offX + offY * offY) / 2 + part * noise;
		frames += gap;
	}

	/** @return the walk that makes these steps likeliest; the prior if there is none. */
	Walk walk() {
		return frames > 0 ? prior.withSteps(sumX / frames, sumY / frames, squares / frames) : prior;
	}
}
