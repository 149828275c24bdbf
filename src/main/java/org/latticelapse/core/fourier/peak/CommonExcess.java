package org.latticelapse.core.fourier.peak;

import java.util.ArrayList;
import java.util.List;

/**
 * What many tiles know about the noise that the floor of a single one misses.
 * Thon rings that are so sharp or astigmatic that no ring of a floor follows
 * them stand out in all tiles alike: the logarithm of the power over the floor is
 * averaged over the tiles in each bin. And where the floors of the tiles differ
 * no more than noise makes them, their mean is nearer to the truth than each of
 * them. A crystal that is in few tiles hardly raises the mean; one that is in
 * most of them is seen better in larger tiles.
 */
final class CommonExcess {

	/** With fewer tiles a crystal would raise its own floor. */
	private static final int FEWEST_TILES = 25;

	/** The bins that are averaged: the nearest, and its neighbours with half the weight. */
	private static final int[] DX = { 0, 1, -1, 0, 0 };
	private static final int[] DY = { 0, 0, 0, 1, -1 };
	private static final double[] WEIGHT = { 1, 0.5, 0.5, 0.5, 0.5 };

	private final Band band;
	private final NoiseFloor floor;
	private final boolean enough;
	private final double[] sum;
	private final int[] sampleAt;
	private final List<double[][]> profiles = new ArrayList<>();
	private NoiseProfile middle;

	/**
	 * @param band the band of the tiles
	 * @param floor the floor, which is fitted to one tile after the other
	 * @param tiles how many there will be; few say nothing
	 */
	CommonExcess(final Band band, final NoiseFloor floor, final int tiles) {
		this.band = band;
		this.floor = floor;
		enough = tiles >= FEWEST_TILES;
		final int[] samples = enough ? floor.samples() : new int[0];
		sum = new double[samples.length];
		sampleAt = new int[enough ? band.columns * band.rows : 0];
		for (int i = 0; i < samples.length; i++) {
			sampleAt[samples[i]] = i + 1;
		}
	}

	/** Adds the tile that the floor was last fitted to. */
	void addTile() {
		if (enough) {
			floor.addResiduals(sum);
			profiles.add(floor.profile());
		}
	}

	/** @return the level around a peak of one of the tiles, over that tile's floor, that all of them make known. */
	NoiseLevel level(final Peak peak) {
		if (!enough) {
			return NoiseLevel.NONE;
		}
		double total = 0;
		double weights = 0;
		double squares = 0;
		for (int i = 0; i < WEIGHT.length; i++) {
			final int bin = band.binAt(nearest(peak.gx(), band.stepX) + Band.PADDING * DX[i], nearest(peak.gy(),
				band.stepY) + Band.PADDING * DY[i]);
			if (bin >= 0 && sampleAt[bin] > 0) {
				total += WEIGHT[i] * sum[sampleAt[bin] - 1];
				weights += WEIGHT[i];
				squares += WEIGHT[i] * WEIGHT[i];
			}
		}
		if (weights == 0) {
			return NoiseLevel.NONE;
		}
		final double cells = profiles.size() * PeakSearch.TRIALS_PER_TILE * weights * weights / squares /
			NoiseFloor.CELLS_PER_VALUE;
		return new NoiseLevel(Math.exp(total / (weights * profiles.size()) + shift(peak)), cells);
	}

	/** The nearest bin of the unpadded grid. */
	private static int nearest(final double g, final double step) {
		return Band.PADDING * (int) Math.rint(g / (Band.PADDING * step));
	}

	/**
	 * @return by how much ln of the floor at the peak is expected to be off: its
	 *         distance from the middle of all floors, times the part of the scatter
	 *         of the floors that is noise
	 */
	private double shift(final Peak peak) {
		if (middle == null) {
			middle = NoiseProfile.median(band.lowest, floor.ringStep(), profiles);
		}
		final double g = Math.hypot(peak.gx(), peak.gy());
		final int ring = Math.max(0, Math.min(profiles.get(0).length - 1, (int) Math.rint((g - band.lowest) / floor
			.ringStep())));
		double mean = 0;
		double square = 0;
		for (final double[][] profile : profiles) {
			mean += profile[ring][0] / profiles.size();
			square += profile[ring][0] * profile[ring][0] / profiles.size();
		}
		final double noise = 1 / floor.cells(g);
		return Math.min(1, noise / Math.max(noise, square - mean * mean)) * (Math.log(middle.at(peak.gx(), peak
			.gy()) / peak.floor()));
	}
}
