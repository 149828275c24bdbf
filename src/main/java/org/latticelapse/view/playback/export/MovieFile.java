package org.latticelapse.view.playback.export;

import java.io.IOException;
import java.nio.file.Path;

import org.latticelapse.core.image.Progress;
import org.latticelapse.view.playback.DrawnMovie;

/** A way to write a movie. What is written holds one picture at a time in memory. */
interface MovieFile {

	/**
	 * Writes all pictures.
	 *
	 * @param movie what to write
	 * @param path a file or folder that does not exist yet; what has been written
	 *          of it stays there when this fails
	 * @param progress told how far it is, and asked whether to stop
	 * @throws IOException if it can not be written
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	void write(DrawnMovie movie, Path path, Progress progress) throws IOException;
}
