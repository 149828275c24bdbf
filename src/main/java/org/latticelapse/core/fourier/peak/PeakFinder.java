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

	/** Bins this close to an axis may belong to a line along it. */
	private static final int AXIS = 2;

	/** Half the length of the piece of an axis that tells the height of the line, 1/Å and bins. */
	private static final double AXIS_REACH = 0.03;
	private static final int AXIS_REACH_BINS = 14;

	/**
	 * Standard uncertainty of the frequency of a wave that fills a Hann window of
	 * length L, in units of 1 / (L √SNR): the linearised maximum of the windowed
	 * transform in white noise (Rife and Boorstyn, IEEE Trans. Inf. Theory 20
	 * (1974) 591, with the window put in).
	 */
	private static final double HANN_SIGMA = 0.487;

	/** Neighbouring bins under a Hann window share power: so many make one independent value. */
	private static final double BINS_PER_CELL = 2 * Band.PADDING;

	/**
	 * Scan lines, interference and edges put peaks on the axes that no noise model
	 * foresees: what lies there must be so much more significant.
	 */
	private static final double AXIS_DOUBT = 2;

	/** A peak's own lobe, which must not tell the height of its surroundings, bins. */
	private static final int OWN_LOBE = 4;

	/**
	 * The ring around a peak that tells the height of its surroundings, bins; under a
	 * veil, which makes the peak itself broader, so much wider.
	 */
	private static final double RING_INNER = 4;
	private static final double RING_OUTER = 8;

	private final Band band;
	private final TileSpectrum spectrum;
	private final NoiseFloor floor;
	private final PeakRefiner refiner;
	private final PeakBreadth breadth;
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
		final NoiseLevel level = floorLevel.orHigher(ringLevel(kx, ky)).orHigher(axisLevel(kx, ky));
		final double snr = above / level.height();
		final double doubt = Math.abs(kx) <= AXIS || Math.abs(ky) <= AXIS ? AXIS_DOUBT : 1;
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

	/** @return the level of the ring around a peak, over the noise floor. */
	private NoiseLevel ringLevel(final int kx, final int ky) {
		final double inner = RING_INNER * RING_INNER * spectrum.spread() * spectrum.spread();
		final double outer = RING_OUTER * RING_OUTER * spectrum.spread() * spectrum.spread();
		final int reach = (int) Math.sqrt(outer);
		final double[] levels = new double[(2 * reach + 1) * (2 * reach + 1)];
		int n = 0;
		for (int dx = -reach; dx <= reach; dx++) {
			for (int dy = -reach; dy <= reach; dy++) {
				final double distance = dx * dx + dy * dy;
				// Every second bin is enough: neighbours say nearly the same.
				if ((dx + dy & 1) == 0 && distance >= inner && distance <= outer)
				{
					n = addLevel(kx + dx, ky + dy, levels, n);
				}
			}
		}
		return NoiseLevel.of(levels, n, BINS_PER_CELL);
	}

	/** @return the level along the axis next to a peak, over the noise floor; none off the axes. */
	private NoiseLevel axisLevel(final int kx, final int ky) {
		NoiseLevel level = NoiseLevel.NONE;
		if (Math.abs(kx) <= AXIS) {
			level = level.orHigher(lineLevel(kx, ky, 0, 1, band.stepY));
		}
		if (Math.abs(ky) <= AXIS) {
			level = level.orHigher(lineLevel(kx, ky, 1, 0, band.stepX));
		}
		return level;
	}

	private NoiseLevel lineLevel(final int kx, final int ky, final int dx, final int dy, final double step) {
		final int reach = Math.max(AXIS_REACH_BINS, (int) (AXIS_REACH / step));
		final double[] levels = new double[2 * reach + 1];
		int n = 0;
		for (int i = -reach; i <= reach; i++) {
			if (Math.abs(i) > OWN_LOBE) {
				n = addLevel(kx + i * dx, ky + i * dy, levels, n);
			}
		}
		return NoiseLevel.of(levels, n, BINS_PER_CELL);
	}

	private int addLevel(final int kx, final int ky, final double[] levels, final int n) {
		final int bin = band.binAt(kx, ky);
		if (bin < 0 || !band.contains(bin)) {
			return n;
		}
		levels[n] = spectrum.power(bin) / floor.at(bin);
		return n + 1;
	}
}
