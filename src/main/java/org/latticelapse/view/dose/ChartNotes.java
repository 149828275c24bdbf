package org.latticelapse.view.dose;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Sentences below the chart of safe windows, broken into lines that fit its width. */
final class ChartNotes {

	private static final int LINE = 15;

	private final List<String> lines;

	/**
	 * @param sentences each begins a line
	 * @param width of the lines
	 */
	ChartNotes(final List<String> sentences, final int width) {
		lines = wrapped(sentences, width);
	}

	/** @return how much room they take. */
	int height() {
		return lines.size() * LINE;
	}

	/** Writes the lines. */
	void draw(final Graphics2D g, final int x, final int firstBaseline) {
		g.setFont(ChartStyle.SMALL);
		g.setColor(Color.DARK_GRAY);
		int y = firstBaseline;
		for (final String line : lines) {
			g.drawString(line, x, y);
			y += LINE;
		}
	}

	private static List<String> wrapped(final List<String> sentences, final int width) {
		final FontRenderContext context = new FontRenderContext(null, true, true);
		final List<String> lines = new ArrayList<>();
		for (final String sentence : sentences) {
			String line = "";
			for (final String word : sentence.split(" ")) {
				final String longer = line.isEmpty() ? word : line + " " + word;
				if (ChartStyle.SMALL.getStringBounds(longer, context).getWidth() > width) {
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
