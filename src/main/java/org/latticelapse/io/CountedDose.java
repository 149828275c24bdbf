package org.latticelapse.io;

import java.util.Arrays;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;

/**
 * The dose of each frame from the electrons that a camera has counted:
 * (value − offset) · electrons per count ÷ pixel area, in the mean over the
 * selection. Behind a specimen this is less than the incident dose; it is the
 * incident dose where the selection lies on vacuum.
 */
public final class CountedDose {

	private CountedDose() {}

	/**
	 * @param movie its selection is measured, one frame after the other
	 * @param electronsPerCount electrons for each unit of a pixel's value, positive
	 * @param offset the value of a pixel without electrons
	 * @param kind {@code INCIDENT} only if nothing but vacuum is selected
	 * @param known times to keep; null: none
	 * @return the dose of each frame beside the times
	 * @throws IllegalArgumentException if a frame has less than the offset, with a
	 *           sentence that names it
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static FrameSchedule of(final ImagePlusMovie movie, final double electronsPerCount, final double offset,
		final DoseKind kind, final FrameSchedule known, final Progress progress)
	{
		final int frames = movie.frames();
		final double[] starts = new double[frames];
		final double[] durations = new double[frames];
		final double[] doses = new double[frames];
		Arrays.setAll(starts, i -> known == null ? Double.NaN : known.start(i));
		Arrays.setAll(durations, i -> known == null ? Double.NaN : known.duration(i));
		final double area = movie.pixelSize().x() * movie.pixelSize().y();
		for (int i = 0; i < frames; i++) {
			progress.checkCancelled();
			final double mean = mean(movie.frame(i));
			if (!(mean >= offset)) {
				throw new IllegalArgumentException("Frame " + (i + 1) + " has the mean value " + mean +
					", below countoffset=" + offset + "; correct the offset");
			}
			doses[i] = (mean - offset) * electronsPerCount / area;
			progress.report(i + 1, frames);
		}
		return FrameSchedule.of(starts, durations, doses, kind, "counted in the image");
	}

	private static double mean(final Micrograph frame) {
		double sum = 0;
		long pixels = 0;
		for (int y = 0; y < frame.height(); y++) {
			for (int x = 0; x < frame.width(); x++) {
				final float value = frame.get(x, y);
				if (frame.inRegion(x, y) && !Float.isNaN(value) && !Float.isInfinite(value)) {
					sum += value;
					pixels++;
				}
			}
		}
		return sum / pixels;
	}
}
