package org.latticelapse.view.dose;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;

import org.latticelapse.core.dose.limit.CriticalDose;
import org.latticelapse.core.dose.limit.ExposurePlan;
import org.latticelapse.core.dose.limit.SafeWindow;

/**
 * The rows of the chart of safe windows: the phase to the left, for each
 * temperature a bar, and to the right limit, time and frames in words.
 */
final class WindowRows {

	private static final int ROW = 19;
	private static final int GAP = 11;
	private static final int NAME_GAP = 10;
	private static final int LIMIT_COLUMN = 596;
	private static final int TIME_COLUMN = 688;
	private static final int FRAMES_COLUMN = 782;

	private final Map<String, List<List<SafeWindow>>> phases;
	private final ExposurePlan plan;

	/**
	 * @param phases for each phase and temperature the windows by all criteria, the
	 *          applied one first
	 * @param plan how the area is imaged
	 */
	WindowRows(final Map<String, List<List<SafeWindow>>> phases, final ExposurePlan plan) {
		this.phases = phases;
		this.plan = plan;
	}

	/** @return how much room they take. */
	int height() {
		return phases.values().stream().mapToInt(temperatures -> temperatures.size() * ROW + GAP).sum() + GAP;
	}

	/** Writes what the columns tell. */
	void drawHeadings(final Graphics2D g, final int baseline) {
		g.setColor(ChartStyle.INK);
		g.setFont(ChartStyle.BOLD);
		g.drawString("Limit (e/Å²)", LIMIT_COLUMN, baseline);
		if (plan.doseRate() > 0) g.drawString("Time", TIME_COLUMN, baseline);
		if (plan.doseRate() > 0 && plan.frameTime() > 0) g.drawString("Frames", FRAMES_COLUMN, baseline);
	}

	/**
	 * Draws the rows.
	 *
	 * @param axis of the dose
	 * @param left where the axis begins
	 * @param top upper edge of the rows
	 */
	void draw(final Graphics2D g, final LogAxis axis, final int left, final int top) {
		int y = top + GAP;
		for (final Map.Entry<String, List<List<SafeWindow>>> phase : phases.entrySet()) {
			final int height = phase.getValue().size() * ROW;
			g.setColor(ChartStyle.INK);
			g.setFont(ChartStyle.PHASE);
			final String name = SmallDigits.formula(phase.getKey());
			g.drawString(name, left - NAME_GAP - g.getFontMetrics().stringWidth(name), y + height / 2 + 5);
			for (final List<SafeWindow> windows : phase.getValue()) {
				WindowBar.draw(g, axis, windows, y + 2, ROW - 4);
				drawColumns(g, windows.get(0), y + ROW / 2 + 4);
				y += ROW;
			}
			y += GAP;
		}
	}

	private void drawColumns(final Graphics2D g, final SafeWindow window, final int baseline) {
		g.setFont(ChartStyle.TEXT);
		g.setColor(window.limit().isKnown() ? ChartStyle.INK : Color.GRAY);
		g.drawString(limit(window.limit()), LIMIT_COLUMN, baseline);
		if (!window.limit().isKnown() || Double.isNaN(plan.doseRate())) return;
		g.drawString(WindowWording.time(window).replace("at least", "≥"), TIME_COLUMN, baseline);
		g.drawString(WindowWording.frames(window).replace("at least", "≥"), FRAMES_COLUMN, baseline);
	}

	private static String limit(final CriticalDose dose) {
		return dose.isKnown() ? (dose.bound().sign() + " " + WindowWording.plain(dose.value())).trim() : dose.limit();
	}
}
