package org.latticelapse.core.motion;

/** A place where a frame may lie, as the score of its displacement has a maximum there. Immutable. */
final class Sighting {

	/** Frames that chance makes look as good as this, at most, for it to be significant by itself. */
	static final double SIGNIFICANT = 1e-5;

	/** Log likelihood below which the content is taken for gone, nats. */
	private static final double GONE = -5;

	final double x;
	final double y;

	/** Logarithm of the likelihood over that of noise, nats. */
	final double evidence;

	/** How many places as good as this chance makes, when all frames are free to move. */
	final double chances;

	private final double presence;
	private final Belief belief;

	/**
	 * @param presence logarithm of the likelihood that all the content is there over
	 *          that of noise, nats
	 * @param belief where the frame lies if this is it; the less is known the more
	 *          likely it is chance
	 */
	Sighting(final double x, final double y, final double evidence, final double chances, final double presence,
		final Belief belief)
	{
		this.x = x;
		this.y = y;
		this.evidence = evidence;
		this.chances = chances;
		this.presence = presence;
		this.belief = belief;
	}

	/** @return where the frame lies if this is it; nothing is known if its content has gone. */
	Belief belief() {
		return isGone() ? Belief.NONE : belief;
	}

	/** @return the variance of the place along one axis, pixels², at most 1. */
	double variance() {
		final double sigma = belief.sigma();
		return Math.min(1, sigma * sigma);
	}

	/** @return whether the frame shows far less than it would were the content of the others in it: black, faded, another place. */
	boolean isGone() {
		return presence < GONE && chances > SIGNIFICANT;
	}
}
