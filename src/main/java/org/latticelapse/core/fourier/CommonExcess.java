package org.latticelapse.core.fourier;

/**
 * What the floors of the single tiles miss in all tiles alike: Thon rings so
 * sharp or so astigmatic that no ring of a floor follows them. The logarithm of
 * the power over the floor is averaged over the tiles in each bin. A crystal
 * that is in few tiles hardly raises the mean; one that is in most of them is
 * seen better in larger tiles.
 */
final class CommonExcess {

	/** With fewer tiles a crystal would raise its own floor. */
	private static final int FEWEST_TILES = 25;

	/** The bins that are averaged: the nearest, and its neighbours with half the weight. */
	private static final int[] DX = { 0, 1, -1, 0, 0 };
	private static final int[] DY = { 0, 0, 0, 1, -1 };
	private static final double[] WEIGHT = { 1, 0.5, 0.5, 0.5, 0.5 };

	private final Band band;
	private final int[] samples;
	private final double[] sum;
	private final int[] sampleAt;
	private int tiles;

	CommonExcess(final Band band, final NoiseFloor floor) {
		this.band = band;
		samples = floor.samples();
		sum = new double[samples.length];
		sampleAt = new int[band.columns * band.rows];
		for (int i = 0; i < samples.length; i++) {
			sampleAt[samples[i]] = i + 1;
		}
	}

	/** Adds the tile that the floor was last fitted to. */
	void add(final NoiseFloor floor) {
		final float[] residuals = floor.residuals();
		for (int i = 0; i < sum.length; i++) {
			sum[i] += residuals[i];
		}
		tiles++;
	}

	/** @return the level around a frequency, over the floor, that all tiles have in common. */
	NoiseLevel level(final double gx, final double gy) {
		if (tiles < FEWEST_TILES) {
			return NoiseLevel.NONE;
		}
		final int kx = Band.PADDING * (int) Math.rint(gx / (Band.PADDING * band.stepX));
		final int ky = Band.PADDING * (int) Math.rint(gy / (Band.PADDING * band.stepY));
		double total = 0;
		double weights = 0;
		double squares = 0;
		for (int i = 0; i < WEIGHT.length; i++) {
			final int bin = band.binAt(kx + Band.PADDING * DX[i], ky + Band.PADDING * DY[i]);
			if (bin >= 0 && sampleAt[bin] > 0) {
				total += WEIGHT[i] * sum[sampleAt[bin] - 1];
				weights += WEIGHT[i];
				squares += WEIGHT[i] * WEIGHT[i];
			}
		}
		return weights == 0 ? NoiseLevel.NONE : new NoiseLevel(Math.exp(total / (weights * tiles)), tiles *
			PeakSearch.TRIALS_PER_TILE * weights * weights / squares / NoiseFloor.CELLS_PER_VALUE);
	}
}
