package org.latticelapse.core.fourier;

import java.util.Arrays;

import org.apache.commons.math3.fitting.PolynomialCurveFitter;
import org.apache.commons.math3.fitting.WeightedObservedPoints;
import org.jtransforms.fft.FloatFFT_2D;
import org.latticelapse.core.image.Micrograph;

/**
 * The shape of the shot noise spectrum as the camera shows it. It is measured at
 * frequencies so high that no lens transfers anything of the specimen, and
 * continued to lower ones: the logarithm of a camera's noise power falls
 * smoothly with frequency.
 */
public final class ShotNoise {

	private static final int TILE = 128;
	private static final int TILES_PER_SIDE = 4;
	private static final int RINGS = 40;

	/** Of the tiles, the share that is quieter than what is used. */
	private static final double QUIET = 0.3;

	/** Beyond this frequency, 1/Å, the specimen leaves nothing … */
	private static final double SPECIMEN_ENDS = 0.78;

	/** … or beyond this part of the highest frequency, when pixels are coarse. */
	private static final double COARSE = 0.82;

	/** From this highest frequency on, 1/Å, there is enough to see how the fall bends. */
	private static final double BEND_SEEN = 1.2;

	private final double[] polynomial;

	private ShotNoise(final double[] polynomial) {
		this.polynomial = polynomial;
	}

	/** @return the shape of the shot noise of a micrograph of at least 64 × 64 pixels. */
	public static ShotNoise of(final Micrograph micrograph) {
		final int size = Math.min(TILE, Math.min(micrograph.width(), micrograph.height())) & ~1;
		final double finest = Math.min(micrograph.pixelSize().x(), micrograph.pixelSize().y());
		final double highest = PeakSearch.USABLE / finest;
		final double[][] tiles = tilePower(micrograph, size);
		final double[] frequency = new double[size * size];
		for (int i = 0; i < frequency.length; i++) {
			final int kx = i % size < size / 2 ? i % size : i % size - size;
			final int ky = i / size < size / 2 ? i / size : i / size - size;
			final boolean onAxis = Math.abs(kx) <= 1 || Math.abs(ky) <= 1;
			frequency[i] = onAxis ? Double.NaN : Math.hypot(kx / (size * micrograph.pixelSize().x()), ky / (size *
				micrograph.pixelSize().y()));
		}
		final WeightedObservedPoints points = new WeightedObservedPoints();
		final double lowest = Math.min(SPECIMEN_ENDS, COARSE * highest);
		for (int ring = 0; ring < RINGS; ring++) {
			final double from = lowest + ring * (highest - lowest) / RINGS;
			final double to = lowest + (ring + 1) * (highest - lowest) / RINGS;
			final int[] bins = indices(frequency, from, to);
			final double power = bins.length == 0 ? 0 : quietPower(tiles, bins);
			if (power > 0) {
				points.add(bins.length, (from + to) / 2, Math.log(power));
			}
		}
		return new ShotNoise(fit(points, highest));
	}

	private static double[] fit(final WeightedObservedPoints points, final double highest) {
		if (points.toList().size() < 4) {
			return new double[] { 0 };
		}
		if (highest > BEND_SEEN) {
			final double[] bent = PolynomialCurveFitter.create(2).fit(points.toList());
			if (bent[2] <= 0 && bent[1] <= 0) {
				return bent;
			}
		}
		final double[] straight = PolynomialCurveFitter.create(1).fit(points.toList());
		return straight[1] <= 0 ? straight : new double[] { straight[0] };
	}

	/**
	 * @param lowest lower limit of a ring of frequencies, 1/Å
	 * @param highest upper limit, 1/Å
	 * @return the mean power of shot noise in the ring, arbitrary units, weighted as in
	 *         {@link Demodulator#bandPower}
	 */
	public double mean(final double lowest, final double highest) {
		final int steps = 20;
		double sum = 0;
		double area = 0;
		for (int i = 0; i < steps; i++) {
			final double g = lowest + (i + 0.5) * (highest - lowest) / steps;
			double log = 0;
			for (int k = polynomial.length - 1; k >= 0; k--) {
				log = log * g + polynomial[k];
			}
			final double weight = Math.pow(Demodulator.ringWeight(g, lowest, highest), 2);
			sum += weight * g * Math.exp(log);
			area += weight * g;
		}
		return sum / area;
	}

	private static int[] indices(final double[] frequency, final double from, final double to) {
		final int[] found = new int[frequency.length];
		int n = 0;
		for (int i = 0; i < frequency.length; i++) {
			if (frequency[i] >= from && frequency[i] < to) {
				found[n++] = i;
			}
		}
		return Arrays.copyOf(found, n);
	}

	/** The middle of a ring in the quieter tiles: crystals have spots here and there. */
	private static double quietPower(final double[][] tiles, final int[] bins) {
		final double[] medians = new double[tiles.length];
		for (int tile = 0; tile < tiles.length; tile++) {
			final double[] power = tiles[tile];
			final double[] ring = Arrays.stream(bins).mapToDouble(i -> power[i]).sorted().toArray();
			medians[tile] = ring[ring.length / 2];
		}
		Arrays.sort(medians);
		return medians[(int) (QUIET * tiles.length)];
	}

	/** @return the power of tiles spread over the field, each relative to its mean intensity where that is positive. */
	private static double[][] tilePower(final Micrograph micrograph, final int size) {
		final float[] taper = Taper.hann(size);
		final FloatFFT_2D transform = new FloatFFT_2D(size, size);
		final double[][] tiles = new double[TILES_PER_SIDE * TILES_PER_SIDE][size * size];
		final float[] pixels = new float[size * size];
		final float[] data = new float[2 * size * size];
		for (int tile = 0; tile < tiles.length; tile++) {
			final int x0 = tile % TILES_PER_SIDE * (micrograph.width() - size) / (TILES_PER_SIDE - 1);
			final int y0 = tile / TILES_PER_SIDE * (micrograph.height() - size) / (TILES_PER_SIDE - 1);
			for (int i = 0; i < pixels.length; i++) {
				pixels[i] = micrograph.get(x0 + i % size, y0 + i / size);
			}
			// One X-ray has more power at high frequencies than all electrons.
			OutlierClipping.apply(pixels, size, size);
			double mean = 0;
			for (int i = 0; i < pixels.length; i++) {
				data[i] = Float.isFinite(pixels[i]) ? pixels[i] : 0;
				mean += data[i];
			}
			mean /= size * size;
			for (int y = 0; y < size; y++) {
				for (int x = 0; x < size; x++) {
					data[y * size + x] = (float) (data[y * size + x] - mean) * taper[x] * taper[y];
				}
			}
			transform.realForwardFull(data);
			for (int i = 0; i < tiles[tile].length; i++) {
				tiles[tile][i] = (data[2 * i] * data[2 * i] + data[2 * i + 1] * data[2 * i + 1]) / (mean > 0 ? mean : 1);
			}
		}
		return tiles;
	}
}
