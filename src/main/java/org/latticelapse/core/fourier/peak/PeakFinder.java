package org.latticelapse.core.fourier.peak;

import java.util.List;

/**
 * Finds the peaks of one tile's spectrum that stand out of the noise floor. Only
 * where the power is high are the finer questions asked: is it a maximum, is it
 * part of a line along an axis (scan lines, edges), is its neighbourhood as high
 * (streaks, skirts of stronger peaks).
 */
final class PeakFinder {

	/** The bin nearest to a peak holds at least this fraction of its power. */
	private static final double ON_GRID = 0.8;

	/**
	 * Standard uncertainty of the frequency of a wave that fills a Hann window of
	 * length L, in units of 1 / (L √SNR): the linearised maximum of the windowed
	 * transform in white noise (Rife and Boorstyn, IEEE Trans. Inf. Theory 20
	 * (1974) 591, with the window put in).
	 */
	private static final double HANN_SIGMA = 0.487;

	/**
	 * Scan lines, interference and edges put peaks on the axes that no noise model
	 * foresees: what lies there must be so much more significant.
	 */
	private static final double AXIS_DOUBT = 2;

	private final Band band;
	private final TileSpectrum spectrum;
	private final NoiseFloor floor;
	private final PeakRefiner refiner;
	private final PeakBreadth breadth;
	private final PeakSurroundings surroundings;
	private final OutshiningPeaks coarser;
	private final double extent;

	/**
	 * @param spectrum the spectrum to search
	 * @param floor its noise floor
	 * @param coarser the peaks of larger tiles
	 * @param extent side of the tile, Å (geometric mean if it is not square)
	 */
	PeakFinder(final TileSpectrum spectrum, final NoiseFloor floor, final OutshiningPeaks coarser,
		final double extent)
	{
		this.spectrum = spectrum;
		this.floor = floor;
		this.coarser = coarser;
		this.extent = extent;
		band = spectrum.band();
		refiner = new PeakRefiner(spectrum);
		breadth = new PeakBreadth(spectrum);
		surroundings = new PeakSurroundings(spectrum, floor);
	}

	/**
	 * Adds the peaks of the present spectrum to a list.
	 *
	 * @param lowestSnr peaks below this are left out
	 * @param centreX x of the middle of the tile, Å
	 * @param centreY y of the middle of the tile, Å
	 */
	void find(final double lowestSnr, final double centreX, final double centreY, final List<Peak> peaks) {
		final double leastHeight = ON_GRID * lowestSnr;
		for (int i = 0; i < band.bins.length; i++) {
			final int bin = band.bins[i];
			if (spectrum.power(bin) > leastHeight * floor.lowerBound(i)) {
				examine(bin, lowestSnr, centreX, centreY, peaks);
			}
		}
	}

	private void examine(final int bin, final double lowestSnr, final double centreX, final double centreY,
		final List<Peak> peaks)
	{
		final int kx = bin / band.rows;
		final int ky = band.wrapped(bin % band.rows);
		final double mean = floor.at(bin);
		if (!isMaximum(kx, ky) || spectrum.power(bin) < ON_GRID * lowestSnr * mean || coarser.outshines(kx *
			band.stepX, ky * band.stepY, spectrum.power(bin) / mean, extent))
		{
			return;
		}
		refiner.refine(kx, ky);
		final double above = refiner.power() / mean;
		final NoiseLevel floorLevel = new NoiseLevel(1, Math.min(NoiseLevel.MOST_TRUSTED_CELLS, floor.cells(bin)));
		final NoiseLevel level = floorLevel.orHigher(surroundings.ring(kx, ky)).orHigher(surroundings.axis(kx, ky));
		final double snr = above / level.height();
		final double doubt = PeakSurroundings.isNearAxis(kx, ky) ? AXIS_DOUBT : 1;
		if (snr >= lowestSnr) {
			final double x = kx + refiner.offsetX();
			final double y = ky + refiner.offsetY();
			breadth.measure(x, y, mean);
			peaks.add(new Peak(x * band.stepX, y * band.stepY, above, mean, level, doubt, HANN_SIGMA / (extent * Math.sqrt(
				above)), centreX, centreY, extent, breadth.isBroad()));
		}
	}

	private boolean isMaximum(final int kx, final int ky) {
		final float power = powerAt(kx, ky);
		for (int dx = -2; dx <= 2; dx++) {
			for (int dy = -2; dy <= 2; dy++) {
				if (powerAt(kx + dx, ky + dy) > power) {
					return false;
				}
			}
		}
		return true;
	}

	private float powerAt(final int kx, final int ky) {
		final int bin = band.binAt(kx, ky);
		return bin < 0 ? 0 : spectrum.power(bin);
	}
}
