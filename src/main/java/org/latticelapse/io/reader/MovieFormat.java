package org.latticelapse.io.reader;

import java.io.IOException;

/** A file format that holds an image or a movie. Implementations have no state. */
public interface MovieFormat {

	/** @return what users call the format. */
	String name();

	/**
	 * Tells the format from the content, never from the file's name, with a few
	 * small reads.
	 *
	 * @return whether this format's reader should open the file
	 * @throws FormatException taken for "no": a field that decides lies outside the
	 *           file
	 */
	boolean recognizes(ByteSource file) throws IOException;

	/**
	 * Reads the headers.
	 *
	 * @param file a file that {@link #recognizes} accepts; closed by
	 *          {@link MovieFile#close}, or by the caller if this method throws
	 * @throws FormatException if the file is not what the format promises
	 */
	MovieFile open(ByteSource file) throws IOException;
}
