package org.latticelapse.core.timelapse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.latticelapse.core.dose.DoseTrack;

/**
 * Groups the frames of a movie so that each group has received about the same
 * dose. The borders lie at whole multiples of that dose, so rounding to whole
 * frames does not add up. A frame belongs where the middle of its exposure lies;
 * one that has received more than the dose stands alone.
 */
final class EqualDoseBins {

	private EqualDoseBins() {}

	/**
	 * @param track the doses of the frames
	 * @param dose wanted in each bin, e/Å²
	 * @return the bins in the order of the frames, together all frames
	 * @throws IllegalArgumentException if the dose is not positive, or those of the
	 *           frames are not known
	 */
	static List<FrameBin> of(final DoseTrack track, final double dose) {
		if (!(dose > 0 && dose < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("A dose of " + dose + " e/Å² a bin is impossible; give a positive number");
		}
		if (!track.isDoseKnown()) {
			throw new IllegalArgumentException("The dose of the frames is not known, so they can not be binned to " + dose +
				" e/Å²; state a dose rate and a frame time first");
		}
		final double start = track.cumulativeStart(0);
		final List<FrameBin> bins = new ArrayList<>();
		int first = 0;
		for (int i = 1; i < track.frames(); i++) {
			if (number(track, i, start, dose) == number(track, first, start, dose)) continue;
			bins.add(new FrameBin(first, i - 1));
			first = i;
		}
		bins.add(new FrameBin(first, track.frames() - 1));
		return Collections.unmodifiableList(bins);
	}

	/** @return a bin for each of so many frames. */
	static List<FrameBin> single(final int frames) {
		final List<FrameBin> bins = new ArrayList<>(frames);
		for (int i = 0; i < frames; i++) {
			bins.add(new FrameBin(i, i));
		}
		return Collections.unmodifiableList(bins);
	}

	private static double number(final DoseTrack track, final int frame, final double start, final double dose) {
		return Math.floor((track.cumulativeMiddle(frame) - start) / dose);
	}
}
