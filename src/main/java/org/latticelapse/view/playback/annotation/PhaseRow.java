package org.latticelapse.view.playback.annotation;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.latticelapse.core.dose.limit.CriticalDose;
import org.latticelapse.core.dose.limit.DamageLevel;
import org.latticelapse.core.dose.limit.DamageStage;
import org.latticelapse.core.dose.limit.PhaseLimit;
import org.latticelapse.core.image.DoseKind;

/** The name of a phase with its critical dose, the bar beneath, and the criterion in words. */
final class PhaseRow {

	/** Parts of the text's size: height of the bar, and gap between words. */
	private static final double BAR = 0.5;
	private static final double GAP = 0.5;

	private static final Color TRACK = new Color(255, 255, 255, 60);
	private static final Color TICK = new Color(255, 255, 255, 200);

	/** How a bar that has at least its length ends: paler and paler. */
	private static final int[] FADE = { 150, 95, 45 };
	private static final int PALE = 110;

	private final PhaseLimit limit;
	private final String name;
	private final String dose;
	private final Font bold;
	private final Font plain;
	private final double unit;

	private double left;
	private double width;
	private double baseline;
	private double top;

	/** @param fonts of the annotation */
	PhaseRow(final PhaseLimit limit, final AnnotationFonts fonts) {
		this.limit = limit;
		this.bold = fonts.bold();
		this.plain = fonts.small();
		this.unit = fonts.size();
		this.name = ChemicalText.lowered(limit.phase(), bold);
		this.dose = limits();
	}

	/** @return the width it needs with the longest number, pixels. */
	double neededWidth() {
		return TextMark.width(name, bold) + GAP * unit + TextMark.width(dose, plain) + (limit.applied().isPresent() ? 1.2 *
			unit + TextMark.width(DamageStage.NEAR.words() + " \u2265 188 %", bold) : 0);
	}

	/** Puts what every picture shows on the panel. */
	void layOut(final Panel panel, final boolean criteria) {
		baseline = panel.line(bold);
		left = panel.left();
		width = panel.right() - left;
		panel.add(new TextMark(mark("name"), name, left, baseline, bold, Color.WHITE));
		panel.add(new TextMark(mark("limit"), dose, left + TextMark.width(name, bold) + GAP * unit, baseline, plain, Panel.QUIET));
		// An empty bar would look like a dose of zero.
		if (limit.applied().isPresent()) {
			top = panel.bar(BAR * unit);
			panel.add(new BoxMark(mark("track"), left, top, width, BAR * unit, 0, TRACK));
		}
		if (criteria) {
			panel.paragraph(mark("criterion"), criterion(), plain, Panel.QUIET);
			panel.gap(0.15);
		}
	}

	/** @return what belongs to a dose, to be drawn on the panel. */
	List<Mark> at(final double received, final DoseKind kind) {
		final List<Mark> marks = new ArrayList<>();
		if (!limit.applied().isPresent()) return marks;
		final DamageLevel level = DamageLevel.of(limit.applied().get(), received, kind);
		if (!Double.isNaN(level.fraction())) {
			fill(level, marks);
			words(level, marks);
		}
		return marks;
	}

	private void fill(final DamageLevel level, final List<Mark> marks) {
		final double length = width * Math.min(1, level.fraction());
		final Color color = StageColors.of(level.stage());
		final boolean atMost = level.sign().equals("\u2264");
		marks.add(new BoxMark(mark("fill"), left, top, length, BAR * unit, 0, atMost ? faded(color, PALE) : color));
		double x = left + length;
		for (int i = 0; i < FADE.length && level.sign().equals("\u2265"); i++) {
			final double step = Math.min(BAR * unit, left + width - x);
			if (step > 0) marks.add(new BoxMark(mark("more." + (i + 1)), x, top, step, BAR * unit, 0, faded(color, FADE[i])));
			x += BAR * unit;
		}
		for (final DamageStage stage : new DamageStage[] { DamageStage.PAST_HALF, DamageStage.NEAR }) {
			marks.add(new BoxMark(mark("tick." + (int) (100 * stage.from())), left + stage.from() * width - 0.04 * unit, top,
				Math.max(1, 0.08 * unit), BAR * unit, 0, TICK));
		}
	}

	private void words(final DamageLevel level, final List<Mark> marks) {
		final String percent = (level.sign() + " " + Numbers.percent(level.fraction())).trim();
		final String words = (level.stage().words() + "  " + percent).trim();
		final double x = left + width - TextMark.width(words, bold);
		marks.add(new TextMark(mark("level"), words, x, baseline, bold, StageColors.of(level.stage())));
	}

	private String limits() {
		if (limit.applied().isPresent()) return limit.applied().get().limit();
		final List<CriticalDose> known = limit.shown().stream().filter(CriticalDose::isKnown).collect(Collectors.toList());
		if (known.isEmpty()) return "no known limit";
		return known.stream().map(one -> one.range().name().toLowerCase(Locale.ROOT) + " " + one.limit()).collect(Collectors
			.joining(", "));
	}

	private String criterion() {
		if (limit.shown().isEmpty()) return "no published number known";
		return ChemicalText.lowered(limit.shown().stream().map(CriticalDose::criterion).distinct().collect(Collectors.joining(
			"; ")), plain);
	}

	private String mark(final String part) {
		return limit.phase() + "." + part;
	}

	private static Color faded(final Color color, final int alpha) {
		return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
	}
}
