package org.latticelapse.core.crystal.symmetry;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an operation written as coordinates, like {@code -y, x-y, z+1/3} (International Tables A, 1.4). */
public final class OperationText {

	private static final Pattern TERM = Pattern.compile(
		"([+-]?)(?:([xyz])|(\\d{1,4})/(\\d{1,4})|(\\d{0,4}\\.\\d{1,12}|\\d{1,4}\\.?))");

	private OperationText() {}

	/**
	 * @param text three coordinates, separated by commas
	 * @return the operation
	 * @throws IllegalArgumentException if the text is no operation
	 */
	public static SymmetryOperation parse(final String text) {
		final String[] coordinates = text.toLowerCase(Locale.ROOT).replaceAll("\\s", "").split(",", -1);
		if (coordinates.length != 3) throw unreadable(text);
		final int[][] matrix = new int[3][3];
		final int[] translation = new int[3];
		for (int i = 0; i < 3; i++) {
			final Matcher term = TERM.matcher(coordinates[i]);
			int end = 0;
			while (term.find() && term.start() == end && (end == 0 || !term.group(1).isEmpty())) {
				final int sign = term.group(1).equals("-") ? -1 : 1;
				if (term.group(2) != null) matrix[i][term.group(2).charAt(0) - 'x'] += sign;
				else translation[i] += sign * Math.round(SymmetryOperation.PARTS * fraction(term) % SymmetryOperation.PARTS);
				end = term.end();
			}
			if (end == 0 || end != coordinates[i].length()) throw unreadable(text);
		}
		return new SymmetryOperation(matrix, translation);
	}

	private static double fraction(final Matcher term) {
		if (term.group(5) != null) return Double.parseDouble(term.group(5));
		return Double.parseDouble(term.group(3)) / Math.max(1, Integer.parseInt(term.group(4)));
	}

	private static IllegalArgumentException unreadable(final String text) {
		return new IllegalArgumentException("\"" + text + "\" is not a symmetry operation like x, -y, z+1/2");
	}
}
