package org.latticelapse.view.playback;

import ij.ImagePlus;

/** The player's window. */
public final class PlayerWindow {

	private PlayerWindow() {}

	/** Opens it on a movie. */
	public static void open(final ImagePlus image, final PlaybackRequest request) {
		throw new IllegalArgumentException("the player is not there yet; give annotate=true, output=... or saveto=...");
	}
}
