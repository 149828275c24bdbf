package org.latticelapse.view.playback;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import org.latticelapse.core.timelapse.PlaybackClock;

/** The pictures of a movie file, with the annotation drawn in, and how long each is shown. */
final class DrawnMovie {

	private final Playback playback;
	private final PlaybackClock clock;
	private final int width;
	private final double scale;
	private final Annotation annotation;

	/** @param width of the pictures, pixels */
	DrawnMovie(final Playback playback, final PlaybackClock clock, final int width) {
		this.playback = playback;
		this.clock = clock;
		this.width = width;
		this.scale = (double) width / playback.pictures().width();
		this.annotation = playback.annotation(scale);
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
		final BufferedImage drawn = new BufferedImage(width, height(), BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = drawn.createGraphics();
		Playback.paint(graphics, playback.pictures().draw(picture, playback.shrink(width)), width, height());
		graphics.scale(scale, scale);
		annotation.draw(graphics, picture);
		graphics.dispose();
		return drawn;
	}

	/** @return the size of a pixel of the pictures, nm; NaN: unknown. */
	double pixelNanometres() {
		return playback.pixelNanometres() / scale;
	}
}
