package org.latticelapse.core.motion;

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

	/** @return 1 and the contrast. */
	double at(final double x, final double y) {
		double value = 1;
		for (int i = 0; lattice > 0 && i < 3; i++) {
			final double angle = 0.2 + Math.PI / 3 * i;
			value += lattice * Math.cos(2 * Math.PI / period * (x * Math.cos(angle) + y * Math.sin(angle)));
		}
		for (int i = 0; amplitude > 0 && i < WAVES; i++) {
			value += amplitude * Math.cos(kx[i] * x + ky[i] * y + phase[i]);
		}
		return value;
	}
}
