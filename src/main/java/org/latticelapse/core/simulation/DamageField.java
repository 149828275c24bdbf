package org.latticelapse.core.simulation;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.FastMath;

/**
 * The order in which the places of a square crystal are damaged: a smooth random
 * field, whose level sets are patches that grow. The part of the area below a
 * level is the normal distribution's probability of it. Immutable.
 */
final class DamageField {

	private static final int WAVES = 48;
	private static final NormalDistribution NORMAL = new NormalDistribution();

	/** Samples of the field for the typical distance between patches; in between it is interpolated. */
	private static final int SAMPLES_PER_SIZE = 16;

	private final double size;
	private final double step;
	private final double start;
	private final int side;
	private final double[] samples;

	/**
	 * @param extent side of the crystal, Å; the field reaches half of it farther
	 * @param size typical distance from one damaged patch to the next, Å
	 * @param seed of the random field
	 */
	DamageField(final double extent, final double size, final long seed) {
		this.size = size;
		step = size / SAMPLES_PER_SIZE;
		start = -extent / 2;
		side = (int) Math.ceil(2 * extent / step) + 2;
		samples = new double[side * side];
		final RandomGenerator random = new Well19937c(seed);
		for (int wave = 0; wave < WAVES; wave++) {
			final double direction = Math.PI * (wave + random.nextDouble()) / WAVES;
			final double frequency = (0.5 + random.nextDouble()) / size;
			add(frequency * Math.cos(direction), frequency * Math.sin(direction), 2 * Math.PI * random.nextDouble());
		}
	}

	private void add(final double gx, final double gy, final double phase) {
		for (int row = 0; row < side; row++) {
			for (int column = 0; column < side; column++) {
				final double x = start + column * step;
				final double y = start + row * step;
				samples[row * side + column] += Math.sqrt(2.0 / WAVES) * FastMath.cos(2 * Math.PI * (gx * x + gy * y) +
					phase);
			}
		}
	}

	/**
	 * @param from part of the area that is damaged later, 0 … 1
	 * @param to part of the area that is damaged later or belongs to the region, 0 … 1
	 * @return the places in between
	 */
	Region between(final double from, final double to) {
		final double low = NORMAL.inverseCumulativeProbability(from);
		final double high = NORMAL.inverseCumulativeProbability(to);
		return Region.where((x, y) -> {
			final double value = at(x, y);
			return Math.min(value - low, high - value) * size / (2 * Math.PI);
		});
	}

	/** Of unit variance; its gradient is about 2π / size. */
	private double at(final double x, final double y) {
		final double u = Math.max(0, Math.min(side - 1.001, (x - start) / step));
		final double v = Math.max(0, Math.min(side - 1.001, (y - start) / step));
		final int i = (int) v * side + (int) u;
		final double fu = u - (int) u;
		final double fv = v - (int) v;
		return (1 - fv) * ((1 - fu) * samples[i] + fu * samples[i + 1]) + fv * ((1 - fu) * samples[i + side] + fu *
			samples[i + side + 1]);
	}
}
