package org.latticelapse.view.dose;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.latticelapse.core.dose.limit.ExposurePlan;
import org.latticelapse.core.dose.limit.SafeWindow;

/**
 * Safe windows as horizontal bars on a logarithmic axis of the dose, with the
 * time at the planned dose rate on top, in the manner of Fig. 4 of Bai et al.,
 * arXiv:2412.19376.
 */
final class SafeWindowChart {

	private static final int SCALE = 2;
	private static final int WIDTH = 860;
	private static final int LEFT = 92;
	private static final int RIGHT = 580;
	private static final int TOP = 74;
	private static final int BELOW_AXIS = 66;
	private static final int LEGEND_BASELINE = 16;
	private static final int MARGIN = 12;

	/** The axis shows at least these doses, e/Å². */
	private static final double LEAST_DOSE = 100;
	private static final double MOST_DOSE = 1000;

	private final WindowRows rows;
	private final ChartNotes notes;
	private final LogAxis axis;
	private final DoseAxes axes;
	private final int bottom;

	/**
	 * @param phases for each phase and temperature the windows by all criteria, the
	 *          applied one first
	 * @param plan how the area is imaged
	 * @param footnotes sentences to stand below
	 */
	SafeWindowChart(final Map<String, List<List<SafeWindow>>> phases, final ExposurePlan plan,
		final List<String> footnotes)
	{
		final Map<String, List<List<SafeWindow>>> drawn = drawn(phases);
		rows = new WindowRows(drawn, plan);
		notes = new ChartNotes(withUnknown(phases, footnotes), WIDTH - 2 * MARGIN);
		axis = axis(drawn, plan);
		bottom = TOP + rows.height();
		axes = new DoseAxes(plan, axis, TOP, bottom);
	}

	private static LogAxis axis(final Map<String, List<List<SafeWindow>>> phases, final ExposurePlan plan) {
		double least = plan.priorDose() > 0 ? plan.priorDose() : LEAST_DOSE;
		double most = MOST_DOSE;
		for (final List<List<SafeWindow>> temperatures : phases.values()) {
			for (final List<SafeWindow> windows : temperatures) {
				for (final SafeWindow window : windows) {
					if (!window.limit().isKnown()) continue;
					least = Math.min(least, plan.safetyFactor() * window.limit().value());
					most = Math.max(most, window.limit().value());
				}
			}
		}
		return new LogAxis(least * 0.9, most * 2, LEFT, RIGHT);
	}

	/** @return the chart, 1720 pixels wide. */
	BufferedImage render() {
		final int height = bottom + BELOW_AXIS + notes.height();
		final BufferedImage picture = new BufferedImage(SCALE * WIDTH, SCALE * height, BufferedImage.TYPE_INT_RGB);
		final Graphics2D g = picture.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		g.scale(SCALE, SCALE);
		g.setColor(Color.WHITE);
		g.fillRect(0, 0, WIDTH, height);
		axes.drawGrid(g);
		rows.drawHeadings(g, TOP - DoseAxes.TITLE_ABOVE);
		rows.draw(g, axis, LEFT, TOP);
		axes.drawPriorDose(g);
		axes.drawAxes(g);
		g.setFont(ChartStyle.SMALL);
		WindowBar.legend(g, LEFT, LEGEND_BASELINE);
		notes.draw(g, MARGIN, bottom + BELOW_AXIS - 6);
		g.dispose();
		return picture;
	}

	/** @return the phases of which something is known; all if nothing is known of any. */
	private static Map<String, List<List<SafeWindow>>> drawn(final Map<String, List<List<SafeWindow>>> phases) {
		final Map<String, List<List<SafeWindow>>> known = new LinkedHashMap<>(phases);
		known.values().removeIf(temperatures -> !isKnown(temperatures));
		return known.isEmpty() ? phases : known;
	}

	private static List<String> withUnknown(final Map<String, List<List<SafeWindow>>> phases,
		final List<String> footnotes)
	{
		final String unknown = phases.entrySet().stream().filter(phase -> !isKnown(phase.getValue())).map(
			phase -> SmallDigits.formula(phase.getKey())).collect(Collectors.joining(", "));
		final List<String> all = new ArrayList<>(footnotes);
		if (!unknown.isEmpty()) all.add(0, "No number is known for " + unknown + ".");
		return all;
	}

	private static boolean isKnown(final List<List<SafeWindow>> temperatures) {
		return temperatures.stream().flatMap(List::stream).anyMatch(window -> window.limit().isKnown());
	}
}
