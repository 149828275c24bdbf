package org.latticelapse.view.playback;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import org.latticelapse.core.timelapse.PlaybackClock;
import org.latticelapse.view.playback.annotation.Annotation;

/** The pictures of a movie file, with the annotation drawn in, and how long each is shown. */
public final class DrawnMovie {

	private final Playback playback;
	private final PlaybackClock clock;
	private final int width;
	private final double scale;
	private final Annotation annotation;

	/** @param width of the pictures, pixels */
	public DrawnMovie(final Playback playback, final PlaybackClock clock, final int width) {
		this.playback = playback;
		this.clock = clock;
		this.width = width;
		this.scale = (double) width / playback.pictures().width();
		this.annotation = playback.annotation(scale);
	}

	/** @return the number of pictures. */
	public int pictures() {
		return playback.timeline().pictures();
	}

	/** @return the width of the pictures, pixels. */
	public int width() {
		return width;
	}

	/** @return the height of the pictures, pixels. */
	public int height() {
		return playback.height(width);
	}

	/** @return which picture is due when. */
	public PlaybackClock clock() {
		return clock;
	}

	/** @return a picture, red, green and blue. */
	public BufferedImage draw(final int picture) {
		final BufferedImage drawn = new BufferedImage(width, height(), BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = drawn.createGraphics();
		Playback.paint(graphics, playback.pictures().draw(picture, playback.shrink(width)), width, height());
		graphics.scale(scale, scale);
		annotation.draw(graphics, picture);
		graphics.dispose();
		return drawn;
	}

	/** @return the size of a pixel of the pictures, nm; NaN: unknown. */
	public double pixelNanometres() {
		return playback.pixelNanometres() / scale;
	}
}
