package org.latticelapse.benchmark;

import java.util.Arrays;

import org.latticelapse.core.motion.Drift;

/** How far a measured drift is from the true one. */
final class DriftError {

	/** A step as wrong as this is a slip, pixels: less than the period of a lattice. */
	private static final double SLIP = 2;

	/** A measured place as wrong as this is taken at its word: pixels, and stated standard deviations. */
	private static final double WRONG = 1.5;
	private static final double SIGMAS = 4;

	private final Drift drift;
	private final double[] x;
	private final double[] y;

	DriftError(final Drift drift, final double[] dx, final double[] dy) {
		this.drift = drift;
		x = new double[dx.length];
		y = new double[dx.length];
		for (int i = 0; i < dx.length; i++) {
			x[i] = drift.dx(i) - dx[i];
			y[i] = drift.dy(i) - dy[i];
		}
	}

	/** @return root mean square from the first frame, pixels. */
	double rms() {
		return rms(0, 0);
	}

	/** @return root mean square about the middle of the track, pixels. */
	double rmsAboutMiddle() {
		return rms(median(x), median(y));
	}

	double largest() {
		double largest = 0;
		for (int i = 0; i < x.length; i++) {
			largest = Math.max(largest, Math.hypot(x[i], y[i]));
		}
		return largest;
	}

	/** @return the error of the step to a frame, pixels. */
	double step(final int frame) {
		return Math.hypot(x[frame] - x[frame - 1], y[frame] - y[frame - 1]);
	}

	/** @return the number of steps that are wrong by 2 pixels or more. */
	int slips() {
		int slips = 0;
		for (int i = 1; i < x.length; i++) {
			slips += step(i) >= SLIP ? 1 : 0;
		}
		return slips;
	}

	int notMeasured() {
		int missing = 0;
		for (int i = 0; i < x.length; i++) {
			missing += drift.isMeasured(i) ? 0 : 1;
		}
		return missing;
	}

	/** @return the number of frames said to be measured that lie far outside what is stated, counted about the middle of the track. */
	int wrong() {
		int wrong = 0;
		for (int i = 0; i < x.length; i++) {
			final double error = Math.hypot(x[i] - median(x), y[i] - median(y));
			wrong += drift.isMeasured(i) && error > WRONG && error > SIGMAS * drift.sigma(i) ? 1 : 0;
		}
		return wrong;
	}

	/** @return the mean stated uncertainty of the measured frames, pixels. */
	double sigma() {
		double sum = 0;
		for (int i = 0; i < x.length; i++) {
			sum += drift.isMeasured(i) ? drift.sigma(i) : 0;
		}
		return sum / Math.max(1, x.length - notMeasured());
	}

	private double rms(final double middleX, final double middleY) {
		double sum = 0;
		for (int i = 0; i < x.length; i++) {
			sum += Math.pow(x[i] - middleX, 2) + Math.pow(y[i] - middleY, 2);
		}
		return Math.sqrt(sum / x.length);
	}

	private static double median(final double[] values) {
		final double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
