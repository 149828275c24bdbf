package org.latticelapse.view;

import ij.gui.Plot;

import java.awt.Color;
import java.awt.image.BufferedImage;

import org.latticelapse.core.motion.Drift;

/** The drift of a movie as a picture: both displacements against the frame. */
final class DriftPlot {

	private static final Color RIGHT = new Color(0, 90, 181);
	private static final Color DOWN = new Color(220, 50, 32);

	private DriftPlot() {}

	static BufferedImage of(final Drift drift) {
		final double[] frame = new double[drift.frames()];
		final double[] dx = new double[frame.length];
		final double[] dy = new double[frame.length];
		for (int i = 0; i < frame.length; i++) {
			frame[i] = i + 1;
			dx[i] = drift.dx(i);
			dy[i] = drift.dy(i);
		}
		final Plot plot = new Plot("Drift", "Frame", "Drift (pixels)");
		plot.setSize(640, 360);
		plot.setLineWidth(2);
		plot.setColor(RIGHT);
		plot.add("line", frame, dx);
		plot.setColor(DOWN);
		plot.add("line", frame, dy);
		plot.setColor(Color.black);
		plot.setLineWidth(1);
		plot.setLimitsToFit(true);
		plot.addLegend("dx (right)\ndy (down)", "auto");
		return plot.getImagePlus().flatten().getBufferedImage();
	}
}
