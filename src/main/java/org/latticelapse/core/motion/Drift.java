package org.latticelapse.core.motion;

import java.util.Arrays;

/**
 * Where the content of each frame of a movie lies: its displacement from the
 * first frame, in pixels, +x right and +y down. Frames are counted from 0.
 * Immutable.
 */
public final class Drift {

	/** A step counts as a jump when it is this many times the usual one, and this long, pixels. */
	private static final double JUMP_RATIO = 5;
	private static final double SHORTEST_JUMP = 1.5;

	private final double[] dx;
	private final double[] dy;
	private final double[] sigma;
	private final boolean[] measured;

	private Drift(final double[] dx, final double[] dy, final double[] sigma, final boolean[] measured) {
		this.dx = dx;
		this.dy = dy;
		this.sigma = sigma;
		this.measured = measured;
	}

	/**
	 * @param dx displacement of each frame to the right, pixels
	 * @param dy displacement of each frame downwards, pixels
	 * @param sigma standard uncertainty of each along one axis, pixels; NaN where the
	 *          frame could not be measured
	 * @throws IllegalArgumentException if the lengths differ, there is no frame, or
	 *           a displacement is not finite
	 */
	public static Drift of(final double[] dx, final double[] dy, final double[] sigma) {
		final boolean[] measured = new boolean[sigma.length];
		for (int i = 0; i < measured.length; i++) {
			measured[i] = !Double.isNaN(sigma[i]);
		}
		return of(dx, dy, sigma, measured);
	}

	/**
	 * @param dx displacement of each frame to the right, pixels
	 * @param dy displacement of each frame downwards, pixels
	 * @param sigma standard uncertainty of each along one axis, pixels; NaN where it
	 *          is unknown
	 * @param measured false where the frame could not be measured and its
	 *          displacement is a guess from its neighbours
	 * @throws IllegalArgumentException if the lengths differ, there is no frame, or
	 *           a displacement is not finite
	 */
	public static Drift of(final double[] dx, final double[] dy, final double[] sigma, final boolean[] measured) {
		if (dx.length == 0 || dy.length != dx.length || sigma.length != dx.length || measured.length != dx.length) {
			throw new IllegalArgumentException("A drift needs as many dx as dy and sigma, and at least one, not " +
				dx.length + ", " + dy.length + " and " + sigma.length);
		}
		for (int i = 0; i < dx.length; i++) {
			if (!Double.isFinite(dx[i]) || !Double.isFinite(dy[i])) {
				throw new IllegalArgumentException("The drift of frame " + (i + 1) + " is " + dx[i] + ", " + dy[i] +
					", not finite numbers of pixels");
			}
		}
		return new Drift(dx.clone(), dy.clone(), sigma.clone(), measured.clone());
	}

	/** @return no displacement at all, known exactly. */
	public static Drift none(final int frames) {
		return of(new double[frames], new double[frames], new double[frames]);
	}

	/** @return the number of frames. */
	public int frames() {
		return dx.length;
	}

	/** @return how far the content of a frame lies right of where it was in the first, pixels. */
	public double dx(final int frame) {
		return dx[frame];
	}

	/** @return how far the content of a frame lies below where it was in the first, pixels. */
	public double dy(final int frame) {
		return dy[frame];
	}

	/**
	 * @return the standard uncertainty of dx and of dy against the frames nearby,
	 *         pixels: noise alone, no slow deformation; of a frame that was not
	 *         measured, how far it may have wandered; NaN: unknown
	 */
	public double sigma(final int frame) {
		return sigma[frame];
	}

	/** @return whether the frame itself was measured, and not placed between its neighbours. */
	public boolean isMeasured(final int frame) {
		return measured[frame];
	}

	/** @return the longest distance of a frame from the first, pixels. */
	public double largest() {
		double largest = 0;
		for (int i = 0; i < dx.length; i++) {
			largest = Math.max(largest, Math.hypot(dx[i], dy[i]));
		}
		return largest;
	}

	/** @return the distance of a frame from the one before it, pixels; 0 for the first. */
	public double step(final int frame) {
		return frame == 0 ? 0 : Math.hypot(dx[frame] - dx[frame - 1], dy[frame] - dy[frame - 1]);
	}

	/** @return the frames before which the content jumped: steps out of all proportion to the usual one. */
	public int[] jumps() {
		final double[] steps = new double[frames() - 1];
		for (int i = 0; i < steps.length; i++) {
			steps[i] = step(i + 1);
		}
		Arrays.sort(steps);
		final double usual = steps.length == 0 ? 0 : steps[steps.length / 2];
		final int[] jumps = new int[steps.length];
		int n = 0;
		for (int i = 1; i < frames(); i++) {
			if (step(i) > Math.max(SHORTEST_JUMP, JUMP_RATIO * usual)) {
				jumps[n++] = i;
			}
		}
		return Arrays.copyOf(jumps, n);
	}
}
