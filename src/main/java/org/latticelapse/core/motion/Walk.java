package org.latticelapse.core.motion;

/**
 * How the content moves from frame to frame: steps are normally distributed about
 * a mean, alike along both axes, or, rarely, jumps to anywhere within reach.
 * Immutable.
 */
final class Walk {

	/** The standard deviation of steps is not believed to be smaller, pixels. */
	private static final double SHORTEST = 0.1;

	/** How often a step is a jump. */
	private static final double JUMPS = 1e-4;

	private final double meanX;
	private final double meanY;
	private final double variance;
	private final double reach;

	/**
	 * @param meanX of the steps, pixels a frame
	 * @param meanY of the steps, pixels a frame
	 * @param variance of the steps along each axis, pixels²
	 * @param reach longest jump, pixels
	 */
	Walk(final double meanX, final double meanY, final double variance, final double reach) {
		this.meanX = meanX;
		this.meanY = meanY;
		this.variance = Math.max(SHORTEST * SHORTEST, variance);
		this.reach = reach;
	}

	/** @return the walk from the last frame to the first. */
	Walk reversed() {
		return new Walk(-meanX, -meanY, variance, reach);
	}

	/** @return the same reach with other steps. */
	Walk withSteps(final double newMeanX, final double newMeanY, final double newVariance) {
		return new Walk(newMeanX, newMeanY, newVariance, reach);
	}

	double meanX() {
		return meanX;
	}

	double meanY() {
		return meanY;
	}

	/** @return the variance of a step along each axis, pixels². */
	double variance() {
		return variance;
	}

	/** @return the logarithm of the probability density of a way between two sightings so many frames apart. */
	double log(final Sighting from, final Sighting to, final int frames) {
		return Math.log(near(from, to, frames) + frames * anywhere());
	}

	/** @return whether the way between two sightings is rather a jump. */
	boolean isJump(final Sighting from, final Sighting to, final int frames) {
		return near(from, to, frames) < frames * anywhere();
	}

	/** @return what is believed of the place so many frames later. */
	Belief on(final Belief place, final int frames, final boolean jump) {
		return place.afterStep(jump ? reach * reach : frames * variance, frames * meanX, frames * meanY);
	}

	private double near(final Sighting from, final Sighting to, final int frames) {
		final double x = to.x - from.x - frames * meanX;
		final double y = to.y - from.y - frames * meanY;
		final double square = frames * variance + from.variance() + to.variance();
		return (1 - frames * JUMPS) * Math.exp(-(x * x + y * y) / (2 * square)) / (2 * Math.PI * square);
	}

	private double anywhere() {
		return JUMPS / (Math.PI * reach * reach);
	}
}
