package org.latticelapse.view.playback.player;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import javax.swing.Icon;

/** The signs on the player's buttons, drawn as outlines so that they look the same everywhere. */
enum PlayerIcon implements Icon {

	/** Plays on. */
	PLAY(triangle(4, 14, 2, 14)),

	/** Stops for a while. */
	PAUSE(union(box(3, 2, 3.5, 12), box(9.5, 2, 3.5, 12))),

	/** One picture on. */
	NEXT(union(triangle(3, 10.5, 3, 13), box(11.5, 3, 2, 10))),

	/** One picture back. */
	PREVIOUS(union(triangle(13, 5.5, 3, 13), box(2.5, 3, 2, 10))),

	/** To the end. */
	LAST(union(union(triangle(1.5, 7.5, 3.5, 12.5), triangle(7, 13, 3.5, 12.5)), box(13, 3.5, 1.8, 9))),

	/** To the start. */
	FIRST(union(union(triangle(14.5, 8.5, 3.5, 12.5), triangle(9, 3, 3.5, 12.5)), box(1.2, 3.5, 1.8, 9))),

	/** Starts again at the end. */
	LOOP(loop());

	private static final int SIZE = 16;

	private final Shape shape;

	PlayerIcon(final Shape shape) {
		this.shape = shape;
	}

	@Override
	public void paintIcon(final Component component, final Graphics graphics, final int x, final int y) {
		final Graphics2D g = (Graphics2D) graphics.create();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.translate(x, y);
		g.setColor(component.getForeground());
		g.fill(shape);
		g.dispose();
	}

	@Override
	public int getIconWidth() {
		return SIZE;
	}

	@Override
	public int getIconHeight() {
		return SIZE;
	}

	private static Shape triangle(final double base, final double tip, final double top, final double bottom) {
		final Path2D path = new Path2D.Double();
		path.moveTo(base, top);
		path.lineTo(tip, (top + bottom) / 2);
		path.lineTo(base, bottom);
		path.closePath();
		return path;
	}

	private static Shape box(final double x, final double y, final double width, final double height) {
		return new Rectangle2D.Double(x, y, width, height);
	}

	private static Shape union(final Shape a, final Shape b) {
		final Area area = new Area(a);
		area.add(new Area(b));
		return area;
	}

	private static Shape loop() {
		final Shape ring = new BasicStroke(1.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(
			new Arc2D.Double(2.5, 2.5, 11, 11, 30, 285, Arc2D.OPEN));
		final Path2D arrow = new Path2D.Double();
		arrow.moveTo(9.6, 5.6);
		arrow.lineTo(15.4, 6.2);
		arrow.lineTo(14.4, 0.8);
		arrow.closePath();
		return union(ring, arrow);
	}
}
