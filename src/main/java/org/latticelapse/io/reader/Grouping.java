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

	/**
	 * @param range of the movie's frames
	 * @param acquisition tells the times and doses of all frames
	 * @return the groups; a last one that is not full is left out, unless it is the
	 *         only one
	 * @throws IllegalArgumentException if the times or doses it needs are not known
	 */
	public FrameGroups of(final FrameRange range, final Acquisition acquisition) {
		final int last = range.end() - 1;
		if (by == By.COUNT) return groups(range, i -> i, range.end());
		final DoseTrack track = DoseTrack.of(acquisition, range.total());
		if (by == By.TIME) {
			requireKnown(track.isTimeKnown(), "times");
			final double duration = track.duration(last);
			return groups(range, track::start, track.start(last) + (duration > 0 ? 1.5 * duration : 0));
		}
		requireKnown(track.isDoseKnown(), "doses");
		return groups(range, track::cumulativeStart, track.cumulativeEnd(last) + track.dose(last) / 2);
	}

	/**
	 * @param begin where a frame begins on the axis that is divided
	 * @param end where the last one ends on it, and half a frame more for those that
	 *          do not fit exactly
	 */
	private FrameGroups groups(final FrameRange range, final IntToDoubleFunction begin, final double end) {
		final double origin = begin.applyAsDouble(range.first());
		final IntToDoubleFunction number = i -> Math.floor((begin.applyAsDouble(i) - origin) / size + ROUNDING);
		final int[] starts = IntStream.range(range.first(), range.end()).filter(i -> i == range.first() || number
			.applyAsDouble(i) > number.applyAsDouble(i - 1)).toArray();
		final boolean full = end - origin >= (number.applyAsDouble(range.end() - 1) + 1) * size * (1 - ROUNDING);
		if (!full && starts.length > 1) return new FrameGroups(starts, range);
		final int[] bounds = Arrays.copyOf(starts, starts.length + 1);
		bounds[starts.length] = range.end();
		return new FrameGroups(bounds, range);
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
