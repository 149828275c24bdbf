package org.latticelapse.view.playback.annotation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.latticelapse.core.timelapse.Timeline;

/**
 * Time, dose, dose rate and the damage of each phase, laid out once for a movie
 * and told for each of its pictures. Text shrinks where there is little room, and
 * the criteria are left out where there is none. Immutable once made.
 */
public final class Annotation {

	/** The most of the image's height that the panel may take, and how fast the text shrinks to fit. */
	private static final double HIGHEST = 0.96;
	private static final double SHRINK = 0.93;
	private static final double MARGIN = 0.8;
	private static final double NARROWEST = 12;
	private static final double WIDEST = 0.94;

	private final Timeline timeline;
	private final AnnotationSubject subject;
	private final AnnotationWords words;

	private AnnotationStyle style;
	private AnnotationFonts fonts;
	private List<PhaseRow> rows;
	private Panel panel;
	private double headline;
	private double details;
	private double dx;
	private double dy;
	private List<Mark> still;

	/**
	 * @param timeline the pictures with their times and doses
	 * @param subject what is annotated
	 * @param style how it looks and what it tells
	 */
	public Annotation(final Timeline timeline, final AnnotationSubject subject, final AnnotationStyle style) {
		this.timeline = timeline;
		this.subject = subject;
		this.style = style;
		this.words = new AnnotationWords(timeline, style);
		shrinkToFit();
		if (!fits() && style.shows(Content.CRITERIA)) {
			this.style = style.with(Content.CRITERIA, false);
			shrinkToFit();
		}
		place();
	}

	/** @return the elements that every picture shows, the lowest first. */
	List<Mark> still() {
		return still;
	}

	/** @return the elements that belong to one picture, drawn over the others. */
	List<Mark> at(final int picture) {
		final List<Mark> marks = new ArrayList<>();
		final double x = panel.left();
		if (words.tellDose()) {
			marks.add(new TextMark("dose", words.dose(picture), x, headline, fonts.large(), Color.WHITE));
		}
		final String line = words.details(picture);
		if (!line.isEmpty()) marks.add(new TextMark("time", line, x, details, fonts.plain(), Color.WHITE));
		for (final PhaseRow row : rows) {
			marks.addAll(row.at(timeline.leastReceived(picture), timeline.track().kind()));
		}
		return marks.stream().map(mark -> mark.moved(dx, dy)).collect(Collectors.toList());
	}

	/** Draws what belongs to a picture, in pixels of the image. */
	public void draw(final Graphics2D graphics, final int picture) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		still.forEach(mark -> mark.draw(graphics));
		at(picture).forEach(mark -> mark.draw(graphics));
	}

	private void shrinkToFit() {
		double size = style.fontSize(subject.field());
		do {
			layOut(size);
			size *= SHRINK;
		}
		while (size > AnnotationStyle.SMALLEST_FONT / subject.field().scale() && !fits());
	}

	private void layOut(final double size) {
		fonts = new AnnotationFonts(style, size, subject.field());
		rows = style.shows(Content.BARS) && timeline.track().isDoseKnown() ? subject.limits().stream().map(
			limit -> new PhaseRow(limit, fonts)).collect(Collectors.toList()) : Collections.emptyList();
		panel = new Panel(fonts.size(), innerWidth());
		if (words.tellDose()) {
			headline = panel.line(fonts.large());
			panel.paragraph("kind", words.kind(), fonts.small(), Panel.QUIET);
			panel.gap(0.15);
		}
		else if (style.shows(Content.DOSE)) {
			panel.paragraph("kind", "dose not known", fonts.small(), Panel.QUIET);
		}
		if (!words.details(timeline.pictures() - 1).isEmpty()) details = panel.line(fonts.plain());
		for (final PhaseRow row : rows) {
			panel.gap(0.4);
			row.layOut(panel, style.shows(Content.CRITERIA));
		}
		if (!rows.isEmpty() && style.shows(Content.CRITERIA)) {
			panel.gap(0.2);
			panel.paragraph("temperature", subject.temperature().statement(), fonts.small(), Panel.QUIET);
		}
	}

	private void place() {
		final Field field = subject.field();
		final double margin = margin();
		dx = Math.max(0, style.corner().x(panel.width(), margin, field.width()));
		dy = Math.max(0, style.corner().y(panel.height(), margin, field.height()));
		final List<Mark> marks = new ArrayList<>();
		final boolean told = style.shows(Content.DOSE) || !rows.isEmpty() || !words.details(0).isEmpty();
		if (told) panel.marks().forEach(mark -> marks.add(mark.moved(dx, dy)));
		scaleBar().ifPresent(bar -> marks.addAll(bar.marks(isBeside(bar) ? style.corner().below() : style.corner().across(),
			margin)));
		still = Collections.unmodifiableList(marks);
	}

	private boolean fits() {
		final Field field = subject.field();
		final double taken = scaleBar().filter(bar -> !isBeside(bar)).map(bar -> bar.height() + margin()).orElse(0.0);
		return panel.height() + taken <= HIGHEST * field.height() && panel.width() <= WIDEST * field.width();
	}

	private Optional<ScaleBar> scaleBar() {
		final Field field = subject.field();
		return style.shows(Content.SCALEBAR) && field.pixel().isPresent() ? Optional.of(new ScaleBar(field, fonts.bold()))
			: Optional.empty();
	}

	/** @return whether there is room for panel and scale bar side by side. */
	private boolean isBeside(final ScaleBar bar) {
		return panel.width() + bar.width() + 3 * margin() <= subject.field().width();
	}

	private double margin() {
		return MARGIN * fonts.size();
	}

	private double innerWidth() {
		double width = NARROWEST * fonts.size();
		final int last = timeline.pictures() - 1;
		if (words.tellDose()) {
			width = Math.max(width, TextMark.width(words.dose(last), fonts.large()));
			width = Math.max(width, TextMark.width(words.kind(), fonts.small()));
		}
		width = Math.max(width, TextMark.width(words.details(last), fonts.plain()));
		for (final PhaseRow row : rows) {
			width = Math.max(width, row.neededWidth());
		}
		return width;
	}
}
