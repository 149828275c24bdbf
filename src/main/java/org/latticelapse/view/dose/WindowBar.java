package org.latticelapse.view.dose;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.dose.limit.Bound;
import org.latticelapse.core.dose.limit.SafeWindow;

/**
 * One bar of the chart of safe windows. It ends at the critical dose; the part
 * that the safety factor forbids is pale. Below an upper bound it fades out
 * before the bound, above a lower bound it fades out after it, and what is
 * unknown has no bar. Other criteria are diamonds.
 */
final class WindowBar {

	/** Tell apart for color-blind eyes (M. Okabe and K. Ito, 2008). */
	private static final Color ROOM = new Color(0xD5, 0x5E, 0x00);
	private static final Color CRYO = new Color(0x00, 0x72, 0xB2);

	private static final int PALE = 70;
	private static final double FADE = 70;
	private static final double DIAMOND = 4;
	private static final double SAMPLE = 26;

	private WindowBar() {}

	/**
	 * @param axis of the dose
	 * @param windows of one phase and temperature, the applied one first
	 * @param top upper edge
	 * @param height of the bar
	 */
	static void draw(final Graphics2D g, final LogAxis axis, final List<SafeWindow> windows, final double top,
		final double height)
	{
		final SafeWindow applied = windows.get(0);
		final Color color = color(applied.limit().range());
		final double left = axis.at(axis.minimum());
		final double middle = top + height / 2;
		if (applied.limit().isKnown()) {
			final double limit = axis.at(applied.limit().value());
			final double allowed = axis.at(applied.plan().safetyFactor() * applied.limit().value());
			body(g, applied.limit().bound(), color, new Rectangle2D.Double(left, top, allowed - left, height), limit);
		}
		else {
			g.setColor(Color.GRAY);
			g.setFont(g.getFont().deriveFont(10.5f));
			g.drawString("?", (float) left + 6, (float) middle + 4);
		}
		for (final SafeWindow other : windows.subList(1, windows.size())) {
			if (other.limit().isKnown()) diamond(g, axis.at(other.limit().value()), middle);
		}
	}

	/** Draws what the colors and ends mean, in one line. */
	static void legend(final Graphics2D g, final double x, final double baseline) {
		final double top = baseline - 9;
		double at = entry(g, "room temperature", Bound.VALUE, ROOM, x, top);
		at = entry(g, "cryo", Bound.VALUE, CRYO, at, top);
		at = entry(g, "less than (upper bound)", Bound.UPPER, Color.GRAY, at, top);
		at = entry(g, "at least (lower bound)", Bound.LOWER, Color.GRAY, at, top);
		diamond(g, at + DIAMOND, top + 5);
		label(g, "other criterion", at + 2 * DIAMOND + 5, top);
	}

	private static double entry(final Graphics2D g, final String text, final Bound bound, final Color color,
		final double x, final double top)
	{
		final double width = bound == Bound.LOWER ? SAMPLE / 3 : SAMPLE;
		body(g, bound, color, new Rectangle2D.Double(x, top, width, 10), x + width);
		return label(g, text, x + SAMPLE + (bound == Bound.LOWER ? 8 : 5), top);
	}

	private static double label(final Graphics2D g, final String text, final double x, final double top) {
		g.setColor(Color.DARK_GRAY);
		g.drawString(text, (float) x, (float) top + 9);
		return x + g.getFontMetrics().stringWidth(text) + 14;
	}

	/** @param bar up to the dose that may be used */
	private static void body(final Graphics2D g, final Bound bound, final Color color, final Rectangle2D bar,
		final double limit)
	{
		final double fade = Math.min(FADE, bar.getWidth());
		final Rectangle2D pale = new Rectangle2D.Double(bar.getMaxX(), bar.getY(), Math.max(0, limit - bar.getMaxX()), bar
			.getHeight());
		if (bound == Bound.UPPER) {
			g.setPaint(new GradientPaint((float) (bar.getMaxX() - fade), 0, color, (float) bar.getMaxX(), 0, clear(color, 20)));
			g.fill(bar);
			g.setColor(color);
			g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 2, 2 }, 0));
			g.draw(new Line2D.Double(limit, bar.getY(), limit, bar.getMaxY()));
			arrow(g, color, bar.getMaxX() - 3, bar.getCenterY(), -1, Math.min(9, fade / 3));
			return;
		}
		g.setColor(color);
		g.fill(bar);
		g.setColor(clear(color, PALE));
		g.fill(pale);
		if (bound != Bound.LOWER) return;
		final double length = Math.min(FADE, 3 * Math.max(6, limit - bar.getX()));
		g.setPaint(new GradientPaint((float) limit, 0, clear(color, PALE), (float) (limit + length), 0, clear(color, 0)));
		g.fill(new Rectangle2D.Double(limit, bar.getY(), length, bar.getHeight()));
		arrow(g, color, limit + 3, bar.getCenterY(), 1, Math.min(9, length / 3));
	}

	private static void arrow(final Graphics2D g, final Color color, final double x, final double y, final int direction,
		final double length)
	{
		g.setColor(color);
		g.setStroke(new BasicStroke(1.4f));
		final double tip = x + direction * length;
		g.draw(new Line2D.Double(x, y, tip, y));
		final Path2D head = new Path2D.Double();
		head.moveTo(tip - direction * 3.5, y - 3.5);
		head.lineTo(tip, y);
		head.lineTo(tip - direction * 3.5, y + 3.5);
		g.draw(head);
	}

	private static void diamond(final Graphics2D g, final double x, final double y) {
		final Path2D shape = new Path2D.Double(new Rectangle2D.Double(-DIAMOND * 0.75, -DIAMOND * 0.75, DIAMOND * 1.5,
			DIAMOND * 1.5), AffineTransform.getRotateInstance(Math.PI / 4));
		shape.transform(AffineTransform.getTranslateInstance(x, y));
		g.setColor(Color.WHITE);
		g.fill(shape);
		g.setColor(Color.BLACK);
		g.setStroke(new BasicStroke(1.3f));
		g.draw(shape);
	}

	private static Color color(final SpecimenTemperature range) {
		return range == SpecimenTemperature.CRYO ? CRYO : ROOM;
	}

	private static Color clear(final Color color, final int alpha) {
		return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
	}
}
