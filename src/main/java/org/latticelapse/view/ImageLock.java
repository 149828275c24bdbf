package org.latticelapse.view;

import ij.ImagePlus;

import org.latticelapse.core.image.Progress;

/** Keeps an image from other commands while one works on it; closing it lets go of the image, and ends the progress. */
public final class ImageLock implements AutoCloseable {

	private final ImagePlus image;
	private final Progress progress;

	private ImageLock(final ImagePlus image, final Progress progress) {
		this.image = image;
		this.progress = progress;
	}

	/**
	 * @param progress told that the work is done when the lock is closed
	 * @throws IllegalArgumentException if another command has the image, with a
	 *           sentence that names it
	 */
	public static ImageLock on(final ImagePlus image, final Progress progress) {
		if (image.lockSilently()) return new ImageLock(image, progress);
		throw new IllegalArgumentException("Image \"" + image.getTitle() +
			"\" is in use by another command; wait until that has finished");
	}

	@Override
	public void close() {
		image.unlock();
		progress.report(1, 1);
	}
}
