package org.latticelapse.view.dose;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.latticelapse.core.dose.CriticalDose;
import org.latticelapse.core.dose.ExposurePlan;
import org.latticelapse.core.dose.SafeWindow;

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
	private static final int HEADING = 27;
	private static final int ROW = 19;
	private static final int GAP = 11;
	private static final int BELOW_AXIS = 66;
	private static final int NOTE = 15;
	private static final int LIMIT_COLUMN = 596;
	private static final int TIME_COLUMN = 688;
	private static final int FRAMES_COLUMN = 782;
	private static final int MARGIN = 12;
	private static final int LABEL_GAP = 12;

	private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
	private static final Font SMALL = TEXT.deriveFont(10.5f);
	private static final Font BOLD = TEXT.deriveFont(Font.BOLD);
	private static final Color INK = new Color(0x222222);
	private static final Color GRID = new Color(0xDDDDDD);

	private final Map<String, List<List<SafeWindow>>> phases;
	private final ExposurePlan plan;
	private final List<String> notes;
	private final LogAxis axis;
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
		this.phases = drawn(phases);
		this.plan = plan;
		this.notes = wrapped(withUnknown(phases, footnotes));
		double least = plan.priorDose() > 0 ? plan.priorDose() : 100;
		double most = 1000;
		int height = TOP;
		for (final List<List<SafeWindow>> temperatures : this.phases.values()) {
			height += GAP + temperatures.size() * ROW;
			for (final List<SafeWindow> windows : temperatures) {
				for (final SafeWindow window : windows) {
					if (!window.limit().isKnown()) continue;
					least = Math.min(least, plan.safetyFactor() * window.limit().value());
					most = Math.max(most, window.limit().value());
				}
			}
		}
		this.axis = new LogAxis(least * 0.9, most * 2, LEFT, RIGHT);
		this.bottom = height + GAP;
	}

	/** @return the chart, 1720 pixels wide. */
	BufferedImage render() {
		final int height = bottom + BELOW_AXIS + notes.size() * NOTE;
		final BufferedImage picture = new BufferedImage(SCALE * WIDTH, SCALE * height, BufferedImage.TYPE_INT_RGB);
		final Graphics2D g = picture.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		g.scale(SCALE, SCALE);
		g.setColor(Color.WHITE);
		g.fillRect(0, 0, WIDTH, height);
		drawGrid(g);
		drawRows(g);
		drawPriorDose(g);
		drawAxes(g);
		drawLegend(g);
		drawNotes(g);
		g.dispose();
		return picture;
	}

	private void drawGrid(final Graphics2D g) {
		g.setColor(GRID);
		g.setStroke(new BasicStroke(0.7f));
		for (int exponent = axis.first(); exponent <= axis.last(); exponent++) {
			final double x = axis.at(Math.pow(10, exponent));
			g.draw(new Line2D.Double(x, TOP, x, bottom));
		}
	}

	private void drawRows(final Graphics2D g) {
		g.setColor(INK);
		g.setFont(BOLD);
		g.drawString("Limit (e/Å²)", LIMIT_COLUMN, TOP - HEADING);
		if (plan.doseRate() > 0) g.drawString("Time", TIME_COLUMN, TOP - HEADING);
		if (plan.doseRate() > 0 && plan.frameTime() > 0) g.drawString("Frames", FRAMES_COLUMN, TOP - HEADING);
		int y = TOP + GAP;
		for (final Map.Entry<String, List<List<SafeWindow>>> phase : phases.entrySet()) {
			final int height = phase.getValue().size() * ROW;
			g.setColor(INK);
			g.setFont(TEXT.deriveFont(13f));
			final String name = subscripted(phase.getKey());
			g.drawString(name, LEFT - 10 - g.getFontMetrics().stringWidth(name), y + height / 2 + 5);
			for (final List<SafeWindow> windows : phase.getValue()) {
				WindowBar.draw(g, axis, windows, y + 2, ROW - 4);
				drawColumns(g, windows.get(0), y + ROW / 2 + 4);
				y += ROW;
			}
			y += GAP;
		}
	}

	private void drawColumns(final Graphics2D g, final SafeWindow window, final int baseline) {
		g.setFont(TEXT);
		g.setColor(window.limit().isKnown() ? INK : Color.GRAY);
		g.drawString(limit(window.limit()), LIMIT_COLUMN, baseline);
		if (!window.limit().isKnown() || Double.isNaN(plan.doseRate())) return;
		g.drawString(WindowWording.time(window).replace("at least", "≥"), TIME_COLUMN, baseline);
		g.drawString(WindowWording.frames(window).replace("at least", "≥"), FRAMES_COLUMN, baseline);
	}

	private void drawPriorDose(final Graphics2D g) {
		if (plan.priorDose() <= 0) return;
		final double x = axis.at(plan.priorDose());
		g.setColor(new Color(0x22, 0x22, 0x22, 0x22));
		g.fill(new Rectangle2D.Double(LEFT, TOP, x - LEFT, bottom - TOP));
		g.setColor(INK);
		g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 4, 3 }, 0));
		g.draw(new Line2D.Double(x, TOP, x, bottom));
	}

	private void drawAxes(final Graphics2D g) {
		g.setColor(INK);
		g.setStroke(new BasicStroke(1));
		g.draw(new Rectangle2D.Double(LEFT, TOP, RIGHT - LEFT, bottom - TOP));
		g.setFont(TEXT);
		for (int exponent = axis.first(); exponent <= axis.last(); exponent++) {
			final double x = axis.at(Math.pow(10, exponent));
			tick(g, x, bottom, bottom + 5);
			centred(g, dose(exponent), x, bottom + 19);
			for (int digit = 2; digit < 10 && exponent < axis.last(); digit++) {
				final double minor = axis.at(digit * Math.pow(10, exponent));
				tick(g, minor, bottom, bottom + 3);
			}
		}
		centred(g, "Cumulative dose (e/Å²)", (LEFT + RIGHT) / 2.0, bottom + 37);
		if (plan.doseRate() > 0) drawTimeAxis(g);
	}

	private void drawTimeAxis(final Graphics2D g) {
		final int first = (int) Math.floor(Math.log10(axis.minimum() / plan.doseRate()));
		final int last = (int) Math.ceil(Math.log10(axis.maximum() / plan.doseRate()));
		double free = LEFT - 1;
		if (plan.priorDose() > 0) free = timeTick(g, 0, axis.at(plan.priorDose()));
		for (int exponent = first; exponent <= last; exponent++) {
			final double seconds = Math.pow(10, exponent);
			final double dose = plan.priorDose() + seconds * plan.doseRate();
			final boolean inside = dose > axis.minimum() * 0.999 && dose < axis.maximum() * 1.001;
			if (inside && axis.at(dose) > free) free = timeTick(g, seconds, axis.at(dose));
		}
		final String prior = plan.priorDose() > 0 ? " after " + WindowWording.plain(plan.priorDose()) + " e/Å²" : "";
		centred(g, "Time at " + WindowWording.plain(plan.doseRate()) + " e/Å²/s" + prior + " (s)", (LEFT + RIGHT) / 2.0, TOP -
			HEADING);
	}

	/** @return where the next tick may be. */
	private static double timeTick(final Graphics2D g, final double seconds, final double x) {
		final String label = WindowWording.plain(seconds);
		tick(g, x, TOP, TOP - 5);
		centred(g, label, x, TOP - 9);
		return x + g.getFontMetrics().stringWidth(label) + LABEL_GAP;
	}

	private void drawLegend(final Graphics2D g) {
		g.setFont(SMALL);
		WindowBar.legend(g, LEFT, 16);
	}

	private void drawNotes(final Graphics2D g) {
		g.setFont(SMALL);
		g.setColor(Color.DARK_GRAY);
		int y = bottom + BELOW_AXIS - 6;
		for (final String note : notes) {
			g.drawString(note, MARGIN, y);
			y += NOTE;
		}
	}

	private static String limit(final CriticalDose dose) {
		return dose.isKnown() ? (dose.bound().sign() + " " + WindowWording.plain(dose.value())).trim() : dose.limit();
	}

	private static void tick(final Graphics2D g, final double x, final double from, final double to) {
		g.draw(new Line2D.Double(x, from, x, to));
	}

	private static void centred(final Graphics2D g, final String text, final double x, final double y) {
		final FontMetrics metrics = g.getFontMetrics();
		g.drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), (float) y);
	}

	private static String dose(final int exponent) {
		return exponent > 4 || exponent < -2 ? "10" + superscripted(exponent) : WindowWording.plain(Math.pow(10, exponent));
	}

	private static String superscripted(final int number) {
		final StringBuilder text = new StringBuilder();
		for (final char c : Integer.toString(number).toCharArray()) {
			text.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
		}
		return text.toString();
	}

	/** Digits of an id are those of a formula. */
	private static String subscripted(final String phase) {
		final StringBuilder text = new StringBuilder();
		for (final char c : phase.toCharArray()) {
			text.append(c >= '0' && c <= '9' ? (char) ('₀' + c - '0') : c);
		}
		return text.toString();
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
			phase -> subscripted(phase.getKey())).collect(Collectors.joining(", "));
		final List<String> all = new ArrayList<>(footnotes);
		if (!unknown.isEmpty()) all.add(0, "No number is known for " + unknown + ".");
		return all;
	}

	private static boolean isKnown(final List<List<SafeWindow>> temperatures) {
		return temperatures.stream().flatMap(List::stream).anyMatch(window -> window.limit().isKnown());
	}

	private static List<String> wrapped(final List<String> sentences) {
		final FontRenderContext context = new FontRenderContext(null, true, true);
		final List<String> lines = new ArrayList<>();
		for (final String sentence : sentences) {
			String line = "";
			for (final String word : sentence.split(" ")) {
				final String longer = line.isEmpty() ? word : line + " " + word;
				if (SMALL.getStringBounds(longer, context).getWidth() > WIDTH - 2 * MARGIN) {
					lines.add(line);
					line = word;
				}
				else {
					line = longer;
				}
			}
			lines.add(line);
		}
		return lines;
	}
}
