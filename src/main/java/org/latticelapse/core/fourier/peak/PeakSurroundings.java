package org.latticelapse.core.fourier.peak;

/**
 * How high the surroundings of a peak are: streaks, the skirts of stronger peaks,
 * and lines along the axes, which no noise floor follows.
 */
final class PeakSurroundings {

	/** Bins this close to an axis may belong to a line along it. */
	private static final int AXIS = 2;

	/** Half the length of the piece of an axis that tells the height of the line, 1/Å and bins. */
	private static final double AXIS_REACH = 0.03;
	private static final int AXIS_REACH_BINS = 14;

	/** Neighbouring bins under a Hann window share power: so many make one independent value. */
	private static final double BINS_PER_CELL = 2 * Band.PADDING;

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

	PeakSurroundings(final TileSpectrum spectrum, final NoiseFloor floor) {
		this.spectrum = spectrum;
		this.floor = floor;
		band = spectrum.band();
	}

	/** @return whether a bin is so near an axis that a line along it may be there. */
	static boolean isNearAxis(final int kx, final int ky) {
		return Math.abs(kx) <= AXIS || Math.abs(ky) <= AXIS;
	}

	/** @return the level of the ring around a peak, over the noise floor. */
	NoiseLevel ring(final int kx, final int ky) {
		final double inner = RING_INNER * RING_INNER * spectrum.spread() * spectrum.spread();
		final double outer = RING_OUTER * RING_OUTER * spectrum.spread() * spectrum.spread();
		final int reach = (int) Math.sqrt(outer);
		final double[] levels = new double[(2 * reach + 1) * (2 * reach + 1)];
		int n = 0;
		for (int dx = -reach; dx <= reach; dx++) {
			for (int dy = -reach; dy <= reach; dy++) {
				final double distance = dx * dx + dy * dy;
				// Every second bin is enough: neighbours say nearly the same.
				if ((dx + dy & 1) == 0 && distance >= inner && distance <= outer) {
					n = addLevel(kx + dx, ky + dy, levels, n);
				}
			}
		}
		return NoiseLevel.of(levels, n, BINS_PER_CELL);
	}

	/** @return the level along the axis next to a peak, over the noise floor; none off the axes. */
	NoiseLevel axis(final int kx, final int ky) {
		NoiseLevel level = NoiseLevel.NONE;
		if (Math.abs(kx) <= AXIS) {
			level = level.orHigher(line(kx, ky, 0, 1, band.stepY));
		}
		if (Math.abs(ky) <= AXIS) {
			level = level.orHigher(line(kx, ky, 1, 0, band.stepX));
		}
		return level;
	}

	private NoiseLevel line(final int kx, final int ky, final int dx, final int dy, final double step) {
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
