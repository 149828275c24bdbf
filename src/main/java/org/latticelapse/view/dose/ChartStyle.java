package org.latticelapse.view.dose;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;

/** Letters and colors that the parts of the chart of safe windows share. */
final class ChartStyle {

	static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
	static final Font SMALL = TEXT.deriveFont(10.5f);
	static final Font BOLD = TEXT.deriveFont(Font.BOLD);
	static final Font PHASE = TEXT.deriveFont(13f);
	static final Color INK = new Color(0x222222);
	static final Color GRID = new Color(0xDDDDDD);

	private ChartStyle() {}

	/** Writes a text with its middle at x. */
	static void centred(final Graphics2D g, final String text, final double x, final double baseline) {
		final FontMetrics metrics = g.getFontMetrics();
		g.drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), (float) baseline);
	}
}
