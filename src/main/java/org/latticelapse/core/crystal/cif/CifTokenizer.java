package org.latticelapse.core.crystal.cif;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a CIF into words after the syntax of CIF 1.1 (International Tables G,
 * 2.2): blanks, comments, values in single or double quotes, text fields
 * between semicolons in the first column, any kind of line end.
 * <p>
 * Written here because the CIF readers on Maven Central either need a newer
 * Java than 8 or bring a whole chemistry or protein toolkit, and none of them
 * tells the line of an error.
 */
final class CifTokenizer {

	private final String[] lines;
	private final List<CifToken> tokens = new ArrayList<>();

	private CifTokenizer(final String text) {
		this.lines = text.split("\r\n|\r|\n", -1);
	}

	/**
	 * @param text the whole file
	 * @return its words in order
	 * @throws CifException if a quote or a text field does not end
	 */
	static List<CifToken> tokens(final String text) throws CifException {
		final CifTokenizer tokenizer = new CifTokenizer(text.startsWith("\uFEFF") ? text.substring(1) : text);
		for (int i = 0; i < tokenizer.lines.length;) {
			if (tokenizer.lines[i].startsWith(";")) i = tokenizer.addTextField(i);
			else tokenizer.addWords(i++);
		}
		return tokenizer.tokens;
	}

	/** @return the line after the field. */
	private int addTextField(final int first) throws CifException {
		final StringBuilder field = new StringBuilder(lines[first].substring(1));
		for (int i = first + 1; i < lines.length; i++) {
			if (lines[i].startsWith(";")) {
				tokens.add(new CifToken(field.toString(), true, first + 1));
				// what follows the closing semicolon on its line are words again
				lines[i] = " " + lines[i].substring(1);
				return i;
			}
			field.append('\n').append(lines[i]);
		}
		throw new CifException(first + 1, "the text field that starts here with a semicolon does not end");
	}

	private void addWords(final int index) throws CifException {
		final String line = lines[index];
		int i = 0;
		while (i < line.length()) {
			final char c = line.charAt(i);
			if (isBlank(c)) i++;
			else if (c == '#') return;
			else if (c == '\'' || c == '"') i = addQuoted(line, i, index + 1);
			else i = addPlain(line, i, index + 1);
		}
	}

	/** A quote ends at the same character before a blank: {@code 'O'Brien'} is one value. */
	private int addQuoted(final String line, final int start, final int number) throws CifException {
		for (int end = line.indexOf(line.charAt(start), start + 1); end >= 0; end = line.indexOf(line.charAt(start), end +
			1))
		{
			if (end + 1 == line.length() || isBlank(line.charAt(end + 1))) {
				tokens.add(new CifToken(line.substring(start + 1, end), true, number));
				return end + 1;
			}
		}
		throw new CifException(number, "the quote " + line.charAt(start) + " does not end in this line");
	}

	private int addPlain(final String line, final int start, final int number) {
		int end = start;
		while (end < line.length() && !isBlank(line.charAt(end))) {
			end++;
		}
		tokens.add(new CifToken(line.substring(start, end), false, number));
		return end;
	}

	private static boolean isBlank(final char c) {
		return c <= ' ' || c == '\u00A0';
	}
}
