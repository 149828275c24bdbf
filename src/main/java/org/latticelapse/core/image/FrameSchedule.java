package org.latticelapse.core.image;

import java.util.Arrays;

/**
 * When each frame of a movie was exposed and which dose it received, where that
 * differs from frame to frame or was recorded frame by frame. Frames are counted
 * from 0. Immutable.
 */
public final class FrameSchedule {

	private final double[] starts;
	private final double[] durations;
	private final double[] doses;
	private final DoseKind doseKind;
	private final String source;

	private FrameSchedule(final double[] starts, final double[] durations, final double[] doses,
		final DoseKind doseKind, final String source)
	{
		this.starts = starts;
		this.durations = durations;
		this.doses = doses;
		this.doseKind = doseKind;
		this.source = source;
	}

	/**
	 * @param starts start of each frame, s, never decreasing; NaN where unknown
	 * @param durations exposure of each frame, s; NaN where unknown
	 * @param source where the times come from, in a few words
	 * @return the times of the frames, without doses
	 * @throws IllegalArgumentException if the times are impossible, with a sentence
	 *           that names the frame
	 */
	public static FrameSchedule times(final double[] starts, final double[] durations, final String source) {
		return of(starts, durations, unknown(starts.length), DoseKind.UNKNOWN, source);
	}

	/**
	 * @param starts start of each frame, s, never decreasing; NaN where unknown
	 * @param durations exposure of each frame, s; NaN where unknown
	 * @param doses dose of each frame, e/Å²; NaN where unknown
	 * @param doseKind where the electrons were counted
	 * @param source where the numbers come from, in a few words
	 * @throws IllegalArgumentException if times or doses are impossible, with a
	 *           sentence that names the frame
	 */
	public static FrameSchedule of(final double[] starts, final double[] durations, final double[] doses,
		final DoseKind doseKind, final String source)
	{
		if (durations.length != starts.length || doses.length != starts.length) {
			throw new IllegalArgumentException("There are " + starts.length + " starts, " + durations.length +
				" durations and " + doses.length + " doses; give one of each for every frame");
		}
		double last = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < starts.length; i++) {
			requireNotNegative(durations[i], "duration", "s", i);
			requireNotNegative(doses[i], "dose", "e/Å²", i);
			if (Double.isInfinite(starts[i]) || starts[i] < last) {
				throw new IllegalArgumentException("Frame " + (i + 1) + " starts at " + starts[i] +
					" s, before the frame ahead of it (" + last + " s); give times that do not decrease");
			}
			last = Double.isNaN(starts[i]) ? last : starts[i];
		}
		return new FrameSchedule(starts.clone(), durations.clone(), doses.clone(), doseKind, source);
	}

	/** @return the number of frames. */
	public int frames() {
		return starts.length;
	}

	/** @return the start of a frame, s; NaN: unknown. */
	public double start(final int frame) {
		return starts[frame];
	}

	/** @return the exposure of a frame, s; NaN: unknown. */
	public double duration(final int frame) {
		return durations[frame];
	}

	/** @return the dose of a frame, e/Å²; NaN: unknown. */
	public double dose(final int frame) {
		return doses[frame];
	}

	/** @return where the electrons of the doses were counted. */
	public DoseKind doseKind() {
		return doseKind;
	}

	/** @return where the numbers come from. */
	public String source() {
		return source;
	}

	/** @return whether the start of every frame is known. */
	public boolean hasTimes() {
		return isComplete(starts);
	}

	/** @return whether the dose of every frame is known. */
	public boolean hasDoses() {
		return isComplete(doses);
	}

	private static boolean isComplete(final double[] values) {
		for (final double value : values) {
			if (Double.isNaN(value)) return false;
		}
		return values.length > 0;
	}

	/** @return starts, durations or doses of which none is known. */
	public static double[] unknown(final int frames) {
		final double[] unknown = new double[frames];
		Arrays.fill(unknown, Double.NaN);
		return unknown;
	}

	private static void requireNotNegative(final double value, final String name, final String unit, final int frame) {
		if (value < 0 || Double.isInfinite(value)) {
			throw new IllegalArgumentException("Frame " + (frame + 1) + " has the " + name + " " + value + " " + unit +
				"; give zero or a positive number");
		}
	}
}
