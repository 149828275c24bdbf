package org.latticelapse.io.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Consecutive frames of a movie, counted from 0. Immutable. */
public final class FrameRange {

	private static final Pattern TEXT = Pattern.compile("([0-9]{1,9})(?:\\s*-\\s*([0-9]{1,9}))?");

	private final int first;
	private final int end;
	private final int total;

	private FrameRange(final int first, final int end, final int total) {
		this.first = first;
		this.end = end;
		this.total = total;
	}

	/** @return all frames of a movie. */
	public static FrameRange all(final int total) {
		return new FrameRange(0, total, total);
	}

	/**
	 * @param text {@code all}, the 1-based number of a frame, or those of the first
	 *          and the last frame: {@code 1-100}; a last frame behind the end stands
	 *          for the end
	 * @param total frames of the movie
	 * @throws IllegalArgumentException if it is none of these, or there is no such
	 *           frame
	 */
	public static FrameRange of(final String text, final int total) {
		if (text.trim().equalsIgnoreCase("all")) return all(total);
		final Matcher matcher = TEXT.matcher(text.trim());
		if (!matcher.matches()) throw impossible(text, total);
		final int from = Integer.parseInt(matcher.group(1));
		final int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
		if (from < 1 || to < from || from > total) throw impossible(text, total);
		return new FrameRange(from - 1, Math.min(to, total), total);
	}

	private static IllegalArgumentException impossible(final String text, final int total) {
		return new IllegalArgumentException("frames=" + text + " is not possible; give all, or the first and the last of " +
			total + " frames as in 1-" + total);
	}

	/** @return the first frame. */
	public int first() {
		return first;
	}

	/** @return the frame after the last. */
	public int end() {
		return end;
	}

	/** @return the number of frames of the movie. */
	public int total() {
		return total;
	}
}
