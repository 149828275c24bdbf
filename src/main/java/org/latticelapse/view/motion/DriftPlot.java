package org.latticelapse.view.motion;

import ij.gui.Plot;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.latticelapse.core.motion.Drift;

/** The drift of a movie as a picture: both displacements against the frame; those that were not measured are thin, with open circles. */
final class DriftPlot {

	/** Above and below the curves: part of their range, and pixels of drift. */
	private static final double ROOM = 0.06;
	private static final double LEAST_ROOM = 0.1;

	private static final Color RIGHT = new Color(0, 90, 181);
	private static final Color DOWN = new Color(220, 50, 32);
	private static final Color GUESS = Color.GRAY;

	private final Plot plot = new Plot("Drift", "Frame", "Drift (pixels)");
	private final Drift drift;
	private final double[] frame;

	private DriftPlot(final Drift drift) {
		this.drift = drift;
		this.frame = IntStream.rangeClosed(1, drift.frames()).asDoubleStream().toArray();
	}

	static BufferedImage of(final Drift drift) {
		return new DriftPlot(drift).picture();
	}

	private BufferedImage picture() {
		plot.setSize(640, 360);
		line(RIGHT, 2, i -> drift.isMeasured(i) ? drift.dx(i) : Double.NaN);
		line(DOWN, 2, i -> drift.isMeasured(i) ? drift.dy(i) : Double.NaN);
		final int[] guesses = IntStream.range(0, frame.length).filter(i -> !drift.isMeasured(i)).toArray();
		if (guesses.length > 0) {
			plot.setColor(GUESS);
			plot.setLineWidth(1);
			plot.add("circle", values(guesses, i -> i + 1, i -> i + 1), values(guesses, drift::dx, drift::dy));
			line(RIGHT, 1, drift::dx);
			line(DOWN, 1, drift::dy);
		}
		plot.setColor(Color.black);
		plot.setLineWidth(1);
		setLimits();
		plot.addLegend("dx (right)\ndy (down)" + (guesses.length > 0 ? "\nnot measured" : ""), "auto");
		return plot.getImagePlus().flatten().getBufferedImage();
	}

	/** A line is not drawn to or from NaN. */
	private void line(final Color color, final int width, final IntToDoubleFunction displacement) {
		plot.setColor(color);
		plot.setLineWidth(width);
		plot.add("line", frame, IntStream.range(0, frame.length).mapToDouble(displacement).toArray());
	}

	private static double[] values(final int[] frames, final IntToDoubleFunction first, final IntToDoubleFunction second) {
		return DoubleStream.concat(Arrays.stream(frames).mapToDouble(first), Arrays.stream(frames).mapToDouble(second))
			.toArray();
	}

	private void setLimits() {
		final int[] all = IntStream.range(0, frame.length).toArray();
		final DoubleSummaryStatistics range = Arrays.stream(values(all, drift::dx, drift::dy)).summaryStatistics();
		final double room = Math.max(LEAST_ROOM, ROOM * (range.getMax() - range.getMin()));
		plot.setLimits(1, frame.length, range.getMin() - room, range.getMax() + room);
	}
}
