package org.latticelapse.core.fourier;

/**
 * The mean noise power of a spectrum at every spatial frequency: shot noise,
 * amorphous material and Thon rings, astigmatic ones too. Around each of a row
 * of radii ln P is fitted by m + a cos 2t + b sin 2t (t the azimuth, linear in
 * between the radii), robustly against the spots. Noise power is distributed
 * exponentially, so ln P scatters about the logarithm of its mean by a known law
 * (Jenkins and Watts, Spectral Analysis, 1968), which turns m into the mean.
 */
final class NoiseFloor {

	/** Width of a ring: at least this, 1/Å, and at least so many resolution cells. */
	private static final double RING_WIDTH = 0.018;
	private static final double RING_CELLS = 2.5;

	/** Residuals of ln P are clipped here, the lower side wide because ln P has a long tail there. */
	private static final double CLIP_LOW = -3;
	private static final double CLIP_HIGH = 2;

	/**
	 * Median-like centre of the clipped ln P of unit-mean exponential noise: the c
	 * that solves E[clip(ln P − c)] = 0.
	 */
	private static final double CENTRE = -0.5515;

	private static final int PASSES = 3;

	/**
	 * Resolution cells for one independent value of the floor: neighbours share
	 * power under a Hann window (1.5² cells), and the clipped logarithm uses 0.6 of
	 * what a mean would.
	 */
	private static final double CELLS_PER_VALUE = 1.5 * 1.5 / 0.6;

	/** Below so many bins the azimuthal terms of a ring are shrunk towards zero. */
	private static final double SHRINKAGE = 60;

	private final Band band;
	private final double firstRadius;
	private final double ringStep;
	private final int rings;
	private final int[] sampleBin;
	private final float[] sampleRing;
	private final float[] sampleCos;
	private final float[] sampleSin;
	private final float[] logPower;
	private final double[][] coefficients;

	NoiseFloor(final Band band, final double tileExtent) {
		this.band = band;
		ringStep = Math.max(RING_WIDTH, RING_CELLS / tileExtent);
		firstRadius = band.lowest;
		rings = Math.max(2, (int) Math.ceil((band.highest - band.lowest) / ringStep) + 1);
		coefficients = new double[rings][3];
		int n = 0;
		for (final int bin : band.bins) {
			n += isSample(bin) ? 1 : 0;
		}
		sampleBin = new int[n];
		sampleRing = new float[n];
		sampleCos = new float[n];
		sampleSin = new float[n];
		logPower = new float[n];
		n = 0;
		for (int i = 0; i < band.bins.length; i++) {
			final int bin = band.bins[i];
			if (isSample(bin)) {
				sampleBin[n] = bin;
				sampleRing[n] = (float) ring(band.frequency[i]);
				sampleCos[n] = (float) cos2(band.gx(bin), band.gy(bin));
				sampleSin[n] = (float) sin2(band.gx(bin), band.gy(bin));
				n++;
			}
		}
	}

	/** Fits the floor of one tile. */
	void fit(final TileSpectrum spectrum) {
		for (int i = 0; i < sampleBin.length; i++) {
			logPower[i] = (float) Math.log(spectrum.power(sampleBin[i]) + Float.MIN_NORMAL);
		}
		startWithMeans();
		for (int pass = 0; pass < PASSES; pass++) {
			refine();
		}
	}

	/** @return the mean noise power in a bin. */
	double at(final int bin) {
		final double gx = band.gx(bin);
		final double gy = band.gy(bin);
		final double ring = ring(Math.hypot(gx, gy));
		final int lower = Math.max(0, Math.min(rings - 2, (int) ring));
		final double upperShare = Math.max(0, Math.min(1, ring - lower));
		final double cos = cos2(gx, gy);
		final double sin = sin2(gx, gy);
		return Math.exp((1 - upperShare) * logFloor(lower, cos, sin) + upperShare * logFloor(lower + 1, cos,
			sin) - CENTRE);
	}

	/** @return how many independent values the floor in a bin rests on. */
	double cells(final int bin) {
		final double frequency = Math.hypot(band.gx(bin), band.gy(bin));
		final double cell = band.stepX * band.stepY * Band.PADDING * Band.PADDING * CELLS_PER_VALUE;
		return Math.PI * frequency * ringStep / cell;
	}

	/** @return a lower bound of {@link #at} for all bins at this |g|. */
	double lowerBound(final double frequency) {
		final int lower = Math.max(0, Math.min(rings - 2, (int) ring(frequency)));
		return Math.exp(Math.min(lowest(lower), lowest(lower + 1)) - CENTRE);
	}

	private double lowest(final int ring) {
		final double[] c = coefficients[ring];
		return c[0] - Math.hypot(c[1], c[2]);
	}

	private double logFloor(final int ring, final double cos, final double sin) {
		final double[] c = coefficients[ring];
		return c[0] + c[1] * cos + c[2] * sin;
	}

	private void startWithMeans() {
		final double[] sum = new double[rings];
		final double[] count = new double[rings];
		for (int i = 0; i < sampleBin.length; i++) {
			final int ring = Math.min(rings - 1, (int) (sampleRing[i] + 0.5f));
			sum[ring] += logPower[i];
			count[ring]++;
		}
		double last = 0;
		for (int ring = 0; ring < rings; ring++) {
			last = count[ring] > 0 ? sum[ring] / count[ring] : last;
			coefficients[ring][0] = last;
			coefficients[ring][1] = 0;
			coefficients[ring][2] = 0;
		}
	}

	/** One robust pass: the mean clipped residual of each ring, and its azimuthal terms, are added. */
	private void refine() {
		final double[][] sums = new double[rings][5];
		for (int i = 0; i < sampleBin.length; i++) {
			final int lower = Math.min(rings - 2, (int) sampleRing[i]);
			final double upperShare = sampleRing[i] - lower;
			final double cos = sampleCos[i];
			final double sin = sampleSin[i];
			final double expected = (1 - upperShare) * logFloor(lower, cos, sin) + upperShare * logFloor(lower +
				1, cos, sin);
			final double residual = Math.max(CLIP_LOW, Math.min(CLIP_HIGH, logPower[i] - expected));
			accumulate(sums[lower], 1 - upperShare, residual, cos, sin);
			accumulate(sums[lower + 1], upperShare, residual, cos, sin);
		}
		for (int ring = 0; ring < rings; ring++) {
			final double n = sums[ring][0];
			if (n > 0) {
				final double shrink = n / (n + SHRINKAGE);
				coefficients[ring][0] += sums[ring][1] / n;
				coefficients[ring][1] += shrink * 2 * sums[ring][2] / n;
				coefficients[ring][2] += shrink * 2 * sums[ring][3] / n;
			}
		}
	}

	private static void accumulate(final double[] sums, final double share, final double residual,
		final double cos, final double sin)
	{
		sums[0] += share;
		sums[1] += share * residual;
		sums[2] += share * residual * cos;
		sums[3] += share * residual * sin;
	}

	/** Bins off the two axes, where scan lines and edges leave their power, on the unpadded grid. */
	private boolean isSample(final int bin) {
		final int kx = bin / band.rows;
		final int ky = band.wrapped(bin % band.rows);
		return kx % Band.PADDING == 0 && ky % Band.PADDING == 0 && kx > Band.PADDING && Math.abs(
			ky) > Band.PADDING;
	}

	private double ring(final double frequency) {
		return Math.max(0, Math.min(rings - 1, (frequency - firstRadius) / ringStep));
	}

	private static double cos2(final double gx, final double gy) {
		return (gx * gx - gy * gy) / (gx * gx + gy * gy);
	}

	private static double sin2(final double gx, final double gy) {
		return 2 * gx * gy / (gx * gx + gy * gy);
	}
}
