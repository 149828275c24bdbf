package org.latticelapse.core.simulation;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.FastMath;

/** One of several exposures of a specimen: shot noise of its own, and drift since the first. Immutable. */
final class Exposure {

	/** The first: not displaced. */
	static final Exposure FIRST = new Exposure(0, 0, 0);

	/** What the narrowest margin of a simulation can hide. */
	private static final double FARTHEST = 8;

	private final int number;
	private final double dx;
	private final double dy;

	/**
	 * @param number 0 for the first
	 * @param dx displacement of the specimen, pixels of the camera, +x right
	 * @param dy displacement of the specimen, pixels of the camera, +y down
	 */
	Exposure(final int number, final double dx, final double dy) {
		if (!(Math.abs(dx) <= FARTHEST && Math.abs(dy) <= FARTHEST)) {
			throw new IllegalArgumentException("The specimen may drift by at most " + FARTHEST + " pixels, not by " + dx +
				", " + dy);
		}
		this.number = number;
		this.dx = dx;
		this.dy = dy;
	}

	/** @return the source of shot noise: the one that made the specimen for the first exposure. */
	RandomGenerator noise(final RandomGenerator first, final long seed) {
		return number == 0 ? first : new Well19937c(new int[] { (int) seed, (int) (seed >>> 32), number });
	}

	/** Displaces an image, given by its complex spectrum: exact below the Nyquist frequency. */
	void displace(final double[] spectrum, final Grid camera) {
		if (dx == 0 && dy == 0) return;
		for (int row = 0; row < camera.rows(); row++) {
			final double phaseY = camera.frequencyY(row) * camera.pitchY() * dy;
			for (int column = 0; column < camera.columns(); column++) {
				final double phase = -2 * Math.PI * (camera.frequencyX(column) * camera.pitchX() * dx + phaseY);
				final double cos = FastMath.cos(phase);
				final double sin = FastMath.sin(phase);
				final int index = 2 * (row * camera.columns() + column);
				final double real = spectrum[index];
				spectrum[index] = real * cos - spectrum[index + 1] * sin;
				spectrum[index + 1] = real * sin + spectrum[index + 1] * cos;
			}
		}
	}
}
