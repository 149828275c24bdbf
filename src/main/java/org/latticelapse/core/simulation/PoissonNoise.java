package org.latticelapse.core.simulation;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * Numbers of electrons that arrive where a mean number is expected. Exact for
 * every mean: the inverse distribution function below 12, above it Hörmann's
 * transformed rejection with squeeze (Insurance: Mathematics and Economics 12
 * (1993) 39), because the generator of commons-math takes seconds an image.
 */
final class PoissonNoise {

	/** Inversion is used below this mean: rejection holds from 10 on. */
	private static final double SMALL = 12;

	private final RandomGenerator random;

	PoissonNoise(final RandomGenerator random) {
		this.random = random;
	}

	/** @return a number drawn from the Poisson distribution of this mean; 0 for a mean of 0 or less. */
	int draw(final double mean) {
		return mean < SMALL ? drawByInversion(mean) : drawByRejection(mean);
	}

	private int drawByInversion(final double mean) {
		double probability = FastMath.exp(-mean);
		double rest = random.nextDouble() - probability;
		int count = 0;
		while (rest > 0 && probability > 0) {
			count++;
			probability *= mean / count;
			rest -= probability;
		}
		return count;
	}

	private int drawByRejection(final double mean) {
		final double b = 0.931 + 2.53 * FastMath.sqrt(mean);
		final double a = -0.059 + 0.02483 * b;
		final double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
		final double squeeze = 0.9277 - 3.6224 / (b - 2);
		while (true) {
			final double u = random.nextDouble() - 0.5;
			final double v = random.nextDouble();
			final double distance = 0.5 - Math.abs(u);
			final double count = Math.floor((2 * a / distance + b) * u + mean + 0.43);
			if (distance >= 0.07 && v <= squeeze) {
				return (int) count;
			}
			if (count < 0 || distance < 0.013 && v > distance) {
				continue;
			}
			final double likelihood = count * FastMath.log(mean) - mean - Gamma.logGamma(count + 1);
			if (FastMath.log(v * inverseAlpha / (a / (distance * distance) + b)) <= likelihood) {
				return (int) count;
			}
		}
	}
}
