package org.latticelapse.core.fourier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

/**
 * The power spectra of small tiles spread over a whole field, averaged over
 * rings of frequencies up to the highest that the pixels show. Each is the
 * variance per pixel over the mean intensity of its tile: 1 at all frequencies
 * for the shot noise of a camera that counts electrons, and for any camera the
 * same wherever there is nothing but shot noise. Spots and waves, which fill few
 * bins of a ring, do not count.
 */
public final class LocalSpectra {

	/** The side of a tile, Å: wide enough for the contrast of amorphous material, small enough for holes. */
	private static final double SIDE = 26;

	/** Tiles overlap by half unless there would be more than this many along a side. */
	private static final int MOST_ALONG_SIDE = 32;

	private static final int SMALLEST = 32;

	/** Rings: the lowest, and how wide, 1/Å, and in units of the resolution of a tile. */
	private static final double LOWEST = 0.06;
	private static final double LOWEST_CELLS = 2.2;
	private static final double WIDTH = 0.035;
	private static final double WIDTH_CELLS = 1.2;

	/** Beyond this frequency, 1/Å, so many rings reach to the highest. */
	private static final double COARSE_FROM = 0.6;
	private static final int COARSE = 10;

	/** A ring of fewer bins tells nothing. */
	private static final int LEAST_BINS = 8;

	/** Noise hardly has a bin of so many times the mean power. */
	private static final double SPOT = 8;
	private static final int PASSES = 6;

	private final int columns;
	private final double pixel;
	private final double[] frequency;
	private final float[][] power;
	private final double[] mean;

	private LocalSpectra(final int columns, final double pixel, final double[] frequency, final float[][] power,
		final double[] mean)
	{
		this.columns = columns;
		this.pixel = pixel;
		this.frequency = frequency;
		this.power = power;
		this.mean = mean;
	}

	/**
	 * @param micrograph at least 64 × 64 pixels, free of defects of the camera
	 * @param progress asked whether to stop
	 * @return its local spectra
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static LocalSpectra of(final Micrograph micrograph, final Progress progress) {
		final PixelSize pixel = micrograph.pixelSize();
		final double geometric = Math.sqrt(pixel.x() * pixel.y());
		final int least = (int) Math.max(SMALLEST, Math.ceil(SIDE / geometric));
		final int side = FastLength.atLeast(Math.min(least, Math.min(micrograph.width(), micrograph.height()) * 4 / 5 & ~1));
		final int across = tilesAlong(micrograph.width(), side);
		final int down = tilesAlong(micrograph.height(), side);
		final int[] ring = new int[side / 2 * side];
		final double[] frequency = rings(side, pixel, ring);
		final HalfSpectrum transform = new HalfSpectrum(side, side);
		final float[] taper = Taper.hann(side);
		final float[][] power = new float[across * down][];
		final double[] mean = new double[power.length];
		IntStream.range(0, power.length).parallel().forEach(tile -> {
			progress.checkCancelled();
			final int x = start(tile % across, across, micrograph.width() - side);
			final int y = start(tile / across, down, micrograph.height() - side);
			final float[] pixels = pixels(micrograph, x, y, side);
			if (pixels != null) {
				mean[tile] = veil(pixels, taper);
				power[tile] = ringPower(transform.forward(pixels, side, side, side / 2), ring, frequency.length);
				scale(power[tile], taper, mean[tile]);
			}
		});
		return new LocalSpectra(across, geometric, frequency, power, mean);
	}

	private static int tilesAlong(final int length, final int side) {
		return Math.min(MOST_ALONG_SIDE, 1 + (length - side) / (side / 2));
	}

	private static int start(final int tile, final int tiles, final int room) {
		return tiles == 1 ? room / 2 : (int) ((long) tile * room / (tiles - 1));
	}

	/** @return the frequencies of the rings, and in {@code ring} to which of them each bin belongs, or −1. */
	private static double[] rings(final int side, final PixelSize pixel, final int[] ring) {
		final double extent = side * Math.sqrt(pixel.x() * pixel.y());
		final double highest = PeakSearch.USABLE / Math.max(pixel.x(), pixel.y());
		final List<Double> limits = new ArrayList<>();
		final double step = Math.max(WIDTH, WIDTH_CELLS / extent);
		for (double limit = Math.max(LOWEST, LOWEST_CELLS / extent); limit < Math.min(COARSE_FROM, highest); limit += step) {
			limits.add(limit);
		}
		final double last = limits.isEmpty() ? 0 : limits.get(limits.size() - 1);
		for (int i = 1; i <= COARSE && highest > last + step; i++) {
			limits.add(last + i * (highest - last) / COARSE);
		}
		final double[] squares = new double[limits.size()];
		final int[] bins = new int[limits.size()];
		for (int i = 0; i < ring.length; i++) {
			final int kx = i / side;
			final int ky = i % side < side / 2 ? i % side : i % side - side;
			final double g = Math.hypot(kx / (side * pixel.x()), ky / (side * pixel.y()));
			ring[i] = -1;
			// Scan lines and edges leave their power on the axes.
			for (int k = 0; k + 1 < limits.size() && kx > 1 && Math.abs(ky) > 1; k++) {
				if (g >= limits.get(k) && g < limits.get(k + 1)) {
					ring[i] = k;
					squares[k] += g * g;
					bins[k]++;
				}
			}
		}
		return withoutSparse(ring, squares, bins);
	}

	private static double[] withoutSparse(final int[] ring, final double[] squares, final int[] bins) {
		final int[] renamed = new int[bins.length];
		final double[] frequency = new double[bins.length];
		int n = 0;
		for (int k = 0; k < bins.length; k++) {
			renamed[k] = bins[k] < LEAST_BINS ? -1 : n;
			if (bins[k] >= LEAST_BINS) {
				frequency[n++] = Math.sqrt(squares[k] / bins[k]);
			}
		}
		for (int i = 0; i < ring.length; i++) {
			ring[i] = ring[i] < 0 ? -1 : renamed[ring[i]];
		}
		return Arrays.copyOf(frequency, n);
	}

	/** @return the pixels of a tile; null if some are unknown or lie outside the region, or all are alike, as where nothing was recorded. */
	private static float[] pixels(final Micrograph micrograph, final int x0, final int y0, final int side) {
		final float[] pixels = new float[side * side];
		boolean alike = true;
		for (int i = 0; i < pixels.length; i++) {
			final int x = x0 + i % side;
			final int y = y0 + i / side;
			pixels[i] = micrograph.get(x, y);
			if (!Float.isFinite(pixels[i]) || !micrograph.inRegion(x, y)) {
				return null;
			}
			alike &= pixels[i] == pixels[0];
		}
		return alike ? null : pixels;
	}

	/** Takes the mean off and lets the tile fade towards its borders; returns the mean. */
	private static double veil(final float[] pixels, final float[] taper) {
		final int side = taper.length;
		double sum = 0;
		double weights = 0;
		for (int i = 0; i < pixels.length; i++) {
			final double weight = taper[i % side] * taper[i / side];
			sum += weight * pixels[i];
			weights += weight;
		}
		final float mean = (float) (sum / weights);
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (pixels[i] - mean) * taper[i % side] * taper[i / side];
		}
		return mean;
	}

	private static float[] ringPower(final float[] spectrum, final int[] ring, final int rings) {
		final double[] limit = new double[rings];
		Arrays.fill(limit, Double.POSITIVE_INFINITY);
		final double[] sum = new double[rings];
		final int[] count = new int[rings];
		for (int pass = 0; pass < PASSES; pass++) {
			Arrays.fill(sum, 0);
			Arrays.fill(count, 0);
			for (int i = 0; i < ring.length; i++) {
				if (ring[i] >= 0) {
					final double power = spectrum[2 * i] * spectrum[2 * i] + spectrum[2 * i + 1] * spectrum[2 * i + 1];
					if (power <= limit[ring[i]]) {
						sum[ring[i]] += power;
						count[ring[i]]++;
					}
				}
			}
			for (int k = 0; k < rings; k++) {
				limit[k] = SPOT * sum[k] / Math.max(1, count[k]);
			}
		}
		final float[] result = new float[rings];
		for (int k = 0; k < rings; k++) {
			result[k] = (float) (sum[k] / Math.max(1, count[k]));
		}
		return result;
	}

	private static void scale(final float[] power, final float[] taper, final double mean) {
		double squares = 0;
		for (final float value : taper) {
			squares += value * value;
		}
		final double unit = squares * squares * (mean > 0 ? mean : 1);
		for (int k = 0; k < power.length; k++) {
			power[k] /= (float) unit;
		}
	}

	/** @return the number of tiles. */
	public int count() {
		return power.length;
	}

	/** @return the number of tiles in a row of them. */
	public int columns() {
		return columns;
	}

	/** @return the geometric mean of the sides of a pixel, Å. */
	public double pixel() {
		return pixel;
	}

	/** @return whether the spectrum of a tile is known: all of it lies in the region and was recorded. */
	public boolean isKnown(final int tile) {
		return power[tile] != null;
	}

	/** @return the mean intensity in a tile. */
	public double mean(final int tile) {
		return mean[tile];
	}

	/** @return the number of rings. */
	public int rings() {
		return frequency.length;
	}

	/** @return the frequency of a ring, 1/Å. */
	public double frequency(final int ring) {
		return frequency[ring];
	}

	/** @return the power in a ring of a tile whose spectrum is known: variance per pixel over mean intensity. */
	public double power(final int tile, final int ring) {
		return power[tile][ring];
	}
}
