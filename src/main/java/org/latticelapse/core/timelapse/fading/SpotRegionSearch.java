package org.latticelapse.core.timelapse.fading;

import org.latticelapse.core.image.Micrograph;

/**
 * Finds the rectangle in which a spot stands highest above the noise. A crystal
 * that fills a part of the field is measured best in a window of its own: what
 * lies around it adds noise, and the fringes of others, but no signal (the
 * matched filter, with the windows of a few sizes to choose from).
 */
final class SpotRegionSearch {

	/** The field is looked at in so many blocks along each side. */
	private static final int BLOCKS = 64;

	/** The ratio of one size of windows to the next, and the number of sizes. */
	private static final double RATIO = Math.pow(0.5, 0.25);
	private static final int SIZES = 11;

	/** No window is longer than so many times its width. */
	private static final double SLENDEREST = 2;

	/** Windows of one size lie so many to their length. */
	private static final int STEPS = 8;

	private final int columns;
	private final int rows;
	private final int blockX;
	private final int blockY;
	private final double[] real;
	private final double[] imaginary;
	private double highest;
	private double whole;
	private SpotRegion best;

	/**
	 * @param sum the field
	 * @param fx x component of the spot's frequency, cycles per pixel
	 * @param fy y component, cycles per pixel
	 */
	SpotRegionSearch(final Micrograph sum, final double fx, final double fy) {
		blockX = Math.max(1, sum.width() / BLOCKS);
		blockY = Math.max(1, sum.height() / BLOCKS);
		columns = sum.width() / blockX;
		rows = sum.height() / blockY;
		real = new double[columns * rows];
		imaginary = new double[columns * rows];
		demodulate(sum, fx, fy);
		search();
	}

	/** @return the rectangle in which the spot stands highest above the noise, pixels of the sum. */
	SpotRegion best() {
		return best;
	}

	/** @return the power there in a unit that noise of one density makes one everywhere. */
	double highest() {
		return highest;
	}

	/** @return the signal-to-noise ratio there, over that in the whole field. */
	double gain() {
		return highest / whole;
	}

	/** The sum over each block, with the phase of the spot's wave taken out. */
	private void demodulate(final Micrograph sum, final double fx, final double fy) {
		final double mean = mean(sum);
		final double[] cosine = new double[columns * blockX];
		final double[] sine = new double[columns * blockX];
		for (int x = 0; x < cosine.length; x++) {
			cosine[x] = Math.cos(2 * Math.PI * fx * x);
			sine[x] = -Math.sin(2 * Math.PI * fx * x);
		}
		for (int y = 0; y < rows * blockY; y++) {
			final double c = Math.cos(2 * Math.PI * fy * y);
			final double s = -Math.sin(2 * Math.PI * fy * y);
			for (int x = 0; x < cosine.length; x++) {
				final double value = sum.get(x, y) - mean;
				if (Double.isNaN(value)) continue;
				final int block = y / blockY * columns + x / blockX;
				real[block] += value * (c * cosine[x] - s * sine[x]);
				imaginary[block] += value * (c * sine[x] + s * cosine[x]);
			}
		}
	}

	private static double mean(final Micrograph sum) {
		double total = 0;
		int n = 0;
		for (int y = 0; y < sum.height(); y++) {
			for (int x = 0; x < sum.width(); x++) {
				final float value = sum.get(x, y);
				if (Float.isNaN(value)) continue;
				total += value;
				n++;
			}
		}
		return n == 0 ? 0 : total / n;
	}

	private void search() {
		for (int i = 0; i < SIZES; i++) {
			for (int j = 0; j < SIZES; j++) {
				final int width = (int) Math.round(columns * Math.pow(RATIO, i));
				final int height = (int) Math.round(rows * Math.pow(RATIO, j));
				final int pixelsX = width * blockX;
				final int pixelsY = height * blockY;
				final boolean large = Math.min(pixelsX, pixelsY) >= MeasuringField.SMALLEST;
				final boolean slender = pixelsX > SLENDEREST * pixelsY || pixelsY > SLENDEREST * pixelsX;
				if (i + j == 0 || large && !slender) search(hann(width), hann(height));
			}
		}
	}

	/** Tries a window everywhere; the first one fills the field. */
	private void search(final double[] horizontal, final double[] vertical) {
		final double noise = squared(horizontal) * squared(vertical);
		final double[] rowReal = new double[columns];
		final double[] rowImaginary = new double[columns];
		for (final int top : places(rows, vertical.length)) {
			for (int x = 0; x < columns; x++) {
				rowReal[x] = 0;
				rowImaginary[x] = 0;
				for (int y = 0; y < vertical.length; y++) {
					rowReal[x] += vertical[y] * real[(top + y) * columns + x];
					rowImaginary[x] += vertical[y] * imaginary[(top + y) * columns + x];
				}
			}
			for (final int left : places(columns, horizontal.length)) {
				final double power = (square(rowReal, left, horizontal) + square(rowImaginary, left, horizontal)) / noise;
				if (best == null) whole = power;
				if (best == null || power > highest) {
					highest = power;
					best = new SpotRegion(left * blockX, top * blockY, horizontal.length * blockX, vertical.length * blockY);
				}
			}
		}
	}

	private static double square(final double[] values, final int start, final double[] window) {
		double sum = 0;
		for (int i = 0; i < window.length; i++) {
			sum += window[i] * values[start + i];
		}
		return sum * sum;
	}

	/** @return where windows of a length begin; the last one ends at the border. */
	private static int[] places(final int all, final int length) {
		final int steps = (int) Math.ceil((all - length) / (double) Math.max(1, length / STEPS));
		final int[] places = new int[steps + 1];
		for (int i = 1; i <= steps; i++) {
			places[i] = (int) Math.round((double) i * (all - length) / steps);
		}
		return places;
	}

	private static double[] hann(final int length) {
		final double[] window = new double[length];
		for (int i = 0; i < length; i++) {
			window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / length);
		}
		return window;
	}

	private static double squared(final double[] window) {
		double sum = 0;
		for (final double value : window) {
			sum += value * value;
		}
		return sum;
	}
}
