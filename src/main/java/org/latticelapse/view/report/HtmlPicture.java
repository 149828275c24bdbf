package org.latticelapse.view.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

import javax.swing.JEditorPane;

/** A page of HTML as a picture, where there are no windows too. */
final class HtmlPicture {

	private static final int SCALE = 2;

	private static final int MARGIN = 14;

	private HtmlPicture() {}

	/**
	 * @param html the page
	 * @param width of the page before it is magnified, pixels
	 * @return the whole page, twice as large
	 */
	static BufferedImage render(final String html, final int width) {
		final JEditorPane page = new JEditorPane("text/html", html);
		page.setBackground(Color.WHITE);
		page.setMargin(new Insets(MARGIN, MARGIN, MARGIN, MARGIN));
		page.setSize(width, Short.MAX_VALUE);
		page.setSize(width, page.getPreferredSize().height);
		final BufferedImage picture = new BufferedImage(SCALE * width, SCALE * page.getHeight(), BufferedImage.TYPE_INT_RGB);
		final Graphics2D g = picture.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		g.scale(SCALE, SCALE);
		page.print(g);
		g.dispose();
		return picture;
	}
}
