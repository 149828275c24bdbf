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
	static final double CELLS_PER_VALUE = 1.5 * 1.5 / 0.6;

	/** Below so many bins the azimuthal terms of a ring are shrunk towards zero. */
	private static final double SHRINKAGE = 60;

	private final Band band;
	private final double firstRadius;
	private final double ringStep;
	private final int rings;
	private final int fitted;
	private final int[] sampleBin;
	private final int[] sampleRing;
	private final float[] sampleShare;
	private final float[] sampleCos;
	private final float[] sampleSin;
	private final float[] logPower;
	private final double[] mean;
	private final double[] cosine;
	private final double[] sine;
	private final float[] lowest;
	private final int[] ringOfBin;

	NoiseFloor(final Band band, final double tileExtent) {
		this.band = band;
		ringStep = Math.max(RING_WIDTH, RING_CELLS / tileExtent);
		firstRadius = band.lowest;
		rings = Math.max(2, (int) Math.ceil((band.highest - band.lowest) / ringStep) + 1);
		mean = new double[rings];
		cosine = new double[rings];
		sine = new double[rings];
		lowest = new float[rings];
		ringOfBin = new int[band.bins.length];
		final int[] grid = new int[band.bins.length];
		int n = 0;
		for (int i = 0; i < grid.length; i++) {
			ringOfBin[i] = lower(ring(band.frequency[i]));
			if (isOnGrid(band.bins[i])) {
				grid[n++] = i;
			}
		}
		sampleBin = new int[n];
		sampleRing = new int[n];
		sampleShare = new float[n];
		sampleCos = new float[n];
		sampleSin = new float[n];
		logPower = new float[n];
		fitted = addSamples(grid, n, 0, false);
		addSamples(grid, n, fitted, true);
	}

	/** Adds the bins off the axes, or those on the axes, and returns how many there are with them. */
	private int addSamples(final int[] grid, final int count, final int first, final boolean onAxis) {
		int n = first;
		for (int i = 0; i < count; i++) {
			final int bin = band.bins[grid[i]];
			if (isOnAxis(bin) == onAxis) {
				final double ring = ring(band.frequency[grid[i]]);
				sampleBin[n] = bin;
				sampleRing[n] = lower(ring);
				sampleShare[n] = (float) (ring - lower(ring));
				sampleCos[n] = (float) cos2(band.gx(bin), band.gy(bin));
				sampleSin[n] = (float) sin2(band.gx(bin), band.gy(bin));
				n++;
			}
		}
		return n;
	}

	/** Fits the floor of one tile. */
	void fit(final TileSpectrum spectrum) {
		for (int i = 0; i < sampleBin.length; i++) {
			logPower[i] = (float) Math.log(spectrum.power(sampleBin[i]) + Float.MIN_NORMAL);
		}
		startWithMeans();
		// Half of the bins are enough for the first step from a start that is but rough.
		refine(2);
		for (int pass = 1; pass < PASSES; pass++) {
			refine(1);
		}
		for (int ring = 0; ring + 1 < rings; ring++) {
			lowest[ring] = (float) Math.exp(Math.min(mean[ring] - Math.hypot(cosine[ring], sine[ring]), mean[ring +
				1] - Math.hypot(cosine[ring + 1], sine[ring + 1])) - CENTRE);
		}
	}

	/** @return the mean noise power in a bin. */
	double at(final int bin) {
		final double gx = band.gx(bin);
		final double gy = band.gy(bin);
		final double ring = ring(band.frequency(bin));
		final int lower = lower(ring);
		final double share = Math.min(1, ring - lower);
		final double cos = cos2(gx, gy);
		final double sin = sin2(gx, gy);
		return Math.exp((1 - share) * logFloor(lower, cos, sin) + share * logFloor(lower + 1, cos, sin) -
			CENTRE);
	}

	/** @return for each ring ln of the mean noise power, and its cos 2t and sin 2t terms. */
	double[][] profile() {
		final double[][] profile = new double[rings][];
		for (int ring = 0; ring < rings; ring++) {
			profile[ring] = new double[] { mean[ring] - CENTRE, cosine[ring], sine[ring] };
		}
		return profile;
	}

	/** @return the distance of the rings, 1/Å; the first lies at the lower end of the band. */
	double ringStep() {
		return ringStep;
	}

	/** @return how many independent values the floor in a bin rests on. */
	double cells(final int bin) {
		return cells(band.frequency(bin));
	}

	/** @return how many independent values the floor at a frequency, 1/Å, rests on. */
	double cells(final double frequency) {
		final double cell = band.cellArea() * CELLS_PER_VALUE;
		return Math.PI * frequency * ringStep / cell;
	}

	/** @return a lower bound of the floor in the i-th bin of the band. */
	float lowerBound(final int i) {
		return lowest[ringOfBin[i]];
	}

	private double logFloor(final int ring, final double cos, final double sin) {
		return mean[ring] + cosine[ring] * cos + sine[ring] * sin;
	}

	private void startWithMeans() {
		final double[] sum = new double[rings];
		final double[] count = new double[rings];
		for (int i = 0; i < fitted; i++) {
			sum[sampleRing[i]] += logPower[i];
			count[sampleRing[i]]++;
		}
		double last = 0;
		for (int ring = 0; ring < rings; ring++) {
			last = count[ring] > 0 ? sum[ring] / count[ring] : last;
			mean[ring] = last;
			cosine[ring] = 0;
			sine[ring] = 0;
		}
	}

	/** One robust pass: the mean clipped residual of each ring, and its azimuthal terms, are added. */
	private void refine(final int stride) {
		final double[] weight = new double[rings];
		final double[] constant = new double[rings];
		final double[] withCos = new double[rings];
		final double[] withSin = new double[rings];
		for (int i = 0; i < fitted; i += stride) {
			final int lower = sampleRing[i];
			final double share = sampleShare[i];
			final double cos = sampleCos[i];
			final double sin = sampleSin[i];
			final double expected = (1 - share) * (mean[lower] + cosine[lower] * cos + sine[lower] * sin) + share *
				(mean[lower + 1] + cosine[lower + 1] * cos + sine[lower + 1] * sin);
			final double difference = logPower[i] - expected;
			final double residual = difference < CLIP_LOW ? CLIP_LOW : difference > CLIP_HIGH ? CLIP_HIGH : difference;
			final double low = (1 - share) * residual;
			final double high = share * residual;
			weight[lower] += 1 - share;
			weight[lower + 1] += share;
			constant[lower] += low;
			constant[lower + 1] += high;
			withCos[lower] += low * cos;
			withCos[lower + 1] += high * cos;
			withSin[lower] += low * sin;
			withSin[lower + 1] += high * sin;
		}
		for (int ring = 0; ring < rings; ring++) {
			if (weight[ring] > 0) {
				final double shrunk = 2 / (weight[ring] + SHRINKAGE);
				mean[ring] += constant[ring] / weight[ring];
				cosine[ring] += shrunk * withCos[ring];
				sine[ring] += shrunk * withSin[ring];
			}
		}
	}

	/** ln of the power of the i-th sample over the floor, clipped, less its expected value. */
	private double residual(final int i) {
		final int lower = sampleRing[i];
		final double share = sampleShare[i];
		final double cos = sampleCos[i];
		final double sin = sampleSin[i];
		final double expected = (1 - share) * logFloor(lower, cos, sin) + share * logFloor(lower + 1, cos, sin);
		return Math.max(CLIP_LOW, Math.min(CLIP_HIGH, logPower[i] - expected));
	}

	/** @return the numbers of the bins on the unpadded grid, those near the axes last. */
	int[] samples() {
		return sampleBin;
	}

	/**
	 * Adds for each of {@link #samples()} ln of its power over the floor, clipped and
	 * less its expected value.
	 */
	void addResiduals(final double[] sums) {
		for (int i = 0; i < sums.length; i++) {
			sums[i] += residual(i);
		}
	}

	private static boolean isMultiple(final int k) {
		return k % Band.PADDING == 0;
	}

	private boolean isOnGrid(final int bin) {
		return isMultiple(bin / band.rows) && isMultiple(band.wrapped(bin % band.rows));
	}

	/** Near the two axes scan lines and edges leave their power: the floor is not fitted there. */
	private boolean isOnAxis(final int bin) {
		return bin / band.rows <= Band.PADDING || Math.abs(band.wrapped(bin % band.rows)) <= Band.PADDING;
	}

	private double ring(final double frequency) {
		return Math.max(0, Math.min(rings - 1, (frequency - firstRadius) / ringStep));
	}

	private int lower(final double ring) {
		return Math.min(rings - 2, (int) ring);
	}

	private static double cos2(final double gx, final double gy) {
		return (gx * gx - gy * gy) / (gx * gx + gy * gy);
	}

	private static double sin2(final double gx, final double gy) {
		return 2 * gx * gy / (gx * gx + gy * gy);
	}
}
