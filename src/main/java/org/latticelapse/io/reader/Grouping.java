package org.latticelapse.io.reader;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;

/** How a user wants frames to be summed: by number, by time or by dose. Immutable. */
public final class Grouping {

	/** Every frame by itself. */
	public static final Grouping SINGLE = new Grouping("1", 1, By.COUNT);

	private static final Pattern TEXT = Pattern.compile(
		"([0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\\s*(|frames?|s|ms|e/A\\^?2|e/\u00c5\u00b2)");

	/** A frame that begins this little before a boundary, in units of the group, lies behind it. */
	private static final double ROUNDING = 1e-6;

	private enum By {
			COUNT, TIME, DOSE
	}

	private final String text;
	private final double size;
	private final By by;

	private Grouping(final String text, final double size, final By by) {
		this.text = text;
		this.size = size;
		this.by = by;
	}

	/**
	 * @param text {@code 40} or {@code 40 frames}, {@code 0.5 s}, {@code 20 ms},
	 *          {@code 2 e/A2}
	 * @throws IllegalArgumentException if it is none of these
	 */
	public static Grouping of(final String text) {
		final Matcher matcher = TEXT.matcher(text.trim());
		final double size = matcher.matches() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
		final String unit = matcher.matches() ? matcher.group(2) : "";
		final boolean count = unit.isEmpty() || unit.startsWith("f");
		if (!(size > 0 && size < Double.POSITIVE_INFINITY) || count && (size != Math.rint(size) || size >
			Integer.MAX_VALUE))
		{
			throw new IllegalArgumentException("grouping=" + text +
				" is not possible; give a number of frames (40), a time (0.5 s) or a dose (2 e/A2)");
		}
		if (count) return new Grouping(text, size, By.COUNT);
		return unit.startsWith("e") ? new Grouping(text, size, By.DOSE) : new Grouping(text, unit.equals("ms") ? size *
			1e-3 : size, By.TIME);
	}

	/** @return whether every frame stays by itself. */
	public boolean isSingle() {
		return by == By.COUNT && size == 1;
	}

	/**
	 * @param frames number of frames of the movie
	 * @param acquisition tells their times and doses
	 * @return the groups; a last one that is not full is left out, unless it is the
	 *         only one
	 * @throws IllegalArgumentException if the times or doses it needs are not known
	 */
	public FrameGroups of(final int frames, final Acquisition acquisition) {
		if (by == By.COUNT) return groups(frames, i -> i, frames);
		final DoseTrack track = DoseTrack.of(acquisition, frames);
		if (by == By.TIME) {
			requireKnown(track.isTimeKnown(), "times");
			final double last = track.duration(frames - 1);
			return groups(frames, i -> track.start(i) - track.start(0), track.start(frames - 1) - track.start(0) +
				(last > 0 ? 1.5 * last : 0));
		}
		requireKnown(track.isDoseKnown(), "doses");
		return groups(frames, i -> track.cumulativeStart(i) - track.cumulativeStart(0), track.cumulativeEnd(frames - 1) -
			track.cumulativeStart(0) + track.dose(frames - 1) / 2);
	}

	/**
	 * @param begin where a frame begins on the axis that is divided
	 * @param end where the last one ends on it, and half a frame more for those that
	 *          do not fit exactly
	 */
	private FrameGroups groups(final int frames, final IntToDoubleFunction begin, final double end) {
		final int[] starts = IntStream.range(0, frames).filter(i -> i == 0 || number(begin, i) > number(begin, i - 1))
			.toArray();
		final boolean full = end >= (Math.floor(number(begin, frames - 1)) + 1) * size * (1 - ROUNDING);
		if (!full && starts.length > 1) return new FrameGroups(starts, frames);
		final int[] bounds = Arrays.copyOf(starts, starts.length + 1);
		bounds[starts.length] = frames;
		return new FrameGroups(bounds, frames);
	}

	private double number(final IntToDoubleFunction begin, final int frame) {
		return Math.floor(begin.applyAsDouble(frame) / size + ROUNDING);
	}

	private void requireKnown(final boolean known, final String what) {
		if (!known) {
			throw new IllegalArgumentException("grouping=" + text + " needs the " + what +
				" of the frames, which the file does not tell; give a number of frames");
		}
	}

	@Override
	public String toString() {
		return text;
	}
}
