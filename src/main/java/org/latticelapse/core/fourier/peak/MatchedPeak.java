package org.latticelapse.core.fourier.peak;

import java.util.Arrays;
import java.util.Optional;

import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.fourier.Taper;

/**
 * The peak of a particle's fringes in a Hann window matched to the particle: the
 * centroid of the power above the noise floor. Thickness and shape of a small
 * particle change the phase of its fringes from place to place, which can split
 * the peak or displace its maximum; the centroid is the mean of the local
 * frequency, weighted by the intensity of the fringes, and in a symmetric
 * particle the displacements cancel.
 */
public final class MatchedPeak {

	/** Width of the window, in extents of the particle. */
	private static final double WINDOW = 2;

	/** Radius of the disc that holds the peak, in units of one over the extent. */
	private static final double RADIUS = 1.5;

	/** With less than this part of the disc free of other peaks there is no centroid. */
	private static final double LEAST_FREE = 0.5;

	/** The ring around the disc that tells the noise floor, in radii of the disc. */
	private static final double RING_INNER = 1.15;
	private static final double RING_OUTER = 1.6;

	/** Grid steps from the middle to the outer border of the ring. */
	private static final int STEPS = 8;

	private static final int SIDE = 2 * STEPS + 1;

	private static final int PASSES = 4;

	/** The centroid may move so far from the start, in radii of the disc. */
	private static final double MOST_SHIFT = 0.5;

	private final double gx;
	private final double gy;
	private final double sigma;

	private MatchedPeak(final double gx, final double gy, final double sigma) {
		this.gx = gx;
		this.gy = gy;
		this.sigma = sigma;
	}

	/**
	 * @param image the prepared micrograph
	 * @param gx x component of the frequency to start from, 1/Å
	 * @param gy y component (down), 1/Å
	 * @param x x of the middle of the particle, Å from the left border
	 * @param y y of the middle of the particle, Å from the upper border
	 * @param extent size of the particle, Å
	 * @param free distance of the nearest other peak, 1/Å
	 * @return the peak; none if it does not stand clear of the noise and of other peaks
	 */
	public static Optional<MatchedPeak> of(final PreparedMicrograph image, final double gx, final double gy,
		final double x, final double y, final double extent, final double free)
	{
		final double radius = Math.min(RADIUS / extent, free / 2);
		if (radius < LEAST_FREE * RADIUS / extent) {
			return Optional.empty();
		}
		final double step = RING_OUTER * radius / STEPS;
		final double[] power = new LocalFringes(image, gx, gy, x, y, WINDOW * extent).power(STEPS, step);
		final double floor = floor(power, radius / step);
		final Centroid centroid = new Centroid(power, floor, radius / step);
		for (int pass = 0; pass < PASSES; pass++) {
			if (!centroid.advance()) {
				return Optional.empty();
			}
		}
		final double cellsPerBin = step * step * WINDOW * WINDOW * extent * extent / Taper.HANN_CELL;
		return Optional.of(new MatchedPeak(gx + step * centroid.x, gy + step * centroid.y, step * centroid
			.sigma() / Math.sqrt(cellsPerBin)));
	}

	/** @return the x component of the frequency, 1/Å. */
	public double gx() {
		return gx;
	}

	/** @return the y component of the frequency (down), 1/Å. */
	public double gy() {
		return gy;
	}

	/** @return the standard uncertainty that noise gives each component, 1/Å. */
	public double sigma() {
		return sigma;
	}

	/** The mean of exponentially distributed power is its median / ln 2. */
	private static double floor(final double[] power, final double radius) {
		final double[] ring = new double[power.length];
		int n = 0;
		for (int i = 0; i < power.length; i++) {
			final double distance = Math.hypot(i / SIDE - STEPS, i % SIDE - STEPS);
			if (distance >= RING_INNER * radius && distance <= RING_OUTER * radius) {
				ring[n++] = power[i];
			}
		}
		Arrays.sort(ring, 0, n);
		return ring[n / 2] / Math.log(2);
	}

	/** The centroid of the power above the floor in a disc that moves with it; lengths in grid steps. */
	private static final class Centroid {

		private final double[] power;
		private final double floor;
		private final double radius;
		private double sum;
		private double variance;
		double x;
		double y;

		Centroid(final double[] power, final double floor, final double radius) {
			this.power = power;
			this.floor = floor;
			this.radius = radius;
		}

		/** @return whether there is a centroid near the start. */
		boolean advance() {
			double sumX = 0;
			double sumY = 0;
			sum = 0;
			variance = 0;
			for (int i = 0; i < power.length; i++) {
				final double dx = i / SIDE - STEPS - x;
				final double dy = i % SIDE - STEPS - y;
				final double square = dx * dx + dy * dy;
				if (square > radius * radius) {
					continue;
				}
				final double signal = power[i] - floor;
				sum += signal;
				sumX += signal * dx;
				sumY += signal * dy;
				// Noise power f beside a signal s scatters by 2 s f + f².
				variance += (2 * Math.max(0, signal) * floor + floor * floor) * square / 2;
			}
			if (sum <= 0) {
				return false;
			}
			x += sumX / sum;
			y += sumY / sum;
			return Math.hypot(x, y) < MOST_SHIFT * radius;
		}

		/** @return standard uncertainty of each component if the bins were independent. */
		double sigma() {
			return Math.sqrt(variance) / sum;
		}
	}
}
