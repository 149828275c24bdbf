package org.latticelapse.view.playback.annotation;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.image.Angstroms;
import org.latticelapse.view.RoundLength;

/** A bar of a round length on a dark plate, with its length in words. */
final class ScaleBar {

	/** The longest it may be, as a part of the image's width. */
	private static final double LONGEST = 0.2;

	private final Field field;
	private final Font font;
	private final String text;
	private final double bar;

	/**
	 * @param field what it is drawn on; its pixel size is known
	 * @param font of its text
	 */
	ScaleBar(final Field field, final Font font) {
		this.field = field;
		this.font = font;
		final double nanometresPerPixel = field.pixel().get().x() / Angstroms.PER_NANOMETRE;
		final double nanometres = RoundLength.within(LONGEST * field.width() * nanometresPerPixel);
		text = RoundLength.label(nanometres);
		bar = nanometres / nanometresPerPixel;
	}

	/** @return the width of its plate, pixels. */
	double width() {
		return Math.max(bar, TextMark.width(text, font)) + 1.4 * font.getSize2D();
	}

	/** @return the height of its plate, pixels. */
	double height() {
		return 2.7 * font.getSize2D();
	}

	/**
	 * @param corner where it stands
	 * @param margin from the edge of the field, pixels
	 */
	List<Mark> marks(final Corner corner, final double margin) {
		final double unit = font.getSize2D();
		final double words = TextMark.width(text, font);
		final double x = corner.x(width(), margin, field.width());
		final double y = corner.y(height(), margin, field.height());
		final List<Mark> marks = new ArrayList<>();
		marks.add(new BoxMark("scalebar.plate", x, y, width(), height(), unit, Panel.PLATE));
		marks.add(new TextMark("scalebar.text", text, x + (width() - words) / 2, y + 1.45 * unit, font, Color.WHITE));
		marks.add(new BoxMark("scalebar.bar", x + (width() - bar) / 2, y + 1.9 * unit, bar, Math.max(2 / field.scale(), 0.3 *
			unit), 0, Color.WHITE));
		return marks;
	}
}
