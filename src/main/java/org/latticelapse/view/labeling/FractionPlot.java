package org.latticelapse.view.labeling;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.labeling.PhaseMap;

import ij.ImagePlus;
import ij.gui.Plot;

/**
 * The plot of area fractions against dose, or against the frame when the dose is
 * unknown: a line for each phase, and thin ones for the bounds of its fraction.
 */
final class FractionPlot {

	private static final int WIDTH = 720;
	private static final int HEIGHT = 400;
	private static final int CURVE = 3;
	private static final int THIN = 1;
	private static final int WHITE = 255;
	private static final double HEADROOM = 1.15;

	/** A curve along 100 % does not lie on the frame. */
	private static final double TOP = 104;

	/** Room on the right, as a part of the range of the frames, where the legend hides no curve. */
	private static final double LEGEND_ROOM = 0.3;

	/** Doses that begin with less than this part of the last are drawn from zero on. */
	private static final double FROM_ZERO = 0.25;

	/** Luminance above which a color is hard to see on white. */
	private static final double BRIGHT = 0.7;

	/** How far the color of a bound is on its way to white. */
	private static final double PALE = 0.3;

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
		final int[] drawn = IntStream.range(PhaseMap.AMORPHOUS, legend.size()).filter(label -> frames.stream().anyMatch(
			frame -> frame.areas().fraction(label) >= WORTH_DRAWING)).toArray();
		plot.setLineWidth(THIN);
		Arrays.stream(drawn).filter(label -> label > PhaseMap.AMBIGUOUS).forEach(label -> {
			plot.setColor(pale(color(legend, label)));
			plot.addPoints(x, percent(frames, frame -> frame.areas().lowest(label)), Plot.LINE);
			plot.addPoints(x, percent(frames, frame -> frame.areas().highest(label)), Plot.LINE);
		});
		for (final int label : drawn) {
			plot.setLineWidth(label == PhaseMap.AMORPHOUS ? THIN : CURVE);
			plot.setColor(color(legend, label));
			plot.addPoints(x, percent(frames, frame -> frame.areas().fraction(label)), Plot.LINE);
			plot.setLabel(-1, legend.name(label));
		}
		final double highest = Arrays.stream(drawn).mapToDouble(label -> Arrays.stream(percent(frames, frame -> frame.areas()
			.highest(label))).filter(value -> !Double.isNaN(value)).max().orElse(0)).max().orElse(0);
		final double first = dose && x[0] < FROM_ZERO * x[x.length - 1] ? 0 : x[0];
		final double range = x[x.length - 1] > first ? x[x.length - 1] - first : 1;
		plot.setLimits(first, first + (1 + LEGEND_ROOM) * range, 0, Math.min(TOP, Math.max(1, HEADROOM * highest)));
		plot.setColor(Color.BLACK);
		plot.setLineWidth(1);
		plot.addLegend(null, "top-right");
		return plot.getImagePlus();
	}

	private static double[] percent(final List<LabeledFrame> frames, final ToDoubleFunction<LabeledFrame> fraction) {
		return frames.stream().mapToDouble(frame -> 100 * fraction.applyAsDouble(frame)).toArray();
	}

	private static Color color(final PhaseLegend legend, final int label) {
		final Color color = label == PhaseMap.AMBIGUOUS ? Color.LIGHT_GRAY : legend.color(label);
		final double luminance = (0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue()) / WHITE;
		return luminance > BRIGHT ? color.darker() : color;
	}

	private static Color pale(final Color color) {
		return new Color(pale(color.getRed()), pale(color.getGreen()), pale(color.getBlue()));
	}

	private static int pale(final int part) {
		return (int) Math.round(part + PALE * (WHITE - part));
	}
}
