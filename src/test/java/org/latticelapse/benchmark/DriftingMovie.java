package org.latticelapse.benchmark;

import java.util.Random;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.motion.AlignedMovie;
import org.latticelapse.core.motion.Drift;

/**
 * A drifting movie of a noise-free image, larger than its frames, that turns to
 * another one place after place, with counted electrons. Each frame is made when
 * it is asked for.
 */
final class DriftingMovie implements Movie {

	private static final int PATCH = 14;

	private final Micrograph before;
	private final Micrograph after;
	private final int side;
	private final double dose;
	private final double[] lives;
	private final double[] dx;
	private final double[] dy;
	private final long seed;
	private final int across;

	/**
	 * @param before electrons expected in each pixel at a dose of 1 e/Å²
	 * @param after what it turns to
	 * @param side pixels of a frame
	 * @param dose of a frame, e/Å²
	 * @param life number of frames after which a part 1/e is left of what was there
	 */
	DriftingMovie(final Micrograph before, final Micrograph after, final int side, final double dose, final double life,
		final double[] dx, final double[] dy, final long seed)
	{
		this.before = before;
		this.after = after;
		this.side = side;
		this.dose = dose;
		this.dx = dx;
		this.dy = dy;
		this.seed = seed;
		across = before.width() / PATCH + 1;
		lives = new double[across * (before.height() / PATCH + 1)];
		for (int i = 0; i < lives.length; i++) {
			lives[i] = -Math.log(1 - new Random(seed * 1000003 + i * 7919).nextDouble()) * life;
		}
	}

	/** Steps with a random and a steady part, and a jump half way; first {x}, then {y}. */
	static double[][] track(final int frames, final double step, final double jump, final long seed) {
		final Random random = new Random(seed);
		final double[][] track = new double[2][frames];
		final double steadyX = step / 2 * random.nextGaussian();
		final double steadyY = step / 2 * random.nextGaussian();
		final double direction = 2 * Math.PI * random.nextDouble();
		for (int i = 1; i < frames; i++) {
			track[0][i] = track[0][i - 1] + steadyX + step * random.nextGaussian();
			track[1][i] = track[1][i - 1] + steadyY + step * random.nextGaussian();
			if (i == frames / 2) {
				track[0][i] += jump * Math.cos(direction);
				track[1][i] += jump * Math.sin(direction);
			}
		}
		return track;
	}

	@Override
	public int frames() {
		return dx.length;
	}

	@Override
	public Acquisition acquisition() {
		return Acquisition.UNKNOWN;
	}

	@Override
	public Micrograph frame(final int index) {
		final float[] counts = new float[side * side];
		final Micrograph moved = new AlignedMovie(still(index), Drift.of(new double[] { -dx[index] }, new double[] {
			-dy[index] }, new double[1])).frame(0);
		final RandomGenerator random = new Well19937c(31 * seed + index);
		final int margin = (before.width() - side) / 2;
		for (int i = 0; i < counts.length; i++) {
			final float expected = moved.get(margin + i % side, margin + i / side);
			counts[i] = electrons(expected * dose, random);
		}
		return new Micrograph(side, side, counts, before.pixelSize());
	}

	/** @return a number from a Poisson distribution of a mean of some electrons, by inversion. */
	static int electrons(final double mean, final RandomGenerator random) {
		double probability = Math.exp(-mean);
		double rest = random.nextDouble() - probability;
		int count = 0;
		while (rest > 0 && probability > 0) {
			count++;
			probability *= mean / count;
			rest -= probability;
		}
		return count;
	}

	/** What the specimen looks like at the dose of a frame. */
	private Movie still(final int index) {
		final float[] early = before.copyPixels();
		final float[] late = after.copyPixels();
		for (int i = 0; i < early.length; i++) {
			final int patch = i % before.width() / PATCH + i / before.width() / PATCH * across;
			if (lives[patch] < index) early[i] = late[i];
		}
		final Micrograph image = new Micrograph(before.width(), before.height(), early, before.pixelSize());
		return new Movie() {

			@Override
			public int frames() {
				return 1;
			}

			@Override
			public Micrograph frame(final int only) {
				return image;
			}

			@Override
			public Acquisition acquisition() {
				return Acquisition.UNKNOWN;
			}
		};
	}
}
