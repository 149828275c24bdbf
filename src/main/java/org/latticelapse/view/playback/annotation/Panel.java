package org.latticelapse.view.playback.annotation;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * A dark plate that lines of text and bars are put on from top to bottom. It is
 * as wide as it was asked to be; x and y start at its upper left corner.
 */
public final class Panel {

	/** Dark enough for white text on a white image, and light enough to see the image through. */
	public static final Color PLATE = new Color(12, 14, 18, 204);

	/** Text that is less important than the numbers. */
	static final Color QUIET = new Color(208, 212, 218);

	private static final double PADDING = 0.8;
	private static final double CORNER = 1.2;

	private final double unit;
	private final double width;
	private final List<Mark> marks = new ArrayList<>();
	private double y;

	/**
	 * @param unit size of the ordinary text, pixels
	 * @param inner width between the paddings, pixels
	 */
	Panel(final double unit, final double inner) {
		this.unit = unit;
		this.width = inner + 2 * PADDING * unit;
		this.y = PADDING * unit;
	}

	/** @return the left edge of what is written. */
	double left() {
		return PADDING * unit;
	}

	/** @return the right edge of what is written. */
	double right() {
		return width - PADDING * unit;
	}

	/** @return the full width. */
	double width() {
		return width;
	}

	/** @return the full height of what was put on so far. */
	double height() {
		return y + PADDING * unit;
	}

	/** Makes room for a line of a font, and returns its baseline. */
	double line(final Font font) {
		final double baseline = y + font.getSize2D();
		y += 1.28 * font.getSize2D();
		return baseline;
	}

	/** Makes room for a bar of a height, and returns its upper edge. */
	double bar(final double height) {
		final double top = y + 0.12 * unit;
		y += height + 0.3 * unit;
		return top;
	}

	/** Leaves a gap, in units of the ordinary text. */
	void gap(final double units) {
		y += units * unit;
	}

	/** Puts on something that every picture shows. */
	void add(final Mark mark) {
		marks.add(mark);
	}

	/** Puts on lines of text that every picture shows, as many as the width needs. */
	void paragraph(final String name, final String text, final Font font, final Color color) {
		int number = 1;
		for (final String line : TextWrap.lines(text, font, right() - left())) {
			add(new TextMark(name + (number == 1 ? "" : "." + number), line, left(), line(font), font, color));
			number++;
		}
	}

	/** @return what every picture shows, the plate first. */
	List<Mark> marks() {
		final List<Mark> all = new ArrayList<>();
		all.add(new BoxMark("plate", 0, 0, width, height(), CORNER * unit, PLATE));
		all.addAll(marks);
		return all;
	}
}
