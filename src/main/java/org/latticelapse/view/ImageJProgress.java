package org.latticelapse.view;

import ij.IJ;

import org.latticelapse.core.image.Progress;

/** Shows progress in ImageJ's status bar; the Esc key cancels. */
public final class ImageJProgress implements Progress {

	private final String status;
	private volatile boolean shown;

	/**
	 * Watches from now on: an Esc pressed before does not count.
	 *
	 * @param task what is being done, for the status bar
	 */
	public ImageJProgress(final String task) {
		IJ.resetEscape();
		status = task + " (Esc stops it)";
	}

	@Override
	public void report(final long done, final long total) {
		if (shown != done < total) {
			shown = done < total;
			IJ.showStatus(shown ? status : "");
		}
		IJ.showProgress((double) done / total);
	}

	@Override
	public boolean isCancelled() {
		return IJ.escapePressed();
	}
}
