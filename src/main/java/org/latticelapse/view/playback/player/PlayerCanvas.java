package org.latticelapse.view.playback.player;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

import javax.swing.JComponent;

import org.latticelapse.view.playback.MoviePictures;
import org.latticelapse.view.playback.Playback;
import org.latticelapse.view.playback.annotation.Annotation;
import org.latticelapse.view.playback.annotation.Panel;

/** The picture as large as there is room, with the annotation drawn in the sharpness of the screen. */
final class PlayerCanvas extends JComponent {

	private static final float MESSAGE = 14f;

	private BufferedImage image;
	private Playback playback;
	private int picture;
	private boolean annotated = true;
	private Annotation annotation;
	private double scale;
	private String message = "";

	/** Shows a picture of a playback. */
	void show(final Playback shown, final int number, final BufferedImage drawn) {
		if (playback != shown) annotation = null;
		playback = shown;
		picture = number;
		image = drawn;
		message = "";
		repaint();
	}

	/** @return the picture that can be seen; −1: none yet. */
	int picture() {
		return image == null ? -1 : picture;
	}

	/** Shows a sentence in place of a picture. */
	void show(final String sentence) {
		message = sentence;
		repaint();
	}

	/** Shows the same picture with another annotation. */
	void annotate(final Playback shown, final boolean visible) {
		annotation = null;
		if (image != null) playback = shown;
		annotated = visible;
		repaint();
	}

	/** @return how many pixels of the screen a picture is wide. */
	double pictureWidth(final MoviePictures pictures) {
		final double scale = getGraphicsConfiguration() == null ? 1 : getGraphicsConfiguration().getDefaultTransform()
			.getScaleX();
		return scale * place(pictures.width(), pictures.height()).width;
	}

	@Override
	protected void paintComponent(final Graphics graphics) {
		final Graphics2D g = (Graphics2D) graphics.create();
		g.setColor(PlayerColors.CANVAS);
		g.fillRect(0, 0, getWidth(), getHeight());
		if (image != null) paintPicture(g);
		if (!message.isEmpty()) {
			g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(MESSAGE));
			final int width = g.getFontMetrics().stringWidth(message);
			final int x = Math.max(0, (getWidth() - width) / 2);
			g.setColor(Panel.PLATE);
			g.fillRect(x - 16, getHeight() / 2 - 26, width + 32, 42);
			g.setColor(PlayerColors.TEXT);
			g.drawString(message, x, getHeight() / 2);
		}
		g.dispose();
	}

	private void paintPicture(final Graphics2D g) {
		final MoviePictures pictures = playback.pictures();
		final Rectangle place = place(pictures.width(), pictures.height());
		g.translate(place.x, place.y);
		Playback.paint(g, image, place.width, place.height);
		if (!annotated) return;
		g.clipRect(0, 0, place.width, place.height);
		final double size = (double) place.width / pictures.width();
		if (annotation == null || size != scale) annotation = playback.annotation(size);
		scale = size;
		g.scale(size, size);
		annotation.draw(g, picture);
	}

	private Rectangle place(final int width, final int height) {
		final double scale = Math.min((double) Math.max(1, getWidth()) / width, (double) Math.max(1, getHeight()) / height);
		final int w = Math.max(1, (int) Math.round(width * scale));
		final int h = Math.max(1, (int) Math.round(height * scale));
		return new Rectangle((getWidth() - w) / 2, (getHeight() - h) / 2, w, h);
	}

	@Override
	public Dimension getMinimumSize() {
		return new Dimension(160, 120);
	}
}
