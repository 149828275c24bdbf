package org.latticelapse.core.timelapse;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.dose.DoseTrack;

/**
 * Frames in groups of about equal dose; of equal number, where no dose is known.
 * Frames are counted from 0. Immutable.
 */
public final class DoseBins {

	/** Up to so many frames each is a bin of its own, if nobody says how wide a bin shall be. */
	private static final int FEW_FRAMES = 64;

	/** So many bins there are otherwise. */
	private static final int BINS = 50;

	private final DoseTrack track;
	private final List<FrameBin> bins;

	/**
	 * @param track times and doses of the frames
	 * @param width dose of a bin, e/Å²; 0: each frame of a short movie is a bin, and
	 *          a long movie makes 50
	 * @throws IllegalArgumentException if the width is negative, or is given where no
	 *           dose is known
	 */
	public DoseBins(final DoseTrack track, final double width) {
		if (!(width >= 0) || Double.isInfinite(width)) {
			throw new IllegalArgumentException("bindose=" + width + " must be a dose in e/Å², or 0 for automatic bins");
		}
		if (width > 0 && !track.isDoseKnown()) {
			throw new IllegalArgumentException("bindose=" + width +
				" can not be applied: no dose is known; state it with Set Acquisition and Dose..., or leave bindose out");
		}
		this.track = track;
		this.bins = bins(track, width);
	}

	/** @return the number of bins. */
	public int size() {
		return bins.size();
	}

	/** @return the first frame of a bin. */
	public int first(final int bin) {
		return bins.get(bin).first();
	}

	/** @return the last frame of a bin. */
	public int last(final int bin) {
		return bins.get(bin).last();
	}

	/** @return the mean of the doses in the middle of the frames, e/Å², prior dose included; NaN: unknown. */
	public double dose(final int bin) {
		double sum = 0;
		for (int i = first(bin); i <= last(bin); i++) {
			sum += track.cumulativeMiddle(i);
		}
		return sum / (last(bin) - first(bin) + 1);
	}

	/** @return the mean of the times in the middle of the frames, s; NaN: unknown. */
	public double time(final int bin) {
		double sum = 0;
		for (int i = first(bin); i <= last(bin); i++) {
			final double duration = track.duration(i);
			sum += track.start(i) + (Double.isNaN(duration) ? 0 : duration / 2);
		}
		return sum / (last(bin) - first(bin) + 1);
	}

	private static List<FrameBin> bins(final DoseTrack track, final double width) {
		if (width > 0) return EqualDoseBins.of(track, width);
		if (track.frames() <= FEW_FRAMES) return EqualDoseBins.single(track.frames());
		final double dose = track.cumulativeEnd(track.frames() - 1) - track.cumulativeStart(0);
		return dose > 0 ? EqualDoseBins.of(track, dose / BINS) : ofEqualNumbers(track.frames());
	}

	private static List<FrameBin> ofEqualNumbers(final int frames) {
		final List<FrameBin> equal = new ArrayList<>(BINS);
		for (int i = 0; i < BINS; i++) {
			equal.add(new FrameBin(i * frames / BINS, (i + 1) * frames / BINS - 1));
		}
		return equal;
	}
}
