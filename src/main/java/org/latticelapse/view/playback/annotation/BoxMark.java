package org.latticelapse.view.playback.annotation;

import ij.gui.Roi;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;

/** A filled rectangle, its corners perhaps round. */
final class BoxMark extends Mark {

	private final double x;
	private final double y;
	private final double width;
	private final double height;
	private final double corner;
	private final Color color;

	/** @param corner diameter of the corners; 0: sharp */
	BoxMark(final String name, final double x, final double y, final double width, final double height,
		final double corner, final Color color)
	{
		super(name);
		this.x = x;
		this.y = y;
		this.width = width;
		this.height = height;
		this.corner = corner;
		this.color = color;
	}

	@Override
	Mark moved(final double dx, final double dy) {
		return new BoxMark(name(), x + dx, y + dy, width, height, corner, color);
	}

	@Override
	void draw(final Graphics2D graphics) {
		graphics.setColor(color);
		graphics.fill(new RoundRectangle2D.Double(x, y, width, height, corner, corner));
	}

	@Override
	Roi toRoi() {
		final Roi roi = new Roi(x, y, width, height);
		roi.setCornerDiameter((int) Math.round(corner));
		roi.setFillColor(color);
		return roi;
	}
}
