package org.latticelapse.io;

import java.io.IOException;

import org.latticelapse.io.reader.MovieFile;

/** Whether a movie file can be opened, for macros, which end at an error and can not go on with the next file. */
public final class MovieProblem {

	private MovieProblem() {}

	/**
	 * Reads the headers and the first frame of a file. In a macro:
	 * {@code call("org.latticelapse.io.MovieProblem.of", path)}.
	 *
	 * @param path of any file
	 * @return why it can not be opened, one sentence; empty if it can
	 */
	public static String of(final String path) {
		try (MovieFile movie = MovieOpener.open(new MovieRequest(path, "none", "1", "1", "", "all"))) {
			movie.pixels(0);
			return "";
		}
		catch (final IOException | IllegalArgumentException e) {
			return e.getMessage();
		}
	}
}
