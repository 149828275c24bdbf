package org.latticelapse.core.fourier.peak;

import org.latticelapse.core.fourier.Taper;

/**
 * The mean noise power of a spectrum at every spatial frequency: shot noise,
 * amorphous material and Thon rings, astigmatic ones too. Around each of a row
 * of radii ln P is fitted by m + a cos 2t + b sin 2t (t the azimuth, linear in
 * between the radii), robustly against the spots. Noise power is distributed
 * exponentially, so ln P scatters about the logarithm of its mean by a known law
 * (Jenkins and Watts, Spectral Analysis, 1968), which turns m into the mean.
 */
final class NoiseFloor {

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
	 * power, and the clipped logarithm uses 0.6 of what a mean would.
	 */
	static final double CELLS_PER_VALUE = Taper.HANN_CELL / 0.6;

	/** Below so many bins the azimuthal terms of a ring are shrunk towards zero. */
	private static final double SHRINKAGE = 60;

	private final Band band;
	private final FloorRings rings;
	private final FloorSamples samples;
	private final float[] logPower;
	private final double[] mean;
	private final double[] cosine;
	private final double[] sine;
	private final float[] lowest;
	private final int[] ringOfBin;

	/** @param tileExtent the shorter side of the tile, Å */
	NoiseFloor(final Band band, final double tileExtent) {
		this.band = band;
		rings = new FloorRings(band, tileExtent);
		samples = new FloorSamples(band, rings);
		logPower = new float[samples.count()];
		mean = new double[rings.count()];
		cosine = new double[rings.count()];
		sine = new double[rings.count()];
		lowest = new float[rings.count()];
		ringOfBin = new int[band.bins.length];
		for (int i = 0; i < ringOfBin.length; i++) {
			ringOfBin[i] = rings.below(rings.position(band.frequency[i]));
		}
	}

	/** Fits the floor of one tile. */
	void fit(final TileSpectrum spectrum) {
		for (int i = 0; i < logPower.length; i++) {
			logPower[i] = (float) Math.log(spectrum.power(samples.bin[i]) + Float.MIN_NORMAL);
		}
		startWithMeans();
		// Half of the bins are enough for the first step from a start that is but rough.
		refine(2);
		for (int pass = 1; pass < PASSES; pass++) {
			refine(1);
		}
		for (int ring = 0; ring + 1 < rings.count(); ring++) {
			lowest[ring] = (float) Math.exp(Math.min(mean[ring] - Math.hypot(cosine[ring], sine[ring]), mean[ring +
				1] - Math.hypot(cosine[ring + 1], sine[ring + 1])) - CENTRE);
		}
	}

	/** @return the mean noise power in a bin. */
	double at(final int bin) {
		final double gx = band.gx(bin);
		final double gy = band.gy(bin);
		final double position = rings.position(band.frequency(bin));
		final int lower = rings.below(position);
		final double share = Math.min(1, position - lower);
		final double cos = FloorRings.cos2(gx, gy);
		final double sin = FloorRings.sin2(gx, gy);
		return Math.exp((1 - share) * logFloor(lower, cos, sin) + share * logFloor(lower + 1, cos, sin) -
			CENTRE);
	}

	/** @return for each ring ln of the mean noise power, and its cos 2t and sin 2t terms. */
	double[][] profile() {
		final double[][] profile = new double[rings.count()][];
		for (int ring = 0; ring < profile.length; ring++) {
			profile[ring] = new double[] { mean[ring] - CENTRE, cosine[ring], sine[ring] };
		}
		return profile;
	}

	/** @return the distance of the rings, 1/Å; the first lies at the lower end of the band. */
	double ringStep() {
		return rings.step();
	}

	/** @return how many independent values the floor in a bin rests on. */
	double cells(final int bin) {
		return cells(band.frequency(bin));
	}

	/** @return how many independent values the floor at a frequency, 1/Å, rests on. */
	double cells(final double frequency) {
		final double cell = band.cellArea() * CELLS_PER_VALUE;
		return Math.PI * frequency * rings.step() / cell;
	}

	/** @return a lower bound of the floor in the i-th bin of the band. */
	float lowerBound(final int i) {
		return lowest[ringOfBin[i]];
	}

	private double logFloor(final int ring, final double cos, final double sin) {
		return mean[ring] + cosine[ring] * cos + sine[ring] * sin;
	}

	private void startWithMeans() {
		final double[] sum = new double[mean.length];
		final double[] count = new double[mean.length];
		for (int i = 0; i < samples.offAxes(); i++) {
			sum[samples.ring[i]] += logPower[i];
			count[samples.ring[i]]++;
		}
		double last = 0;
		for (int ring = 0; ring < mean.length; ring++) {
			last = count[ring] > 0 ? sum[ring] / count[ring] : last;
			mean[ring] = last;
			cosine[ring] = 0;
			sine[ring] = 0;
		}
	}

	/** One robust pass: the mean clipped residual of each ring, and its azimuthal terms, are added. */
	private void refine(final int stride) {
		final double[] weight = new double[mean.length];
		final double[] constant = new double[mean.length];
		final double[] withCos = new double[mean.length];
		final double[] withSin = new double[mean.length];
		for (int i = 0; i < samples.offAxes(); i += stride) {
			final int lower = samples.ring[i];
			final double share = samples.share[i];
			final double cos = samples.cos[i];
			final double sin = samples.sin[i];
			final double residual = residual(i);
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
		for (int ring = 0; ring < mean.length; ring++) {
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
		final int lower = samples.ring[i];
		final double share = samples.share[i];
		final double cos = samples.cos[i];
		final double sin = samples.sin[i];
		final double expected = (1 - share) * logFloor(lower, cos, sin) + share * logFloor(lower + 1, cos, sin);
		return Math.max(CLIP_LOW, Math.min(CLIP_HIGH, logPower[i] - expected));
	}

	/** @return the numbers of the bins on the unpadded grid, those near the axes last. */
	int[] samples() {
		return samples.bin;
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
}
