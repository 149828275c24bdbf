package org.latticelapse.view;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.latticelapse.core.crystal.Miller;

/**
 * Text as outlines, so that it scales with the picture, looks the same
 * everywhere and is saved with it. Miller indices carry their minus signs as
 * bars, as crystallographers write them.
 */
public final class Lettering {

	private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 100);
	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	/** In units of the font size: height of a digit, gaps between indices, bar thickness and height. */
	private static final double DIGIT = 0.73;
	private static final double GAP = 0.1;
	private static final double BAR = 0.08;
	private static final double BAR_BASE = 0.82;

	private final double size;

	/** @param size font size, pixels of the picture */
	public Lettering(final double size) {
		this.size = size;
	}

	/** @return the outlines of a line of text that begins on its baseline at x, y. */
	public Shape text(final String text, final double x, final double y) {
		return moved(scaled(outline(text)), x, y);
	}

	/** @return the outlines of a text centred on x, y. */
	public Shape centred(final String text, final double x, final double y) {
		return centred(scaled(outline(text)), x, y);
	}

	/** @return the outlines of Miller indices centred on x, y. */
	public Shape centred(final Miller hkl, final double x, final double y) {
		final Path2D path = new Path2D.Double();
		double left = 0;
		for (final int index : new int[] { hkl.h(), hkl.k(), hkl.l() }) {
			final Shape digits = outline(Integer.toString(Math.abs(index)));
			final Rectangle2D box = digits.getBounds2D();
			path.append(moved(digits, left - box.getX(), 0), false);
			if (index < 0) {
				path.append(new Rectangle2D.Double(left, -(BAR_BASE + BAR) * 100, box.getWidth(), BAR * 100), false);
			}
			left += box.getWidth() + GAP * 100;
		}
		return centred(scaled(path), x, y);
	}

	/** @return a plate to write on, a little larger than the text. */
	public Rectangle2D plate(final Shape text) {
		final Rectangle2D box = text.getBounds2D();
		final double margin = 0.3 * size;
		return new Rectangle2D.Double(box.getX() - margin, box.getY() - margin, box.getWidth() + 2 * margin, box
			.getHeight() + 2 * margin);
	}

	/** @return the distance from line to line, pixels. */
	public double lineHeight() {
		return 1.35 * size;
	}

	private Shape centred(final Shape shape, final double x, final double y) {
		return moved(shape, x - shape.getBounds2D().getCenterX(), y + DIGIT * size / 2);
	}

	private Shape scaled(final Shape outline) {
		return AffineTransform.getScaleInstance(size / 100, size / 100).createTransformedShape(outline);
	}

	private static Shape outline(final String text) {
		return new Area(FONT.createGlyphVector(CONTEXT, text).getOutline());
	}

	private static Shape moved(final Shape shape, final double dx, final double dy) {
		return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
	}
}
