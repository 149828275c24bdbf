package org.latticelapse.core.fourier;

import java.util.function.DoubleUnaryOperator;

import org.jtransforms.fft.FloatFFT_2D;
import org.latticelapse.core.image.Progress;

/**
 * Local amplitudes of lattice fringes over a whole field. The field is
 * transformed once; what lies around a frequency g in the spectrum, under a
 * Gaussian, is transformed back at reduced size and is the complex amplitude
 * that fringes of this frequency have at each place, averaged over a Gaussian of
 * standard deviation {@link #sigma()} (Hÿtch, Snoeck and Kilaas, Ultramicroscopy
 * 74 (1998) 131, where it is the first step of geometric phase analysis). Near
 * the borders of the field or region the amplitude is put right for the part of
 * the Gaussian that lies outside. Thread-safe.
 */
public final class Demodulator {

	/** The field is padded by so many standard deviations, so that opposite borders do not mix. */
	private static final double PADDING = 3;

	/** Samples of the reduced grid per standard deviation. */
	private static final double SAMPLES_PER_SIGMA = 2;

	/** Beyond so many standard deviations in frequency the Gaussian is zero. */
	private static final double REACH = 3.7;

	/** Fringes of frequencies closer than so many standard deviations of the Gaussian in the spectrum are the same. */
	private static final double SAME = 1.5;

	private final double sigma;
	private final PreparedMicrograph image;
	private final FieldSpectrum spectrum;
	private final double lengthX;
	private final double lengthY;
	private final LocalGrid grid;
	private final float[] coverage;

	/** Plans of two dimensions hold work space, so that each thread needs its own. */
	private final ThreadLocal<FloatFFT_2D> transform;

	private Demodulator(final PreparedMicrograph image, final FieldSpectrum spectrum, final double sigma,
		final LocalGrid grid)
	{
		this.image = image;
		this.spectrum = spectrum;
		this.sigma = sigma;
		this.grid = grid;
		lengthX = spectrum.lengthX();
		lengthY = spectrum.lengthY();
		coverage = GaussianCoverage.of(image, grid, sigma);
		transform = ThreadLocal.withInitial(() -> new FloatFFT_2D(grid.height(), grid.width()));
	}

	/**
	 * @param image the prepared micrograph
	 * @param sigma standard deviation of the Gaussian that averages, Å
	 * @param progress asked whether to stop
	 * @return a demodulator of the image
	 */
	public static Demodulator of(final PreparedMicrograph image, final double sigma, final Progress progress) {
		return of(image, sigma, new double[2], progress);
	}

	/** The step of the grid is a whole number of pixels, so that parts of a field have the same places. */
	private static Demodulator of(final PreparedMicrograph image, final double sigma, final double[] origin,
		final Progress progress)
	{
		final int stepX = step(sigma, image.pixelX());
		final int stepY = step(sigma, image.pixelY());
		final int columns = FastLength.atLeast((int) Math.ceil((image.width() + PADDING * sigma / image.pixelX()) / stepX));
		final int rows = FastLength.atLeast((int) Math.ceil((image.height() + PADDING * sigma / image.pixelY()) / stepY));
		final FieldSpectrum spectrum = FieldSpectrum.of(image, columns * stepX, rows * stepY, progress);
		return new Demodulator(image, spectrum, sigma, grid(image, spectrum, columns, rows, origin));
	}

	/** @return a fast length, pixels, that samples the Gaussian well enough. */
	private static int step(final double sigma, final double pixel) {
		int step = (int) Math.max(1, sigma / (SAMPLES_PER_SIGMA * pixel));
		while (step > 1 && FastLength.atLeast(2 * step) != 2 * step) {
			step--;
		}
		return step;
	}

	private static LocalGrid grid(final PreparedMicrograph image, final FieldSpectrum spectrum, final int columns,
		final int rows, final double[] origin)
	{
		return new LocalGrid(columns, rows, origin, spectrum.lengthX(), spectrum.lengthY(), image.width() * image
			.pixelX(), image.height() * image.pixelY());
	}

	/** @return a demodulator of the same image with a narrower Gaussian, Å; nothing is transformed anew. */
	public Demodulator withSigma(final double narrower) {
		return new Demodulator(image, spectrum, narrower, grid(image, spectrum, FastLength.atLeast((int) Math.ceil(
			SAMPLES_PER_SIGMA * lengthX / narrower)), FastLength.atLeast((int) Math.ceil(SAMPLES_PER_SIGMA * lengthY /
				narrower)), new double[] { grid.x(0), grid.y(0) }));
	}

	/**
	 * @param left first column of the grid that is wanted
	 * @param top first row
	 * @param right last column
	 * @param bottom last row
	 * @return a demodulator of no more of the image than these places need; its grid
	 *         has the places of this one's from a place to the upper left on, and
	 *         only what is between the limits is right
	 */
	public Demodulator part(final int left, final int top, final int right, final int bottom) {
		final int stepX = (int) Math.round(grid.stepX() / image.pixelX());
		final int stepY = (int) Math.round(grid.stepY() / image.pixelY());
		final int marginX = (int) Math.ceil(PADDING * sigma / grid.stepX());
		final int marginY = (int) Math.ceil(PADDING * sigma / grid.stepY());
		final int x = Math.max(0, left - marginX) * stepX;
		final int y = Math.max(0, top - marginY) * stepY;
		final int endX = Math.min(image.width(), (right + marginX) * stepX + 1);
		final int endY = Math.min(image.height(), (bottom + marginY) * stepY + 1);
		return of(image.part(x, y, endX - x, endY - y), sigma, new double[] { grid.x(0) + x * image.pixelX(), grid.y(0) +
			y * image.pixelY() }, Progress.NONE);
	}

	/** @return the standard deviation of the Gaussian that averages, Å. */
	public double sigma() {
		return sigma;
	}

	/** @return the standard deviation of the same Gaussian in the spectrum, 1/Å: nearer frequencies are seen as one. */
	public double frequencySigma() {
		return 1 / (2 * Math.PI * sigma);
	}

	/** @return fringes whose frequencies differ by less than this, 1/Å, are taken for the same. */
	public double sameFringe() {
		return SAME * frequencySigma();
	}

	/** @return the reduced grid on which amplitudes are given. */
	public LocalGrid grid() {
		return grid;
	}

	/** @return the part of the Gaussian at a place of the grid that lies in the field or region, 0.2 … 1. */
	public float coverage(final int place) {
		return coverage[place];
	}

	/**
	 * @param gx x component of the frequency, 1/Å
	 * @param gy y component of the frequency (down), 1/Å
	 * @return for each place of the grid, row by row, real and imaginary part of half
	 *         the amplitude of the fringes
	 */
	public float[] amplitude(final double gx, final double gy) {
		final float[] values = patch(gx, gy);
		for (int i = 0; i < coverage.length; i++) {
			values[2 * i] /= coverage[i];
			values[2 * i + 1] /= coverage[i];
		}
		return values;
	}

	/**
	 * @param noise power density of the noise, intensity² Å²
	 * @return the mean of the squared amplitude that this noise yields far from the
	 *         borders; there it is divided by {@link #coverage(int)}
	 */
	public double noisePower(final double noise) {
		return noise / (4 * Math.PI * sigma * sigma);
	}

	/**
	 * The power that the image has in a band of frequencies, at each place.
	 *
	 * @param band how far each frequency counts
	 * @param noise power of the noise at a frequency, 1/Å, in any unit
	 * @param blur standard deviation of the Gaussian that averages, Å
	 * @return the mean power over that of the noise at each place of the grid; 0
	 *         where hardly anything of the field or region lies
	 */
	public float[] bandPower(final FrequencyBand band, final DoubleUnaryOperator noise, final double blur) {
		return new BandPower(image, spectrum, band, noise).at(grid, blur);
	}

	/** What lies around a frequency in the spectrum, under the Gaussian, transformed back at reduced size. */
	private float[] patch(final double gx, final double gy) {
		final double decay = 2 * Math.PI * Math.PI * sigma * sigma;
		final double reachX = lengthX * REACH / (2 * Math.PI * sigma);
		final double reachY = lengthY * REACH / (2 * Math.PI * sigma);
		final int middleX = (int) Math.round(gx * lengthX);
		final int middleY = (int) Math.round(gy * lengthY);
		final int halfX = Math.min((int) reachX + 1, grid.width() / 2 - 1);
		final int halfY = Math.min((int) reachY + 1, grid.height() / 2 - 1);
		final float[] values = new float[2 * grid.width() * grid.height()];
		final double[] weightX = new double[2 * halfX + 1];
		for (int dx = -halfX; dx <= halfX; dx++) {
			final double fx = (middleX + dx) / lengthX - gx;
			weightX[dx + halfX] = Math.exp(-decay * fx * fx) / spectrum.samples();
		}
		for (int dy = -halfY; dy <= halfY; dy++) {
			final double fy = (middleY + dy) / lengthY - gy;
			final double weightY = Math.exp(-decay * fy * fy);
			for (int dx = -halfX; dx <= halfX; dx++) {
				final int place = Math.floorMod(dy, grid.height()) * grid.width() + Math.floorMod(dx, grid.width());
				spectrum.copy(middleX + dx, middleY + dy, weightX[dx + halfX] * weightY, values, 2 *
					place);
			}
		}
		transform.get().complexInverse(values, false);
		return values;
	}
}
