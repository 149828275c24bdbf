package org.latticelapse.view;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;

import ij.WindowManager;
import ij.gui.GUI;
import ij.text.TextPanel;
import ij.text.TextWindow;

/**
 * Where a new table appears, and how wide. ImageJ makes all of them of about one
 * width in the middle of the screen, where one hides the other and the last columns
 * are out of sight.
 */
final class TablePlace {

	/** Of a window so much stays in sight when another lies on it: its title. */
	static final int STEP = 32;

	/** ImageJ's letters in tables, if the user has not chosen others, and the room beside the text of a cell. */
	private static final Font LETTERS = new Font(Font.SANS_SERIF, Font.PLAIN, 16);
	private static final int CELL = 15;

	/** Scroll bar and frame. */
	private static final int BESIDE = 30;

	/** A sentence need not be seen whole, pixels. */
	private static final int WIDEST = 260;

	/** So many rows tell how wide a column is. */
	private static final int ROWS = 50;

	private TablePlace() {}

	/** Gives a new window its place. */
	static void take(final TextWindow window) {
		final List<Rectangle> others = new ArrayList<>();
		for (final Window other : WindowManager.getAllNonImageWindows()) {
			if (other != window && other instanceof TextWindow && other.isVisible()) {
				others.add(other.getBounds());
			}
		}
		final Rectangle wanted = window.getBounds();
		wanted.grow(Math.max(0, width(window.getTextPanel()) - wanted.width) / 2, 0);
		window.setBounds(free(wanted, others, GUI.getMaxWindowBounds(window)));
	}

	/** @return how wide a window must be to show all columns, long sentences in part, pixels. */
	private static int width(final TextPanel panel) {
		final FontMetrics letters = panel.getFontMetrics(LETTERS);
		final int[] columns = widths(panel.getColumnHeadings(), letters);
		for (int row = 0; row < Math.min(ROWS, panel.getLineCount()); row++) {
			final int[] cells = widths(panel.getLine(row), letters);
			for (int i = 0; i < Math.min(columns.length, cells.length); i++) {
				columns[i] = Math.max(columns[i], cells[i]);
			}
		}
		int width = BESIDE;
		for (final int column : columns) {
			width += column + CELL;
		}
		return width;
	}

	private static int[] widths(final String cells, final FontMetrics letters) {
		final String[] texts = cells.split("\t", -1);
		final int[] widths = new int[texts.length];
		for (int i = 0; i < widths.length; i++) {
			widths[i] = Math.min(WIDEST, letters.stringWidth(texts[i]));
		}
		return widths;
	}

	/**
	 * @param wanted where a window would be
	 * @param others where others are
	 * @param screen where windows may be
	 * @return a place on the screen from which the titles of the others, and its own,
	 *         are in sight, as long as there is room
	 */
	static Rectangle free(final Rectangle wanted, final List<Rectangle> others, final Rectangle screen) {
		final int width = Math.min(wanted.width, screen.width);
		final Rectangle place = new Rectangle(Math.max(screen.x, Math.min(wanted.x, screen.x + screen.width - width)), wanted.y,
			width, wanted.height);
		while (others.stream().anyMatch(other -> Math.abs(other.y - place.y) < STEP && other.x < place.x + place.width &&
			place.x < other.x + other.width) && place.y + STEP + place.height <= screen.y + screen.height)
		{
			place.y += STEP;
		}
		return place;
	}
}
