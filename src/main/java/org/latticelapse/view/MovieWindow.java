package org.latticelapse.view;

import ij.IJ;
import ij.ImagePlus;

import java.io.IOException;

import org.latticelapse.io.MovieImage;
import org.latticelapse.io.MovieOpener;
import org.latticelapse.io.MovieRequest;

/** A movie file as an image for ImageJ's windows. */
public final class MovieWindow {

	private MovieWindow() {}

	/**
	 * Opens a movie file; its frames are read when they are looked at.
	 *
	 * @return the image, not yet shown
	 * @throws IllegalArgumentException if an option is not possible
	 * @throws IOException if a file can not be read
	 */
	public static ImagePlus open(final MovieRequest request) throws IOException {
		return MovieImage.of(MovieOpener.open(request), request.path().getFileName().toString(), "Opened by LatticeLapse " +
			ProjectInfo.version() + " from " + request.path() + "\nOpen EM Movie... " + request.options());
	}

	/** Shows what the user should know about the file, where there is a user. */
	public static void tellWarnings(final ImagePlus movie) {
		if (IJ.getInstance() == null) return;
		for (final String warning : MovieImage.warnings(movie)) IJ.log(movie.getTitle() + ": " + warning);
	}
}
