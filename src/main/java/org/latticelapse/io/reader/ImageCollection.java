package org.latticelapse.io.reader;

import java.io.IOException;

/** A file that may hold several images or movies, of which one is open. */
public interface ImageCollection extends MovieFile {

	/**
	 * Opens another image of the file. Both read from the same file, which the
	 * first of them to be closed closes.
	 *
	 * @param wish its number in the file, from 1, or the name of its detector
	 * @throws IllegalArgumentException if there is none, or more than one, with a
	 *           sentence that lists what there is
	 */
	MovieFile image(String wish) throws IOException;
}
