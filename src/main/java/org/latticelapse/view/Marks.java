package org.latticelapse.view;

import ij.gui.Overlay;
import ij.gui.Roi;
import ij.gui.ShapeRoi;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/**
 * Puts outlines on an overlay as named elements. Each gets a dark rim, so that
 * it can be seen on black and on white.
 */
public final class Marks {

	/** How the name of every element begins. */
	public static final String PREFIX = "LatticeLapse.index.";

	private static final Color RIM = new Color(0, 0, 0, 170);
	private static final Color GROUND = new Color(0, 0, 0, 150);

	private final Overlay overlay;
	private final Consumer<Roi> position;

	/**
	 * @param overlay what is added to
	 * @param position sets the slice or frame on which an element shows
	 */
	public Marks(final Overlay overlay, final Consumer<Roi> position) {
		this.overlay = overlay;
		this.position = position;
	}

	/** Draws lines of a width in pixels. */
	public void line(final String name, final Shape shape, final Color color, final double width) {
		add(name + ".rim", shape, RIM, 2.4 * width);
		add(name, shape, color, width);
	}

	/** Draws lines of a width in pixels that may vanish on a like ground. */
	public void faintLine(final String name, final Shape shape, final Color color, final double width) {
		add(name, shape, color, width);
	}

	/** Draws a dark ground for lettering. */
	public void ground(final String name, final Shape shape) {
		final Roi roi = roi(name, shape);
		roi.setFillColor(GROUND);
		overlay.add(roi);
	}

	/** Draws filled lettering with a rim of a width in pixels. */
	public void lettering(final String name, final Shape shape, final Color color, final double rim) {
		add(name + ".rim", shape, RIM, 2 * rim);
		final Roi roi = roi(name, shape);
		if (roi != null) {
			roi.setFillColor(color);
			overlay.add(roi);
		}
	}

	private void add(final String name, final Shape shape, final Color color, final double width) {
		final Roi roi = roi(name, shape);
		if (roi != null) {
			roi.setStrokeColor(color);
			roi.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
			overlay.add(roi);
		}
	}

	/** ImageJ can neither draw nor save a shape without extent. */
	private Roi roi(final String name, final Shape shape) {
		final Rectangle2D box = shape.getBounds2D();
		if (box.getWidth() == 0 && box.getHeight() == 0) {
			return null;
		}
		final Roi roi = new ShapeRoi(shape);
		roi.setName(PREFIX + name);
		position.accept(roi);
		return roi;
	}
}
