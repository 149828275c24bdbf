package org.latticelapse.view.motion;

import ij.gui.Plot;

import java.awt.Color;
import java.awt.image.BufferedImage;

import org.latticelapse.core.motion.Drift;

/** The drift of a movie as a picture: both displacements against the frame. */
final class DriftPlot {

	/** Above and below the curves: part of their range, and pixels of drift. */
	private static final double ROOM = 0.06;
	private static final double LEAST_ROOM = 0.1;

	private static final Color RIGHT = new Color(0, 90, 181);
	private static final Color DOWN = new Color(220, 50, 32);

	private DriftPlot() {}

	static BufferedImage of(final Drift drift) {
		final double[] frame = new double[drift.frames()];
		final double[] dx = new double[frame.length];
		final double[] dy = new double[frame.length];
		double lowest = 0;
		double highest = 0;
		for (int i = 0; i < frame.length; i++) {
			frame[i] = i + 1;
			dx[i] = drift.dx(i);
			dy[i] = drift.dy(i);
			lowest = Math.min(lowest, Math.min(dx[i], dy[i]));
			highest = Math.max(highest, Math.max(dx[i], dy[i]));
		}
		final double room = Math.max(LEAST_ROOM, ROOM * (highest - lowest));
		final Plot plot = new Plot("Drift", "Frame", "Drift (pixels)");
		plot.setSize(640, 360);
		plot.setLineWidth(2);
		plot.setColor(RIGHT);
		plot.add("line", frame, dx);
		plot.setColor(DOWN);
		plot.add("line", frame, dy);
		plot.setColor(Color.black);
		plot.setLineWidth(1);
		plot.setLimits(1, frame.length, lowest - room, highest + room);
		plot.addLegend("dx (right)\ndy (down)", "auto");
		return plot.getImagePlus().flatten().getBufferedImage();
	}
}
