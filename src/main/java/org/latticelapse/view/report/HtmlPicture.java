package org.latticelapse.view.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

import javax.swing.JEditorPane;
import javax.swing.text.AttributeSet;
import javax.swing.text.html.HTMLDocument;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.StyleSheet;

/** A page of HTML as a picture, where there are no windows too. */
final class HtmlPicture {

	private static final int SCALE = 2;

	private static final int MARGIN = 28;

	private HtmlPicture() {}

	/**
	 * @param html the page
	 * @param width of the page before it is magnified, pixels
	 * @return the whole page, in letters twice as large
	 */
	static BufferedImage render(final String html, final int width) {
		final JEditorPane page = new JEditorPane();
		page.setEditorKit(new LargeLetters());
		page.setText(html);
		page.setBackground(Color.WHITE);
		page.setMargin(new Insets(MARGIN, MARGIN, MARGIN, MARGIN));
		page.setSize(SCALE * width, Short.MAX_VALUE);
		page.setSize(SCALE * width, page.getPreferredSize().height);
		final BufferedImage picture = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
		final Graphics2D g = picture.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		page.print(g);
		g.dispose();
		return picture;
	}

	/**
	 * Lays pages out in large letters. Were small ones laid out and the picture
	 * magnified, lines would run out of their cells: Java rounds the width of each
	 * letter to whole pixels.
	 */
	private static final class LargeLetters extends HTMLEditorKit {

		private static final long serialVersionUID = 1;

		@Override
		public HTMLDocument createDefaultDocument() {
			final StyleSheet sheet = new Sheet();
			sheet.addStyleSheet(getStyleSheet());
			final HTMLDocument document = new HTMLDocument(sheet);
			document.setParser(getParser());
			return document;
		}
	}

	private static final class Sheet extends StyleSheet {

		private static final long serialVersionUID = 1;

		@Override
		public Font getFont(final AttributeSet attributes) {
			final Font font = super.getFont(attributes);
			return font.deriveFont(SCALE * font.getSize2D());
		}
	}
}
