package org.latticelapse.core.motion;

import java.util.Arrays;
import java.util.Random;

/** A hexagonal lattice of fringes and a film of random waves, known at every point. */
final class WanderingScene {

	private static final int WAVES = 80;

	final int side;

	private final double period;
	private final double lattice;
	private final double[] kx = new double[WAVES];
	private final double[] ky = new double[WAVES];
	private final double[] phase = new double[WAVES];
	private final double amplitude;

	/**
	 * @param side pixels of a frame
	 * @param period of the fringes, pixels
	 * @param lattice contrast of each set of fringes
	 * @param film standard deviation of the film's contrast
	 */
	WanderingScene(final int side, final double period, final double lattice, final double film) {
		this.side = side;
		this.period = period;
		this.lattice = lattice;
		amplitude = film * Math.sqrt(2.0 / WAVES);
		final Random random = new Random(42);
		for (int i = 0; i < WAVES; i++) {
			final double direction = 2 * Math.PI * random.nextDouble();
			final double frequency = 0.02 + 0.18 * random.nextDouble();
			kx[i] = 2 * Math.PI * frequency * Math.cos(direction);
			ky[i] = 2 * Math.PI * frequency * Math.sin(direction);
			phase[i] = 2 * Math.PI * random.nextDouble();
		}
	}

	/** @return a movie that starts here and takes random steps, of this standard deviation along each axis. */
	WanderingMovie walk(final int frames, final double step, final long seed) {
		return new WanderingMovie(this, frames, step, seed);
	}

	/** @return 1 and the contrast in each pixel of a frame in which the scene is displaced. */
	double[] displaced(final double dx, final double dy) {
		final double[] values = new double[side * side];
		Arrays.fill(values, 1);
		for (int i = 0; lattice > 0 && i < 3; i++) {
			final double angle = 0.2 + Math.PI / 3 * i;
			final double wave = 2 * Math.PI / period;
			add(values, lattice, wave * Math.cos(angle), wave * Math.sin(angle), 0, dx, dy);
		}
		for (int i = 0; amplitude > 0 && i < WAVES; i++) {
			add(values, amplitude, kx[i], ky[i], phase[i], dx, dy);
		}
		return values;
	}

	/** Adds a wave: a cos(u + v) = a (cos u cos v − sin u sin v). */
	private void add(final double[] values, final double a, final double u, final double v, final double start,
		final double dx, final double dy)
	{
		for (int y = 0; y < side; y++) {
			final double c = a * Math.cos(v * (y - dy) + start);
			final double s = a * Math.sin(v * (y - dy) + start);
			final double stepC = Math.cos(u);
			final double stepS = Math.sin(u);
			double cos = Math.cos(-u * dx);
			double sin = Math.sin(-u * dx);
			for (int x = 0; x < side; x++) {
				values[y * side + x] += c * cos - s * sin;
				final double next = cos * stepC - sin * stepS;
				sin = sin * stepC + cos * stepS;
				cos = next;
			}
		}
	}
}
