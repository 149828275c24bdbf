package org.latticelapse.view.dose;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.latticelapse.core.dose.limit.ExposurePlan;

/**
 * The axes around the bars of the chart of safe windows: the dose below, the
 * time at the planned dose rate above, and the dose that the area had before.
 */
final class DoseAxes {

	/** From the box of the axes up to the title of the time axis. */
	static final int TITLE_ABOVE = 27;

	private static final int TITLE_BELOW = 37;
	private static final int NUMBER_BELOW = 19;
	private static final int NUMBER_ABOVE = 9;
	private static final int TICK = 5;
	private static final int MINOR_TICK = 3;
	private static final int NUMBER_GAP = 12;
	private static final Color SHADE = new Color(0x22, 0x22, 0x22, 0x22);

	private final ExposurePlan plan;
	private final LogAxis axis;
	private final double left;
	private final double right;
	private final int top;
	private final int bottom;

	/**
	 * @param plan how the area is imaged
	 * @param axis of the dose, as wide as the box
	 * @param top upper edge
	 * @param bottom lower edge
	 */
	DoseAxes(final ExposurePlan plan, final LogAxis axis, final int top, final int bottom) {
		this.plan = plan;
		this.axis = axis;
		this.top = top;
		this.bottom = bottom;
		left = axis.at(axis.minimum());
		right = axis.at(axis.maximum());
	}

	/** Draws a line for each power of ten. */
	void drawGrid(final Graphics2D g) {
		g.setColor(ChartStyle.GRID);
		g.setStroke(new BasicStroke(0.7f));
		for (int exponent = axis.first(); exponent <= axis.last(); exponent++) {
			final double x = axis.at(Math.pow(10, exponent));
			g.draw(new Line2D.Double(x, top, x, bottom));
		}
	}

	/** Shades the dose that is spent already. */
	void drawPriorDose(final Graphics2D g) {
		if (plan.priorDose() <= 0) return;
		final double x = axis.at(plan.priorDose());
		g.setColor(SHADE);
		g.fill(new Rectangle2D.Double(left, top, x - left, bottom - top));
		g.setColor(ChartStyle.INK);
		g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 4, 3 }, 0));
		g.draw(new Line2D.Double(x, top, x, bottom));
	}

	/** Draws the box and its two axes. */
	void drawAxes(final Graphics2D g) {
		g.setColor(ChartStyle.INK);
		g.setStroke(new BasicStroke(1));
		g.draw(new Rectangle2D.Double(left, top, right - left, bottom - top));
		g.setFont(ChartStyle.TEXT);
		drawDoseAxis(g);
		if (plan.doseRate() > 0) drawTimeAxis(g);
	}

	private void drawDoseAxis(final Graphics2D g) {
		for (int exponent = axis.first(); exponent <= axis.last(); exponent++) {
			final double x = axis.at(Math.pow(10, exponent));
			tick(g, x, bottom, bottom + TICK);
			ChartStyle.centred(g, SmallDigits.powerOfTen(exponent), x, bottom + NUMBER_BELOW);
			for (int digit = 2; digit < 10 && exponent < axis.last(); digit++) {
				tick(g, axis.at(digit * Math.pow(10, exponent)), bottom, bottom + MINOR_TICK);
			}
		}
		ChartStyle.centred(g, "Cumulative dose (e/Å²)", (left + right) / 2, bottom + TITLE_BELOW);
	}

	private void drawTimeAxis(final Graphics2D g) {
		final int first = (int) Math.floor(Math.log10(axis.minimum() / plan.doseRate()));
		final int last = (int) Math.ceil(Math.log10(axis.maximum() / plan.doseRate()));
		double free = left - 1;
		if (plan.priorDose() > 0) free = timeTick(g, 0, axis.at(plan.priorDose()));
		for (int exponent = first; exponent <= last; exponent++) {
			final double seconds = Math.pow(10, exponent);
			final double dose = plan.priorDose() + seconds * plan.doseRate();
			final boolean inside = dose > axis.minimum() * 0.999 && dose < axis.maximum() * 1.001;
			if (inside && axis.at(dose) > free) free = timeTick(g, seconds, axis.at(dose));
		}
		final String prior = plan.priorDose() > 0 ? " after " + WindowWording.plain(plan.priorDose()) + " e/Å²" : "";
		ChartStyle.centred(g, "Time at " + WindowWording.plain(plan.doseRate()) + " e/Å²/s" + prior + " (s)", (left + right) /
			2, top - TITLE_ABOVE);
	}

	/** @return where the next tick may be. */
	private double timeTick(final Graphics2D g, final double seconds, final double x) {
		final String label = WindowWording.plain(seconds);
		tick(g, x, top, top - TICK);
		ChartStyle.centred(g, label, x, top - NUMBER_ABOVE);
		return x + g.getFontMetrics().stringWidth(label) + NUMBER_GAP;
	}

	private static void tick(final Graphics2D g, final double x, final double from, final double to) {
		g.draw(new Line2D.Double(x, from, x, to));
	}
}
