package org.latticelapse.core.motion;

/**
 * What is believed of a displacement before it is measured: it is near one of a
 * few places, with a normal distribution around each, or, rarely, a jump to
 * anywhere within reach.
 */
final class StepPrior {

	/** How often a step is a jump. */
	private static final double JUMPS = 1e-4;

	private final double sigma;
	private final double reach;
	private final boolean every;
	private final double[][] places;

	private StepPrior(final double sigma, final double reach, final boolean every, final double[]... places) {
		this.sigma = sigma;
		this.reach = reach;
		this.every = every;
		this.places = places;
	}

	/**
	 * @param sigma standard deviation of a usual step along one axis, pixels
	 * @param reach longest jump, pixels
	 * @param places {x, y} of places one of which is near
	 */
	static StepPrior nearAny(final double sigma, final double reach, final double[]... places) {
		return new StepPrior(sigma, reach, false, places);
	}

	/** @return a belief that each of the places is one usual step away, or a jump. */
	static StepPrior nearEvery(final double sigma, final double reach, final double[]... places) {
		return new StepPrior(sigma, reach, true, places);
	}

	double reach() {
		return reach;
	}

	/** @return the logarithm of the probability density of a displacement. */
	double log(final double x, final double y) {
		final double anywhere = JUMPS / (Math.PI * reach * reach);
		double sum = 0;
		double logs = 0;
		for (final double[] place : places) {
			final double dx = x - place[0];
			final double dy = y - place[1];
			final double near = (1 - JUMPS) * Math.exp(-(dx * dx + dy * dy) / (2 * sigma * sigma)) / (2 * Math.PI * sigma *
				sigma);
			sum += near;
			logs += Math.log(near + anywhere);
		}
		return every ? logs : Math.log(sum / places.length + anywhere);
	}
}
