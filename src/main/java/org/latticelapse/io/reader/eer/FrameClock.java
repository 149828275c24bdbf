package org.latticelapse.io.reader.eer;

import java.util.Arrays;

/**
 * When the camera frames were exposed. The header's exposure time tells it
 * better than the frames' own time stamps, which have steps of 1 ms, unless
 * these show that frames are missing.
 */
final class FrameClock {

	/** A time stamp is cut to 1 ms, and so is the first one. */
	private static final double STAMP_ERROR = 2e-3;

	private final double[] starts;
	private final boolean stamped;
	private final boolean disordered;
	private final int gaps;

	/**
	 * @param stamps time of each frame, s; NaN: unknown
	 * @param frameTime s; NaN: unknown
	 */
	FrameClock(final double[] stamps, final double frameTime) {
		final double[] regular = new double[stamps.length];
		Arrays.setAll(regular, i -> i == 0 ? 0 : i * frameTime);
		final double[] measured = new double[stamps.length];
		Arrays.setAll(measured, i -> stamps[i] - stamps[0]);
		boolean complete = true;
		boolean ordered = true;
		boolean late = false;
		int jumps = 0;
		for (int i = 0; i < stamps.length; i++) {
			complete &= !Double.isNaN(measured[i]);
			late |= Math.abs(measured[i] - regular[i]) > STAMP_ERROR + frameTime / 2;
			ordered &= i == 0 || !(measured[i] < measured[i - 1]);
			if (i > 0 && measured[i] - measured[i - 1] > 1.5 * frameTime + STAMP_ERROR) jumps++;
		}
		stamped = complete && ordered && (late || Double.isNaN(frameTime));
		disordered = !ordered;
		starts = stamped ? measured : regular;
		gaps = jumps;
	}

	/** @return the start of each frame, s from the first; NaN where unknown. */
	double[] starts() {
		return starts;
	}

	/** @return whether the starts are the frames' time stamps. */
	boolean isStamped() {
		return stamped;
	}

	/** @return whether a frame's time stamp is before that of the frame ahead of it. */
	boolean isDisordered() {
		return disordered;
	}

	/** @return how often a frame comes later than the one ahead of it allows. */
	int gaps() {
		return gaps;
	}
}
