package org.latticelapse.core.dose.decay;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/** Curves of spots as complex Gaussian noise makes them: power above a noise floor of mean power 1. */
public final class SimulatedFading {

	/** Number of values that tell the floor, as the ring around a spot does. */
	private static final int RING = 40;

	private final double[] doses;

	/**
	 * @param points number of points
	 * @param step dose from one to the next, e/Å²; the first stands half a step from 0
	 */
	public SimulatedFading(final int points, final double step) {
		doses = new double[points];
		for (int i = 0; i < points; i++) doses[i] = (i + 0.5) * step;
	}

	/** @return the intensities themselves. */
	public FadingCurve exact(final DoubleUnaryOperator intensity) {
		return curve(intensity, null);
	}

	/** @return the intensities measured in noise. */
	public FadingCurve noisy(final DoubleUnaryOperator intensity, final long seed) {
		// Random alone begins almost alike from neighbouring seeds, which would bias the first points of all curves.
		return curve(intensity, new Random(new SplittableRandom(seed).nextLong()));
	}

	private FadingCurve curve(final DoubleUnaryOperator intensity, final Random random) {
		final int n = doses.length;
		final double[] values = new double[n];
		final double[] floor = new double[n];
		final double[] slope = new double[n];
		for (int i = 0; i < n; i++) {
			final double signal = intensity.applyAsDouble(doses[i]);
			values[i] = random == null ? signal : power(signal, random) - meanFloor(random);
			floor[i] = 1 + 1.0 / RING;
			slope[i] = 2;
		}
		return new FadingCurve(doses, values, floor, slope);
	}

	private static double meanFloor(final Random random) {
		double sum = 0;
		for (int i = 0; i < RING; i++) sum += power(0, random);
		return sum / RING;
	}

	private static double power(final double signal, final Random random) {
		final double real = Math.sqrt(signal) + random.nextGaussian() / Math.sqrt(2);
		final double imaginary = random.nextGaussian() / Math.sqrt(2);
		return real * real + imaginary * imaginary;
	}
}
