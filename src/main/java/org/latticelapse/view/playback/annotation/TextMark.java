package org.latticelapse.view.playback.annotation;

import ij.gui.Roi;
import ij.gui.TextRoi;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;

/** A line of text. */
final class TextMark extends Mark {

	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private final String text;
	private final double x;
	private final double baseline;
	private final Font font;
	private final Color color;

	TextMark(final String name, final String text, final double x, final double baseline, final Font font,
		final Color color)
	{
		super(name);
		this.text = text;
		this.x = x;
		this.baseline = baseline;
		this.font = font;
		this.color = color;
	}

	/** @return the width of a text, pixels. */
	static double width(final String text, final Font font) {
		return font.getStringBounds(text, CONTEXT).getWidth();
	}

	@Override
	Mark moved(final double dx, final double dy) {
		return new TextMark(name(), text, x + dx, baseline + dy, font, color);
	}

	@Override
	void draw(final Graphics2D graphics) {
		graphics.setFont(font);
		graphics.setColor(color);
		graphics.drawString(text, (float) x, (float) baseline);
	}

	/** ImageJ places a text by the top of its line. */
	@Override
	Roi toRoi() {
		final FontMetrics metrics = Measure.GRAPHICS.getFontMetrics(font);
		final TextRoi roi = new TextRoi(x, baseline - metrics.getHeight() + metrics.getDescent(), text, font);
		roi.setAntialiased(true);
		roi.setStrokeColor(color);
		return roi;
	}

	private static final class Measure {

		static final Graphics2D GRAPHICS = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
	}
}
