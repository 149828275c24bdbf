package org.latticelapse.core.simulation;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.FastMath;

/**
 * The order in which the places of a crystal are damaged: a smooth random field,
 * whose level sets are patches that grow. The part of the area below a level is
 * the normal distribution's probability of it. Immutable.
 */
final class DamageField {

	private static final int WAVES = 48;
	private static final NormalDistribution NORMAL = new NormalDistribution();

	private final double size;
	private final double[] gx = new double[WAVES];
	private final double[] gy = new double[WAVES];
	private final double[] phase = new double[WAVES];

	/**
	 * @param size typical distance from one damaged patch to the next, Å
	 * @param seed of the random field
	 */
	DamageField(final double size, final long seed) {
		this.size = size;
		final RandomGenerator random = new Well19937c(seed);
		for (int i = 0; i < WAVES; i++) {
			final double direction = Math.PI * (i + random.nextDouble()) / WAVES;
			final double frequency = (0.5 + random.nextDouble()) / size;
			gx[i] = frequency * Math.cos(direction);
			gy[i] = frequency * Math.sin(direction);
			phase[i] = 2 * Math.PI * random.nextDouble();
		}
	}

	/**
	 * @param from part of the area that is damaged later, 0 … 1
	 * @param to part of the area that is damaged later or belongs to the region, 0 … 1
	 * @return the places in between
	 */
	Region between(final double from, final double to) {
		return below(to).and(below(from).outside());
	}

	private Region below(final double fraction) {
		final double level = NORMAL.inverseCumulativeProbability(fraction);
		if (Double.isInfinite(level)) {
			return level > 0 ? Region.everywhere() : Region.where((x, y) -> Double.NEGATIVE_INFINITY);
		}
		return Region.where((x, y) -> (level - at(x, y)) * size / (2 * Math.PI));
	}

	/** Of unit variance; its gradient is about 2π / size. */
	private double at(final double x, final double y) {
		double sum = 0;
		for (int i = 0; i < WAVES; i++) {
			sum += FastMath.cos(2 * Math.PI * (gx[i] * x + gy[i] * y) + phase[i]);
		}
		return sum * Math.sqrt(2.0 / WAVES);
	}
}
