package org.latticelapse.io.reader;

/**
 * Which consecutive frames of a movie are summed into one. Frames and groups are
 * counted from 0. Immutable.
 */
public final class FrameGroups {

	/** Where each group begins, and where the last one ends. */
	private final int[] bounds;
	private final FrameRange range;

	/**
	 * @param bounds the first frame of each group, ascending, and the frame after
	 *          the last group
	 * @param range frames that were to be grouped
	 */
	FrameGroups(final int[] bounds, final FrameRange range) {
		this.bounds = bounds;
		this.range = range;
	}

	/** @return the frames that were to be grouped. */
	public FrameRange range() {
		return range;
	}

	/** @return the number of groups, at least 1. */
	public int count() {
		return bounds.length - 1;
	}

	/** @return the first frame of a group. */
	public int first(final int group) {
		return bounds[group];
	}

	/** @return the frame after the last of a group. */
	public int end(final int group) {
		return bounds[group + 1];
	}

	/** @return the number of frames of the largest group. */
	public int largest() {
		int largest = 0;
		for (int i = 0; i < count(); i++) largest = Math.max(largest, end(i) - first(i));
		return largest;
	}

	/** @return whether all groups have as many frames. */
	public boolean areEqual() {
		return (long) largest() * count() == bounds[count()] - bounds[0];
	}

	/** @return frames at the end of the range that make no full group and belong to none. */
	public int remainder() {
		return range.end() - bounds[count()];
	}

	/** @return whether each frame of the whole movie is a group by itself. */
	public boolean isWholeMovie() {
		return count() == range.total();
	}
}
