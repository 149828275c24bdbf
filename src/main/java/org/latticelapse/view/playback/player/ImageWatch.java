package org.latticelapse.view.playback.player;

import ij.ImageListener;
import ij.ImagePlus;

import java.awt.EventQueue;
import java.util.Arrays;

/** Tells, in the event thread, when an image is closed, and when its brightness or its colors change. */
final class ImageWatch implements ImageListener {

	private final ImagePlus image;
	private final Runnable changed;
	private final Runnable closed;
	private int look;

	ImageWatch(final ImagePlus image, final Runnable changed, final Runnable closed) {
		this.image = image;
		this.changed = changed;
		this.closed = closed;
		this.look = look();
	}

	void begin() {
		ImagePlus.addImageListener(this);
	}

	void end() {
		ImagePlus.removeImageListener(this);
	}

	@Override
	public void imageOpened(final ImagePlus opened) {
		// only what becomes of the watched image matters
	}

	@Override
	public void imageClosed(final ImagePlus other) {
		if (other == image) EventQueue.invokeLater(closed);
	}

	@Override
	public void imageUpdated(final ImagePlus updated) {
		if (updated != image || image.getProcessor() == null) return;
		final int before = look;
		look = look();
		if (look != before) EventQueue.invokeLater(changed);
	}

	/** @return a number that changes with the brightness and the colors of the image. */
	private int look() {
		return Arrays.hashCode(new Object[] { image.getDisplayRangeMin(), image.getDisplayRangeMax(), Arrays.hashCode(image
			.getProcessor().getLut().getBytes()) });
	}
}
