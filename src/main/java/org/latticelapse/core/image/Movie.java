package org.latticelapse.core.image;

/**
 * A sequence of frames that are read when asked for, with the record of how
 * they were taken. A movie is never held whole in memory.
 */
public interface Movie {

	/** @return the number of frames, at least 1. */
	int frames();

	/**
	 * Reads one frame.
	 *
	 * @param index 0-based
	 * @return the frame
	 */
	Micrograph frame(int index);

	/** @return what is known about the acquisition. */
	Acquisition acquisition();
}
