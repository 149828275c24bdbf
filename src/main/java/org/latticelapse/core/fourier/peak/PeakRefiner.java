package org.latticelapse.core.fourier.peak;

/**
 * Finds the maximum of the continuous Fourier transform near a bin. The
 * transform of a tile that fills half of the padded field is a band-limited
 * function, so that a few bins around a point give its value there (sinc
 * interpolation under a Gaussian taper); the maximum is right to a thousandth of
 * a bin.
 */
final class PeakRefiner {

	/** Bins on each side that the interpolation uses. */
	static final int REACH = 5;

	/** Width of the Gaussian that tapers the sinc, bins. */
	private static final double TAPER = 1.9;

	/** Steps of the parabola fits, bins: each starts where the last ended. */
	private static final double[] STEPS = { 0.4, 0.1 };

	private final TileSpectrum spectrum;
	private final double[] real = new double[(2 * REACH + 1) * (2 * REACH + 1)];
	private final double[] imaginary = new double[real.length];
	private final double[] turnReal = new double[real.length];
	private final double[] turnImaginary = new double[real.length];
	private final double[] weightX = new double[2 * REACH + 1];
	private final double[] weightY = new double[2 * REACH + 1];

	private double offsetX;
	private double offsetY;
	private double power;

	PeakRefiner(final TileSpectrum spectrum) {
		this.spectrum = spectrum;
		final Band band = spectrum.band();
		final double turnX = Math.PI * band.tileWidth / band.paddedWidth;
		final double turnY = Math.PI * band.tileHeight / band.rows;
		int i = 0;
		for (int dx = -REACH; dx <= REACH; dx++) {
			for (int dy = -REACH; dy <= REACH; dy++) {
				turnReal[i] = Math.cos(turnX * dx + turnY * dy);
				turnImaginary[i] = Math.sin(turnX * dx + turnY * dy);
				i++;
			}
		}
	}

	/** Refines the maximum near bin (kx, ky). */
	void refine(final int kx, final int ky) {
		load(kx, ky);
		offsetX = 0;
		offsetY = 0;
		for (final double step : STEPS) {
			climb(step);
		}
		power = powerAt(offsetX, offsetY);
	}

	/** @return distance of the maximum from the bin along x, bins. */
	double offsetX() {
		return offsetX;
	}

	/** @return distance of the maximum from the bin along y, bins. */
	double offsetY() {
		return offsetY;
	}

	/** @return power at the maximum, in the units of the spectrum. */
	double power() {
		return power;
	}

	/**
	 * Copies the bins around (kx, ky), turned by the phase that moves the origin
	 * into the middle of the tile: there the transform varies slowly.
	 */
	private void load(final int kx, final int ky) {
		int i = 0;
		for (int dx = -REACH; dx <= REACH; dx++) {
			for (int dy = -REACH; dy <= REACH; dy++) {
				final double re = spectrum.real(kx + dx, ky + dy);
				final double im = spectrum.imaginary(kx + dx, ky + dy);
				real[i] = re * turnReal[i] - im * turnImaginary[i];
				imaginary[i] = re * turnImaginary[i] + im * turnReal[i];
				i++;
			}
		}
	}

	/** One step to the top of the paraboloid through the logarithm of the power at nine points. */
	private void climb(final double h) {
		final double c = logPower(0, 0);
		final double l = logPower(-h, 0);
		final double r = logPower(h, 0);
		final double u = logPower(0, -h);
		final double d = logPower(0, h);
		final double cross = (logPower(h, h) - logPower(h, -h) - logPower(-h, h) + logPower(-h, -h)) / 4;
		final double xx = l - 2 * c + r;
		final double yy = u - 2 * c + d;
		final double x = (r - l) / 2;
		final double y = (d - u) / 2;
		final double determinant = xx * yy - cross * cross;
		if (xx >= 0 || determinant <= 0) {
			return;
		}
		offsetX = within(offsetX + h * clamp((cross * y - yy * x) / determinant));
		offsetY = within(offsetY + h * clamp((cross * x - xx * y) / determinant));
	}

	private static double clamp(final double step) {
		return Math.max(-2, Math.min(2, step));
	}

	private static double within(final double offset) {
		return Math.max(-1, Math.min(1, offset));
	}

	private double logPower(final double dx, final double dy) {
		return Math.log(powerAt(offsetX + dx, offsetY + dy) + Double.MIN_NORMAL);
	}

	private double powerAt(final double x, final double y) {
		fillWeights(weightX, x);
		fillWeights(weightY, y);
		double re = 0;
		double im = 0;
		int i = 0;
		for (final double wx : weightX) {
			double columnRe = 0;
			double columnIm = 0;
			for (final double wy : weightY) {
				columnRe += wy * real[i];
				columnIm += wy * imaginary[i];
				i++;
			}
			re += wx * columnRe;
			im += wx * columnIm;
		}
		return re * re + im * im;
	}

	private static void fillWeights(final double[] weights, final double offset) {
		final double sine = Math.sin(Math.PI * offset) / Math.PI;
		for (int k = -REACH; k <= REACH; k++) {
			final double t = offset - k;
			final double sinc = Math.abs(t) < 1e-9 ? 1 : ((k & 1) == 0 ? sine : -sine) / t;
			weights[k + REACH] = sinc * Math.exp(-t * t / (2 * TAPER * TAPER));
		}
	}
}
