package org.latticelapse.io;

import ij.IJ;
import ij.ImageListener;
import ij.ImagePlus;

import java.io.IOException;
import java.lang.ref.WeakReference;

import org.latticelapse.io.reader.MovieFile;

/**
 * Closes the file of a movie when its image is closed: until then some systems do
 * not let the user move it. Holds neither of them: ImageJ never forgets a
 * listener, and not every image is closed.
 */
final class CloseWithImage implements ImageListener {

	private final WeakReference<ImagePlus> image;
	private final WeakReference<MovieFile> movie;

	CloseWithImage(final ImagePlus image, final MovieFile movie) {
		this.image = new WeakReference<>(image);
		this.movie = new WeakReference<>(movie);
	}

	@Override
	public void imageClosed(final ImagePlus closed) {
		if (closed != image.get()) return;
		ImagePlus.removeImageListener(this);
		final MovieFile open = movie.get();
		try {
			if (open != null) open.close();
		}
		catch (final IOException e) {
			IJ.log(closed.getTitle() + ": " + e.getMessage());
		}
	}

	@Override
	public void imageOpened(final ImagePlus opened) {
		// only the end matters
	}

	@Override
	public void imageUpdated(final ImagePlus updated) {
		// only the end matters
	}
}
