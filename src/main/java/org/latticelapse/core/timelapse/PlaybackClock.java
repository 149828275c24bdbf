package org.latticelapse.core.timelapse;

import java.util.Arrays;

/**
 * Which picture of a playback is due when. Played by pictures, each is shown
 * equally long; played by dose, each as long as it took to reach its dose from
 * that of the one before, so pauses with the beam on last as they did. Immutable.
 */
public final class PlaybackClock {

	private final double[] ends;

	private PlaybackClock(final double[] ends) {
		this.ends = ends;
	}

	/**
	 * @param timeline the pictures
	 * @param speed pictures per second, positive
	 */
	public static PlaybackClock byPictures(final Timeline timeline, final double speed) {
		requirePositive(speed, "frames/s");
		final double[] ends = new double[timeline.pictures()];
		for (int i = 0; i < ends.length; i++) {
			ends[i] = (i + 1) / speed;
		}
		return new PlaybackClock(ends);
	}

	/**
	 * @param timeline the pictures
	 * @param speed e/Å² per second of playback, positive
	 * @throws IllegalArgumentException if the dose is not known, or the movie has
	 *           received none
	 */
	public static PlaybackClock byDose(final Timeline timeline, final double speed) {
		requirePositive(speed, "e/Å²/s");
		final double[] ends = new double[timeline.pictures()];
		for (int i = 0; i < ends.length; i++) {
			ends[i] = (timeline.dose(i) - timeline.doseBefore()) / speed;
		}
		if (!(ends[ends.length - 1] > 0)) {
			throw new IllegalArgumentException("A speed in e/Å²/s needs a movie whose dose is known; give the speed in " +
				"frames/s, or state a dose rate and a frame time first");
		}
		return new PlaybackClock(ends);
	}

	/** @return how long a whole playback lasts, s. */
	public double length() {
		return ends[ends.length - 1];
	}

	/** @return when a picture comes up, s after the start. */
	public double start(final int picture) {
		return picture == 0 ? 0 : ends[picture - 1];
	}

	/** @return how long a picture stays, s. */
	public double duration(final int picture) {
		return ends[picture] - start(picture);
	}

	/** @return the picture on show so many seconds after the start; at and after the end the last one. */
	public int pictureAt(final double seconds) {
		final int found = Arrays.binarySearch(ends, seconds);
		int picture = found >= 0 ? found + 1 : -found - 1;
		// Several pictures end together where frames have received no dose.
		while (picture < ends.length && ends[picture] <= seconds) picture++;
		return Math.min(picture, ends.length - 1);
	}

	private static void requirePositive(final double speed, final String unit) {
		if (!(speed > 0 && speed < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("A speed of " + speed + " " + unit + " is impossible; give a positive number");
		}
	}
}
