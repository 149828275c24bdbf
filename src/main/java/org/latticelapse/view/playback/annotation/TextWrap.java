package org.latticelapse.view.playback.annotation;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines between words. */
final class TextWrap {

	private TextWrap() {}

	/** @return lines that are not wider than a width in pixels, unless a single word is. */
	static List<String> lines(final String text, final Font font, final double width) {
		final List<String> lines = new ArrayList<>();
		String line = "";
		for (final String word : text.split(" ")) {
			final String longer = line.isEmpty() ? word : line + " " + word;
			if (line.isEmpty() || TextMark.width(longer, font) <= width) {
				line = longer;
				continue;
			}
			lines.add(line);
			line = word;
		}
		lines.add(line);
		return lines;
	}
}
