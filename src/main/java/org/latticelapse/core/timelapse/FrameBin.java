package org.latticelapse.core.timelapse;

/** Neighbouring frames of a movie that are taken as one. Frames are counted from 0. Immutable. */
public final class FrameBin {

	private final int first;
	private final int last;

	/**
	 * @param first index of the first frame
	 * @param last index of the last frame, not below the first
	 */
	FrameBin(final int first, final int last) {
		this.first = first;
		this.last = last;
	}

	/** @return the index of the first frame. */
	public int first() {
		return first;
	}

	/** @return the index of the last frame. */
	public int last() {
		return last;
	}

	/** @return the number of frames, at least 1. */
	public int frames() {
		return last - first + 1;
	}

	/** @return the frames as users count them: {@code 4-6}, or {@code 4} if there is one. */
	@Override
	public String toString() {
		return first == last ? Integer.toString(first + 1) : first + 1 + "-" + (last + 1);
	}
}
