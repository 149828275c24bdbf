package org.latticelapse.io.reader;

import java.io.IOException;

/** Where each frame of a file starts. */
@FunctionalInterface
public interface FrameOffsets {

	/**
	 * @param frame 0-based
	 * @return the 0-based first byte of its pixels
	 * @throws FormatException if the file does not say so
	 */
	long of(int frame) throws IOException;
}
