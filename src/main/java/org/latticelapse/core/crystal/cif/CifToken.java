package org.latticelapse.core.crystal.cif;

import java.util.Locale;

/** A word of a CIF: a tag, a keyword or a value, and the line it starts in. Immutable. */
final class CifToken {

	private final String text;
	private final boolean quoted;
	private final int line;

	/**
	 * @param text the word, without the quotes around it
	 * @param quoted whether it stood in quotes or in a text field
	 * @param line 1-based line
	 */
	CifToken(final String text, final boolean quoted, final int line) {
		this.text = text;
		this.quoted = quoted;
		this.line = line;
	}

	/** @return the word. */
	String text() {
		return text;
	}

	/** @return the 1-based line it starts in. */
	int line() {
		return line;
	}

	/** @return whether this is the name of a data item, like {@code _cell_length_a}. */
	boolean isTag() {
		return !quoted && text.startsWith("_");
	}

	/** @return whether this is the word that starts a loop. */
	boolean isLoop() {
		return !quoted && text.equalsIgnoreCase("loop_");
	}

	/** @return whether this starts a data block, as {@code data_name} does. */
	boolean isBlock() {
		return startsWith("data_");
	}

	/** @return whether this is the value of a data item. */
	boolean isValue() {
		return quoted || !(isTag() || isLoop() || isBlock() || startsWith("save_") || startsWith("global_") || startsWith(
			"stop_"));
	}

	/** @return whether this is a value that nobody knows ({@code ?}) or that does not apply ({@code .}). */
	boolean isMissing() {
		return !quoted && (text.equals("?") || text.equals(".")) || text.trim().isEmpty();
	}

	private boolean startsWith(final String keyword) {
		return !quoted && text.toLowerCase(Locale.ROOT).startsWith(keyword);
	}
}
