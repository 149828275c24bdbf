package org.latticelapse.core.fourier.peak;

import org.latticelapse.core.fourier.Taper;

/**
 * How much broader a peak is than that of a wave that fills the tile: the second
 * moment of its power about its middle, less that of the Hann window, mean of
 * both axes, in units of one over the squared side of the tile. It is 0 for a
 * crystal that fills the tile evenly, and positive for one that does not, or
 * that is bent or distorted.
 */
final class PeakBreadth {

	/** Second moment of the power of a Hann window along one axis: ∫w′² / (4π² ∫w²). */
	private static final double HANN = 1 / 3.0;

	/** Radius of the disc of power, in units of one over the side of the tile. */
	private static final double RADIUS = 2.2;

	/** An excess is believed from so many standard uncertainties on, if it is larger than this. */
	private static final double SURE = 2;
	private static final double NEGLIGIBLE = 0.02;

	private final TileSpectrum spectrum;
	private final double unitX;
	private final double unitY;
	private double excess;
	private double sigma;

	PeakBreadth(final TileSpectrum spectrum) {
		this.spectrum = spectrum;
		unitX = (double) spectrum.band().tileWidth / spectrum.band().paddedWidth;
		unitY = (double) spectrum.band().tileHeight / spectrum.band().rows;
	}

	/**
	 * Measures a peak.
	 *
	 * @param x column of its middle, bins
	 * @param y row of its middle, bins
	 * @param floor mean noise power there
	 */
	void measure(final double x, final double y, final double floor) {
		double sum = 0;
		double moment = 0;
		final int columns = (int) Math.ceil(RADIUS / unitX);
		final int rows = (int) Math.ceil(RADIUS / unitY);
		final int kx = (int) Math.rint(x);
		final int ky = (int) Math.rint(y);
		for (int i = kx - columns; i <= kx + columns; i++) {
			for (int j = ky - rows; j <= ky + rows; j++) {
				final double square = square(i - x, j - y);
				if (square < RADIUS * RADIUS) {
					final double signal = power(i, j) - floor;
					sum += signal;
					moment += signal * square / 2;
				}
			}
		}
		excess = moment / sum - HANN;
		double variance = 0;
		for (int i = kx - columns; i <= kx + columns; i++) {
			for (int j = ky - rows; j <= ky + rows; j++) {
				final double square = square(i - x, j - y);
				if (square < RADIUS * RADIUS) {
					final double lever = square / 2 - moment / sum;
					variance += (2 * Math.max(0, power(i, j) - floor) + floor) * floor * lever * lever;
				}
			}
		}
		sigma = Math.sqrt(Taper.HANN_CELL / (unitX * unitY) * variance) / Math.abs(sum);
	}

	/** @return whether the peak is surely broader than that of a wave that fills the tile. */
	boolean isBroad() {
		return excess > SURE * sigma + NEGLIGIBLE;
	}

	private double square(final double dx, final double dy) {
		return dx * dx * unitX * unitX + dy * dy * unitY * unitY;
	}

	private double power(final int kx, final int ky) {
		final int bin = spectrum.band().binAt(kx, ky);
		return bin < 0 ? 0 : spectrum.power(bin);
	}
}
