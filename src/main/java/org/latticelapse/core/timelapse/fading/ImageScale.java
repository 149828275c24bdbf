package org.latticelapse.core.timelapse.fading;

/** What the amplitude of fringes is compared with, so that frames of different exposure compare. */
final class ImageScale {

	/** Frames whose means differ by more than this factor are not positive images of one beam. */
	private static final double LARGEST_RATIO = 20;

	private ImageScale() {}

	/**
	 * @param counts sum of the pixels of each bin under the window
	 * @param windows sum of the window over the frames of each bin
	 * @return the counts; where they make no scale, as in images whose mean has been
	 *         taken off, the windows, so that all frames count alike
	 */
	static double[] of(final double[] counts, final double[] windows) {
		double least = Double.POSITIVE_INFINITY;
		double most = 0;
		for (int i = 0; i < counts.length; i++) {
			least = Math.min(least, counts[i] / windows[i]);
			most = Math.max(most, counts[i] / windows[i]);
		}
		return least > 0 && most < LARGEST_RATIO * least ? counts : windows;
	}
}
