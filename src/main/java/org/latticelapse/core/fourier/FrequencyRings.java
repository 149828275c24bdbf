package org.latticelapse.core.fourier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.latticelapse.core.image.PixelSize;

/**
 * Rings of spatial frequencies in the {@link HalfSpectrum} of a square tile, from
 * some 16 Å up to the highest frequency that the pixels show: narrow where
 * material has its contrast, wider beyond. Bins on the axes belong to none.
 */
final class FrequencyRings {

	/** The lowest frequency, and how wide a ring is, 1/Å, and in units of the resolution of a tile. */
	private static final double LOWEST = 0.06;
	private static final double LOWEST_CELLS = 2.2;
	private static final double WIDTH = 0.035;
	private static final double WIDTH_CELLS = 1.2;

	/** Beyond this frequency, 1/Å, so many rings reach to the highest. */
	private static final double COARSE_FROM = 0.6;
	private static final int COARSE = 10;

	/** A ring of fewer bins tells nothing. */
	private static final int LEAST_BINS = 8;

	private final int[] ring;
	private final double[] frequency;
	private final int[] bins;

	/**
	 * @param side of the tile, pixels
	 * @param pixel size of a pixel, Å
	 */
	FrequencyRings(final int side, final PixelSize pixel) {
		final double[] limits = limits(side * Math.sqrt(pixel.x() * pixel.y()), PreparedMicrograph.USABLE / Math.max(pixel.x(), pixel
			.y()));
		final double[] squares = new double[limits.length];
		final int[] counts = new int[limits.length];
		ring = new int[side / 2 * side];
		for (int i = 0; i < ring.length; i++) {
			final int kx = i / side;
			final int ky = i % side < side / 2 ? i % side : i % side - side;
			final double g = Math.hypot(kx / (side * pixel.x()), ky / (side * pixel.y()));
			ring[i] = -1;
			// Scan lines and edges leave their power on the axes.
			for (int k = 0; k + 1 < limits.length && kx > 1 && Math.abs(ky) > 1; k++) {
				if (g >= limits[k] && g < limits[k + 1]) {
					ring[i] = k;
					squares[k] += g * g;
					counts[k]++;
				}
			}
		}
		frequency = withoutSparse(squares, counts);
		bins = Arrays.stream(counts).filter(count -> count >= LEAST_BINS).toArray();
	}

	private static double[] limits(final double extent, final double highest) {
		final List<Double> limits = new ArrayList<>();
		final double step = Math.max(WIDTH, WIDTH_CELLS / extent);
		for (double limit = Math.max(LOWEST, LOWEST_CELLS / extent); limit < Math.min(COARSE_FROM, highest); limit += step) {
			limits.add(limit);
		}
		final double last = limits.isEmpty() ? 0 : limits.get(limits.size() - 1);
		for (int i = 1; i <= COARSE && highest > last + step; i++) {
			limits.add(last + i * (highest - last) / COARSE);
		}
		return limits.stream().mapToDouble(limit -> limit).toArray();
	}

	/** Leaves out the rings of few bins; returns the frequencies of the others, which are numbered anew. */
	private double[] withoutSparse(final double[] squares, final int[] counts) {
		final int[] renamed = new int[counts.length];
		final double[] kept = new double[counts.length];
		int n = 0;
		for (int k = 0; k < counts.length; k++) {
			renamed[k] = counts[k] < LEAST_BINS ? -1 : n;
			if (counts[k] >= LEAST_BINS) {
				kept[n++] = Math.sqrt(squares[k] / counts[k]);
			}
		}
		for (int i = 0; i < ring.length; i++) {
			ring[i] = ring[i] < 0 ? -1 : renamed[ring[i]];
		}
		return Arrays.copyOf(kept, n);
	}

	/** @return the number of rings. */
	int count() {
		return frequency.length;
	}

	/** @return the number of bins in a ring; opposite ones count once. */
	int bins(final int k) {
		return bins[k];
	}

	/** @return the number of bins of the half spectrum, those of no ring included. */
	int bins() {
		return ring.length;
	}

	/** @return the ring that a bin of the half spectrum belongs to; −1: none. */
	int of(final int bin) {
		return ring[bin];
	}

	/** @return the frequency of a ring, 1/Å: the root of the mean square of its bins. */
	double frequency(final int k) {
		return frequency[k];
	}
}
