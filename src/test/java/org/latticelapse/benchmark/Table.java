package org.latticelapse.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Rows of text printed in aligned columns. */
final class Table {

	private final List<String[]> rows = new ArrayList<>();

	Table(final String... headings) {
		rows.add(headings);
	}

	void add(final Object... cells) {
		final String[] row = new String[cells.length];
		for (int i = 0; i < cells.length; i++) {
			row[i] = cells[i] instanceof Double ? number((Double) cells[i]) : String.valueOf(cells[i]);
		}
		rows.add(row);
	}

	void print() {
		final int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
		final int[] widths = new int[columns];
		for (final String[] row : rows) {
			for (int i = 0; i < row.length; i++) {
				widths[i] = Math.max(widths[i], row[i].length());
			}
		}
		for (final String[] row : rows) {
			final StringBuilder line = new StringBuilder();
			for (int i = 0; i < row.length; i++) {
				line.append(row[i]);
				line.append(String.join("", Collections.nCopies(widths[i] - row[i].length() + 2, " ")));
			}
			System.out.println(line.toString().replaceAll(" +$", ""));
		}
		System.out.println();
	}

	/** @return about four significant digits, which is what a reader compares. */
	static String number(final double value) {
		if (Double.isNaN(value)) {
			return "-";
		}
		final double size = Math.abs(value);
		final String format = size >= 1000 ? "%.0f" : size >= 100 ? "%.1f" : size >= 10 ? "%.2f" : size >= 1
			? "%.3f" : "%.4f";
		return String.format(Locale.ROOT, format, value);
	}
}
