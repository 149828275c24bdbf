package org.latticelapse.core.timelapse;

import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.latticelapse.core.dose.DoseTrack;

/**
 * The pictures that a playback shows one after another, each one frame or a bin
 * of frames, with time and dose at the end of each. Pictures and frames are
 * counted from 0; what is not known is NaN. Immutable.
 */
public final class Timeline {

	private final DoseTrack track;
	private final List<FrameBin> bins;

	private Timeline(final DoseTrack track, final List<FrameBin> bins) {
		this.track = track;
		this.bins = bins;
	}

	/** @return a picture for each frame. */
	public static Timeline ofFrames(final DoseTrack track) {
		return new Timeline(track, EqualDoseBins.single(track.frames()));
	}

	/**
	 * @param dose wanted for each picture, e/Å²
	 * @return a picture for each bin of frames
	 * @throws IllegalArgumentException if the dose is not positive, or those of the
	 *           frames are not known
	 */
	public static Timeline ofEqualDoses(final DoseTrack track, final double dose) {
		return new Timeline(track, EqualDoseBins.of(track, dose));
	}

	/** @return times and doses of the single frames. */
	public DoseTrack track() {
		return track;
	}

	/** @return the number of pictures, at least 1. */
	public int pictures() {
		return bins.size();
	}

	/** @return the frames a picture shows. */
	public FrameBin bin(final int picture) {
		return bins.get(picture);
	}

	/** @return the picture that shows a frame. */
	public int pictureOfFrame(final int frame) {
		return firstReaching(frame, i -> bins.get(i).last());
	}

	/** @return the dose by the end of a picture, e/Å², prior dose included; NaN: unknown. */
	public double dose(final int picture) {
		return track.cumulativeEnd(bins.get(picture).last());
	}

	/** @return what the specimen has received at least by the end of a picture, e/Å²; NaN: unknown. */
	public double leastReceived(final int picture) {
		return dose(picture) + track.uncounted();
	}

	/** @return the time from the start of the movie to the end of a picture's exposure, s; NaN: unknown. */
	public double time(final int picture) {
		final int last = bins.get(picture).last();
		final double duration = track.duration(last);
		return track.start(last) - track.start(0) + (Double.isNaN(duration) ? 0 : duration);
	}

	/** @return the mean dose rate while a picture was exposed, e/Å²/s; NaN: unknown. */
	public double rate(final int picture) {
		double dose = 0;
		double duration = 0;
		for (int i = bins.get(picture).first(); i <= bins.get(picture).last(); i++) {
			dose += track.dose(i);
			duration += track.duration(i);
		}
		return duration > 0 ? dose / duration : Double.NaN;
	}

	/** @return the dose before the first picture, e/Å²; NaN: unknown. */
	public double doseBefore() {
		return track.cumulativeStart(0);
	}

	/** @return what a slider is graduated in: dose if known, else time, else pictures. */
	public TimelineAxis axis() {
		if (track.isDoseKnown()) return TimelineAxis.DOSE;
		return track.isTimeKnown() ? TimelineAxis.TIME : TimelineAxis.FRAME;
	}

	/** @return the place of a picture's end on the axis. */
	public double position(final int picture) {
		switch (axis()) {
			case DOSE:
				return dose(picture);
			case TIME:
				return time(picture);
			default:
				return bins.get(picture).last() + 1.0;
		}
	}

	/** @return where the axis begins. */
	public double start() {
		return axis() == TimelineAxis.DOSE ? doseBefore() : 0;
	}

	/** @return the first picture whose end reaches a place on the axis; the last one if none does. */
	public int pictureAt(final double position) {
		return firstReaching(position, this::position);
	}

	/** The ends never decrease, so they can be searched by halves. */
	private int firstReaching(final double wanted, final IntToDoubleFunction end) {
		int low = 0;
		int high = bins.size() - 1;
		while (low < high) {
			final int middle = (low + high) >>> 1;
			if (end.applyAsDouble(middle) >= wanted) high = middle;
			else low = middle + 1;
		}
		return low;
	}
}
