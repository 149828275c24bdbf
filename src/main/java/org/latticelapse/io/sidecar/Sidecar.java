package org.latticelapse.io.sidecar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.latticelapse.io.reader.FileRecord;

/** A kind of file that tells how a movie beside it was recorded. Implementations have no state. */
interface Sidecar {

	/** @return what users call such a file. */
	String name();

	/** @return names that the file of a movie may have, the likeliest first. */
	List<String> namesFor(String movie);

	/** @return whether the text of a file is of this kind. */
	boolean recognizes(String start);

	/**
	 * @param file a file whose text this kind {@link #recognizes}
	 * @param text what it holds
	 * @param movie the movie it is to tell of
	 * @param frames number of its frames
	 * @return what the file says of the movie
	 * @throws org.latticelapse.io.reader.FormatException if the file is broken
	 */
	FileRecord read(Path file, byte[] text, Path movie, int frames) throws IOException;
}
