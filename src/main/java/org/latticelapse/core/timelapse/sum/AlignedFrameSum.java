package org.latticelapse.core.timelapse.sum;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.Progress;

/**
 * The sum of frames that lie on each other. Where some frames have no data, the
 * sum of the others is scaled up to the number of all, so that no edge is darker
 * than the rest, only noisier; where none has data it is NaN.
 */
public final class AlignedFrameSum {

	private AlignedFrameSum() {}

	/**
	 * @param movie aligned frames of one size; not a number where a frame has no data
	 * @param first 0-based first frame of the sum
	 * @param last 0-based last frame of the sum
	 * @param progress told how far the work is
	 * @return the sum
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static Micrograph of(final Movie movie, final int first, final int last, final Progress progress) {
		double[] sum = null;
		int[] counted = null;
		Micrograph frame = null;
		for (int i = first; i <= last; i++) {
			progress.checkCancelled();
			frame = movie.frame(i);
			final float[] pixels = frame.copyPixels();
			if (sum == null) {
				sum = new double[pixels.length];
				counted = new int[pixels.length];
			}
			for (int k = 0; k < pixels.length; k++) {
				if (!Float.isNaN(pixels[k])) {
					sum[k] += pixels[k];
					counted[k]++;
				}
			}
			progress.report(i - first + 1L, last - first + 1L);
		}
		if (sum == null) throw new IllegalArgumentException("There is no frame from " + first + " to " + last);
		final float[] result = new float[sum.length];
		for (int k = 0; k < result.length; k++) {
			result[k] = counted[k] == 0 ? Float.NaN : (float) (sum[k] * (last - first + 1) / counted[k]);
		}
		return new Micrograph(frame.width(), frame.height(), result, frame.pixelSize());
	}
}
