package org.latticelapse.io.reader.eer;

/** What is done with the electrons of a frame, block by block. */
interface EventSink {

	/** Drops the electrons. */
	EventSink NONE = (pixels, codes, count) -> {};

	/**
	 * @param pixels sensor pixels, row × width + column, ascending
	 * @param codes the place within the pixel as coded: horizontal bits, then the
	 *          vertical bits above them
	 * @param count number of electrons in both arrays
	 */
	void accept(int[] pixels, int[] codes, int count);
}
