package org.latticelapse.benchmark;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The numbers that summarise a sample of measurements. */
final class Sample {

	/** A normal distribution's standard deviation over its median absolute deviation. */
	private static final double NORMAL_MAD = 1.4826;

	private final double[] sorted;

	Sample(final DoubleStream values) {
		sorted = values.sorted().toArray();
	}

	int size() {
		return sorted.length;
	}

	double median() {
		return quantile(0.5);
	}

	/** @return the value below which a fraction lies, linearly interpolated; NaN of nothing. */
	double quantile(final double fraction) {
		if (sorted.length == 0) {
			return Double.NaN;
		}
		final double position = fraction * (sorted.length - 1);
		final int below = (int) position;
		final int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
	}

	double mean() {
		return Arrays.stream(sorted).average().orElse(Double.NaN);
	}

	double rms() {
		return Math.sqrt(Arrays.stream(sorted).map(v -> v * v).average().orElse(Double.NaN));
	}

	/** @return the standard deviation of the normal distribution with this median absolute deviation. */
	double robustWidth() {
		final double median = median();
		return NORMAL_MAD * new Sample(Arrays.stream(sorted).map(v -> Math.abs(v - median))).median();
	}
}
