package org.latticelapse.io.reader;

import java.io.Closeable;
import java.io.IOException;

/**
 * An open file of one or more frames of equal size. Frames are read when asked
 * for, in any order and from any thread.
 */
public interface MovieFile extends Closeable {

	/** @return columns of a frame, at least 1. */
	int width();

	/** @return rows of a frame, at least 1. */
	int height();

	/** @return the number of frames, at least 1. */
	int frames();

	/** @return how pixels are handed out, the same for all frames. */
	PixelKind pixelKind();

	/**
	 * Reads one frame.
	 *
	 * @param frame 0-based
	 * @return a new array of {@link #pixelKind}, row by row, x to the right and y
	 *         down as the microscope's own software shows it, length width × height
	 * @throws FormatException if the file is not what its format promises
	 * @throws IndexOutOfBoundsException if there is no such frame
	 */
	Object pixels(int frame) throws IOException;

	/** @return what the file says about the recording. */
	FileRecord record();
}
