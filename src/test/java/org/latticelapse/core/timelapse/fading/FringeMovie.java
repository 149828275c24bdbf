package org.latticelapse.core.timelapse.fading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.core.motion.Drift;

/**
 * A movie of plane waves that change with dose and drift, as a camera that
 * counts electrons sees them. Each frame is made when it is asked for, always
 * the same.
 */
public final class FringeMovie implements Movie {

	/** Å. */
	public static final double PIXEL = 0.5;

	/** e/Å². */
	public static final double FRAME_DOSE = 0.4;

	private static final double[] EVERYWHERE = { 0, 0, Double.POSITIVE_INFINITY };

	private final int size;
	private final int frames;
	private final double counts;
	private final long seed;
	private final List<double[]> waves = new ArrayList<>();
	private final List<DoubleUnaryOperator> modulations = new ArrayList<>();
	private final Map<Integer, double[]> discs = new HashMap<>();
	private final double[] dx;
	private final double[] dy;

	/**
	 * @param size side of the frames, pixels
	 * @param counts mean number of electrons per pixel and frame; 0: the exact
	 *          intensities around a mean of 1
	 */
	public FringeMovie(final int size, final int frames, final double counts, final long seed) {
		this.size = size;
		this.frames = frames;
		this.counts = counts;
		this.seed = seed;
		dx = new double[frames];
		dy = new double[frames];
	}

	/**
	 * Adds fringes.
	 *
	 * @param fx cycles per pixel along x
	 * @param fy cycles per pixel along y (down)
	 * @param modulation amplitude over the mean, against the dose in e/Å²
	 */
	public FringeMovie with(final double fx, final double fy, final DoubleUnaryOperator modulation) {
		waves.add(new double[] { fx, fy });
		modulations.add(modulation);
		return this;
	}

	/** Confines the fringes added last to a disc, pixels of the first frame. */
	public FringeMovie inDisc(final double x, final double y, final double radius) {
		discs.put(waves.size() - 1, new double[] { x, y, radius });
		return this;
	}

	/** Lets the content move by so many pixels from frame to frame. */
	public FringeMovie drifting(final double stepX, final double stepY) {
		for (int i = 0; i < frames; i++) {
			dx[i] = i * stepX;
			dy[i] = i * stepY;
		}
		return this;
	}

	/** @return where the content of each frame lies. */
	public Drift drift() {
		return Drift.of(dx, dy, new double[frames]);
	}

	/** @return the waves as spots, in the order in which they were added. */
	public List<FadingSpot> spots() {
		final List<FadingSpot> spots = new ArrayList<>();
		for (final double[] wave : waves) {
			spots.add(new FadingSpot(wave[0] / PIXEL, wave[1] / PIXEL, "", Double.NaN));
		}
		return spots;
	}

	@Override
	public int frames() {
		return frames;
	}

	@Override
	public Micrograph frame(final int index) {
		final double[] mean = new double[size * size];
		Arrays.fill(mean, 1);
		for (int wave = 0; wave < waves.size(); wave++) {
			addWave(mean, index, wave);
		}
		final Random random = new Random(31 * seed + index);
		final float[] pixels = new float[mean.length];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (float) (counts > 0 ? poisson(counts * mean[i], random) : mean[i]);
		}
		return new Micrograph(size, size, pixels, PixelSize.square(PIXEL));
	}

	@Override
	public Acquisition acquisition() {
		return Acquisition.UNKNOWN.with(Quantity.FRAME_DOSE, FRAME_DOSE, "of the simulation").with(Quantity.FRAME_TIME,
			0.1, "of the simulation");
	}

	private void addWave(final double[] mean, final int index, final int wave) {
		final double modulation = modulations.get(wave).applyAsDouble((index + 0.5) * FRAME_DOSE);
		final double fx = waves.get(wave)[0];
		final double fy = waves.get(wave)[1];
		final double[] disc = discs.getOrDefault(wave, EVERYWHERE);
		for (int i = 0; i < mean.length; i++) {
			final double x = i % size - dx[index];
			final double y = i / size - dy[index];
			if (Math.hypot(x - disc[0], y - disc[1]) > disc[2]) continue;
			final double phase = fx * x + fy * y;
			mean[i] += modulation * Math.cos(2 * Math.PI * phase + 1 + wave);
		}
	}

	/** Knuth's method; means are small here. */
	private static int poisson(final double mean, final Random random) {
		final double limit = Math.exp(-mean);
		int count = 0;
		for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) count++;
		return count;
	}
}
