package org.latticelapse.view.playback;

import java.awt.image.BufferedImage;

import org.latticelapse.core.timelapse.PlaybackClock;

/** The pictures of a movie file, with the annotation drawn in, and how long each is shown. */
final class DrawnMovie {

	private final Playback playback;
	private final PlaybackClock clock;
	private final int width;

	/** @param width of the pictures, pixels */
	DrawnMovie(final Playback playback, final PlaybackClock clock, final int width) {
		this.playback = playback;
		this.clock = clock;
		this.width = width;
	}

	int pictures() {
		return playback.timeline().pictures();
	}

	int width() {
		return width;
	}

	int height() {
		return playback.height(width);
	}

	PlaybackClock clock() {
		return clock;
	}

	/** @return a picture, red, green and blue. */
	BufferedImage draw(final int picture) {
		return playback.draw(picture, width);
	}

	/** @return the size of a pixel of the pictures, nm; NaN: unknown. */
	double pixelNanometres() {
		return playback.pixelNanometres() * playback.pictures().width() / width;
	}
}
