package org.latticelapse.view.labeling;

import java.awt.Color;
import java.util.List;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.labeling.PhaseMap;

import ij.ImagePlus;
import ij.gui.Plot;

/** The plot of area fractions against dose, or against the frame when the dose is unknown. */
final class FractionPlot {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 400;
	private static final double HEADROOM = 1.15;

	/** A phase that never reaches this fraction is not drawn. */
	private static final double WORTH_DRAWING = 0.002;

	private FractionPlot() {}

	/** @return the plot as an image. */
	static ImagePlus of(final String image, final PhaseLegend legend, final List<LabeledFrame> frames,
		final DoseKind kind)
	{
		final boolean dose = frames.stream().noneMatch(frame -> Double.isNaN(frame.dose()));
		final double[] x = frames.stream().mapToDouble(frame -> dose ? frame.dose() : frame.number()).toArray();
		final Plot plot = new Plot("Phase fractions of " + image, dose ? kind == DoseKind.CAMERA
			? "Dose counted by the camera (e/\u00c5\u00b2)" : "Cumulative dose (e/\u00c5\u00b2)" : "Frame",
			"Area fraction (%)");
		plot.setSize(WIDTH, HEIGHT);
		plot.setFont(0, 14);
		final StringBuilder names = new StringBuilder();
		double highest = 0;
		for (int label = PhaseMap.AMORPHOUS; label < legend.size(); label++) {
			final int k = label;
			final double[] y = frames.stream().mapToDouble(frame -> 100 * frame.areas().fraction(k)).toArray();
			final double most = java.util.Arrays.stream(y).max().orElse(0);
			if (most < 100 * WORTH_DRAWING) {
				continue;
			}
			highest = Math.max(highest, most);
			plot.setLineWidth(label == PhaseMap.AMORPHOUS ? 1 : 3);
			plot.setColor(label == PhaseMap.AMBIGUOUS ? Color.LIGHT_GRAY : legend.color(label));
			plot.addPoints(x, y, Plot.LINE);
			names.append(legend.name(label)).append('\n');
		}
		plot.setLimits(x[0], x[x.length - 1] > x[0] ? x[x.length - 1] : x[0] + 1, 0, Math.min(100, Math.max(1, HEADROOM *
			highest)));
		plot.setColor(Color.BLACK);
		plot.setLineWidth(1);
		plot.addLegend(names.toString(), "auto");
		return plot.getImagePlus();
	}
}
