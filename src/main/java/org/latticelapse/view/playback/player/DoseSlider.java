package org.latticelapse.view.playback.player;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import javax.swing.JComponent;

import org.latticelapse.core.dose.limit.DamageLevel;
import org.latticelapse.core.dose.limit.DamageStage;
import org.latticelapse.core.dose.limit.PhaseLimit;
import org.latticelapse.core.timelapse.Timeline;
import org.latticelapse.core.timelapse.TimelineAxis;
import org.latticelapse.view.playback.Playback;
import org.latticelapse.view.playback.annotation.ChemicalText;
import org.latticelapse.view.playback.annotation.Numbers;
import org.latticelapse.view.playback.annotation.StageColors;

/**
 * The whole movie as a line graduated in dose, or in time or frames where the
 * dose is not known. For each phase a lane beneath shows where on it the phase
 * is below half of its critical dose, past it, near the limit and past that.
 */
final class DoseSlider extends JComponent {

	private static final int LEFT = 82;
	private static final int RIGHT = 26;
	private static final int TOP = 18;
	private static final int LANE = 11;
	private static final int LANE_BAR = 6;
	private static final int AXIS = 24;
	private static final int MOST_LANES = 6;
	private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);

	private final IntConsumer seek;
	private Timeline timeline;
	private List<PhaseLimit> lanes = Collections.emptyList();
	private int picture;

	/** @param seek told the picture that the user points at */
	DoseSlider(final IntConsumer seek) {
		this.seek = seek;
		setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
		final MouseAdapter mouse = new MouseAdapter() {

			@Override
			public void mousePressed(final MouseEvent event) {
				point(event.getX());
			}

			@Override
			public void mouseDragged(final MouseEvent event) {
				point(event.getX());
			}
		};
		addMouseListener(mouse);
		addMouseMotionListener(mouse);
		setToolTipText("");
	}

	/** Shows another movie. */
	void show(final Playback playback) {
		timeline = playback.timeline();
		final boolean dosed = timeline.track().isDoseKnown();
		lanes = playback.limits().stream().filter(limit -> dosed && limit.applied().isPresent()).limit(MOST_LANES).collect(
			Collectors.toList());
		revalidate();
		repaint();
	}

	/** Shows where the movie is. */
	void show(final int shown) {
		picture = shown;
		repaint();
	}

	@Override
	public Dimension getPreferredSize() {
		return new Dimension(600, TOP + 8 + LANE * lanes.size() + AXIS);
	}

	@Override
	public String getToolTipText(final MouseEvent event) {
		if (timeline == null) return null;
		final int pointed = scale().pictureAt(event.getX());
		return Numbers.threeDigits(timeline.position(pointed)) + " " + timeline.axis().unit();
	}

	@Override
	protected void paintComponent(final Graphics graphics) {
		if (timeline == null) return;
		final Graphics2D g = (Graphics2D) graphics.create();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		g.setFont(FONT);
		final AxisScale scale = scale();
		paintTrack(g, scale);
		for (int i = 0; i < lanes.size(); i++) {
			paintLane(g, scale, lanes.get(i), TOP + 8 + i * LANE);
		}
		paintAxis(g, scale, TOP + 8 + lanes.size() * LANE + 1);
		paintHead(g, scale.x(timeline.position(picture)));
		g.dispose();
	}

	private void paintTrack(final Graphics2D g, final AxisScale scale) {
		g.setColor(PlayerColors.LINE);
		g.fill(new Rectangle2D.Double(LEFT, TOP - 2, scale.x(scale.end()) - LEFT, 4));
		g.setColor(PlayerColors.ACCENT);
		g.fill(new Rectangle2D.Double(LEFT, TOP - 2, scale.x(timeline.position(picture)) - LEFT, 4));
		g.setColor(PlayerColors.QUIET);
		right(g, timeline.track().isDoseKnown() ? timeline.track().kind().toString() : timeline
			.axis() == TimelineAxis.TIME ? "time" : "", TOP + 4);
	}

	private void paintLane(final Graphics2D g, final AxisScale scale, final PhaseLimit limit, final int y) {
		g.setColor(PlayerColors.TEXT);
		right(g, ChemicalText.lowered(limit.phase(), FONT), y + LANE_BAR + 2);
		final double here = timeline.dose(picture);
		double left = scale.start();
		for (final double border : borders(limit.applied().get().value(), timeline.track().uncounted(), here, scale.end())) {
			final double right = Math.max(left, Math.min(scale.end(), border));
			final DamageStage stage = DamageLevel.of(limit.applied().get(), (left + right) / 2 + timeline.track()
				.uncounted(), timeline.track().kind()).stage();
			final Color color = StageColors.of(stage);
			g.setColor(right <= here ? color : color.darker().darker());
			g.fill(new Rectangle2D.Double(scale.x(left), y, scale.x(right) - scale.x(left), LANE_BAR));
			left = right;
		}
	}

	/** @return the doses at which a lane changes its color, and its end. */
	private static double[] borders(final double limit, final double uncounted, final double here, final double end) {
		final double[] borders = { DamageStage.PAST_HALF.from() * limit - uncounted, DamageStage.NEAR.from() * limit - uncounted,
			limit - uncounted, here, end };
		Arrays.sort(borders);
		return borders;
	}

	private void paintAxis(final Graphics2D g, final AxisScale scale, final int y) {
		final Numbers numbers = new Numbers(scale.step());
		g.setColor(PlayerColors.QUIET);
		for (final double value : scale.ticks()) {
			final double x = scale.x(value);
			g.fill(new Rectangle2D.Double(x, y, 1, 4));
			final String text = numbers.plain(value);
			g.drawString(text, (float) (x - g.getFontMetrics().stringWidth(text) / 2.0), y + 16);
		}
		right(g, timeline.axis().unit(), y + 16);
	}

	private void paintHead(final Graphics2D g, final double x) {
		g.setColor(PlayerColors.TEXT);
		g.fill(new Rectangle2D.Double(x - 0.75, TOP, 1.5, 8 + LANE * lanes.size()));
		g.fill(new Ellipse2D.Double(x - 7, TOP - 7, 14, 14));
		g.setColor(PlayerColors.ACCENT);
		g.fill(new Ellipse2D.Double(x - 4, TOP - 4, 8, 8));
	}

	/** Writes a text that ends before the line. */
	private static void right(final Graphics2D g, final String text, final int baseline) {
		g.drawString(text, LEFT - 12 - g.getFontMetrics().stringWidth(text), baseline);
	}

	private AxisScale scale() {
		return new AxisScale(timeline, LEFT, getWidth() - LEFT - RIGHT);
	}

	private void point(final int x) {
		if (timeline != null) seek.accept(scale().pictureAt(x));
	}
}
