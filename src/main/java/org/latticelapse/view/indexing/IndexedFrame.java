package org.latticelapse.view.indexing;

import org.latticelapse.core.indexing.IndexingResult;

/** What the indexing found in one frame of an image. */
public final class IndexedFrame {

	private final int number;
	private final int stackIndex;
	private final IndexingResult result;

	/**
	 * @param number 1-based number of the frame in its image
	 * @param stackIndex 1-based position of the frame in the image's stack
	 * @param result what was found in it
	 */
	public IndexedFrame(final int number, final int stackIndex, final IndexingResult result) {
		this.number = number;
		this.stackIndex = stackIndex;
		this.result = result;
	}

	/** @return the 1-based number of the frame in its image. */
	public int number() {
		return number;
	}

	/** @return the 1-based position of the frame in the image's stack. */
	public int stackIndex() {
		return stackIndex;
	}

	/** @return what was found in it. */
	public IndexingResult result() {
		return result;
	}
}
