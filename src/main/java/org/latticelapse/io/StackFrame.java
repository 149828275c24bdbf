package org.latticelapse.io;

import ij.ImageStack;
import ij.process.ImageProcessor;

/** Reads a frame of a stack, or says why it can not be read. */
public final class StackFrame {

	private StackFrame() {}

	/**
	 * @param stack in memory, or virtual
	 * @param position 1-based position in the stack
	 * @param frame 1-based number of the frame, for the message
	 * @param title of the image, for the message
	 * @throws IllegalArgumentException if the frame can not be read, with a sentence
	 *           that names it
	 */
	public static ImageProcessor read(final ImageStack stack, final int position, final int frame, final String title) {
		if (stack instanceof MovieFileStack) return ((MovieFileStack) stack).read(position);
		final ImageProcessor read;
		try {
			read = stack.getProcessor(position);
		}
		catch (final RuntimeException e) {
			throw unreadable(frame, title, e.getMessage() == null ? "" : " (" + e.getMessage() + ")", e);
		}
		if (read == null) throw unreadable(frame, title, "", null);
		return read;
	}

	private static IllegalArgumentException unreadable(final int frame, final String title, final String reason,
		final Throwable cause)
	{
		return new IllegalArgumentException("Frame " + frame + " of image \"" + title + "\" can not be read" + reason +
			"; check that its file is still there", cause);
	}
}
