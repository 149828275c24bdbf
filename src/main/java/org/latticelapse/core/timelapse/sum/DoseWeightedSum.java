package org.latticelapse.core.timelapse.sum;

import java.util.Arrays;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.fourier.FastLength;
import org.latticelapse.core.fourier.HalfSpectrum;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

/**
 * The sum of aligned frames in which each spatial frequency of each frame counts
 * by what the dose has left of it: Σ wᵢ Fᵢ / √Σ wᵢ², with wᵢ(k) = exp(−Nᵢ / 2Nₑ(k))
 * and Nᵢ the dose by the end of the frame (Grant and Grigorieff, eLife 4 (2015)
 * e06980; the normalisation is that of RELION, which keeps the noise white). It is
 * multiplied by √n, so that the mean is that of the plain sum of n frames.
 */
public final class DoseWeightedSum {

	/** Samples of the weights between frequency 0 and the highest. */
	private static final int TABLE = 1024;

	private final DoseTrack track;
	private final CriticalExposure exposure;
	private final Movie movie;
	private final double before;
	private final PixelSize pixel;
	private final int width;
	private final int height;
	private final int columns;
	private final int rows;
	private final double highest;
	private final HalfSpectrum transform;
	private final float[] sum;
	private final double[] squares = new double[TABLE + 2];

	private DoseWeightedSum(final Movie movie, final int first, final DoseTrack track, final CriticalExposure exposure) {
		this.movie = movie;
		this.track = track;
		this.exposure = exposure;
		// A factor that all weights share cancels out, and might be too small for a number.
		before = track.cumulativeEnd(first);
		final Micrograph frame = movie.frame(first);
		pixel = frame.pixelSize();
		width = frame.width();
		height = frame.height();
		columns = FastLength.atLeast(width);
		rows = FastLength.atLeast(height);
		highest = Math.hypot(0.5 / pixel.x(), 0.5 / pixel.y());
		transform = new HalfSpectrum(columns, rows);
		sum = new float[2 * (columns / 2 + 1) * rows];
	}

	/**
	 * @param movie aligned frames of one size; where a frame has no data (NaN) it
	 *          counts as its mean
	 * @param first 0-based first frame of the sum
	 * @param last 0-based last frame of the sum
	 * @param track tells the dose of each frame
	 * @param exposure tells how much a dose leaves of each frequency
	 * @param progress told how far the work is
	 * @return the weighted sum
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static Micrograph of(final Movie movie, final int first, final int last, final DoseTrack track,
		final CriticalExposure exposure, final Progress progress)
	{
		final DoseWeightedSum weighted = new DoseWeightedSum(movie, first, track, exposure);
		for (int i = first; i <= last; i++) {
			progress.checkCancelled();
			weighted.add(i);
			progress.report(i - first + 1L, last - first + 1L);
		}
		return weighted.result(last - first + 1);
	}

	private void add(final int index) {
		final double[] weights = new double[TABLE + 2];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = exposure.weight(i * highest / TABLE, track.cumulativeEnd(index) - before);
			squares[i] += weights[i] * weights[i];
		}
		final float[] spectrum = spectrum(movie.frame(index));
		forEach((position, table) -> {
			final float weight = (float) interpolated(weights, table);
			sum[position] += weight * spectrum[position];
			sum[position + 1] += weight * spectrum[position + 1];
		});
	}

	private Micrograph result(final int frames) {
		forEach((position, table) -> {
			final float factor = (float) Math.sqrt(frames / interpolated(squares, table));
			sum[position] *= factor;
			sum[position + 1] *= factor;
		});
		return new Micrograph(width, height, transform.inverse(sum, width, height), pixel);
	}

	/** Beyond the frame its mean goes on, so that its borders are no steps. */
	private float[] spectrum(final Micrograph frame) {
		final float[] pixels = frame.copyPixels();
		double total = 0;
		int n = 0;
		for (final float value : pixels) {
			if (Float.isFinite(value)) {
				total += value;
				n++;
			}
		}
		final float mean = n == 0 ? 0 : (float) (total / n);
		final float[] padded = new float[rows * columns];
		Arrays.fill(padded, mean);
		for (int i = 0; i < pixels.length; i++) {
			if (Float.isFinite(pixels[i])) padded[i / width * columns + i % width] = pixels[i];
		}
		return transform.forward(padded, columns, rows, columns / 2 + 1);
	}

	/** Calls for each complex number of the half spectrum, with the place of its frequency in a table. */
	private void forEach(final Visitor visitor) {
		for (int kx = 0; kx <= columns / 2; kx++) {
			for (int row = 0; row < rows; row++) {
				final double gx = kx / (columns * pixel.x());
				final double gy = Math.min(row, rows - row) / (rows * pixel.y());
				visitor.visit(2 * (kx * rows + row), Math.min(TABLE, Math.hypot(gx, gy) / highest * TABLE));
			}
		}
	}

	private static double interpolated(final double[] table, final double place) {
		final int i = (int) place;
		return table[i] + (place - i) * (table[i + 1] - table[i]);
	}

	private interface Visitor {

		void visit(int position, double table);
	}
}
