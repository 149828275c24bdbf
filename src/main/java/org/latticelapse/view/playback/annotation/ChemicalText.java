package org.latticelapse.view.playback.annotation;

import java.awt.Font;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with formulas as chemists write them. */
public final class ChemicalText {

	private static final char SUBSCRIPT_ZERO = '\u2080';

	/** Symbols of elements and numbers, at least one number among them, and nothing else to the next blank or bracket. */
	private static final Pattern FORMULA = Pattern.compile("(?<![\\w-])(?=[A-Za-z]*\\d)(?:[A-Z][a-z]?\\d*)+(?![\\w-])");

	private ChemicalText() {}

	/**
	 * @param text like {@code Li2CO3 to Li2O and CO2}
	 * @param font what it shall be written in
	 * @return the text with the numbers of its formulas lowered, if the font has
	 *         such numbers
	 */
	public static String lowered(final String text, final Font font) {
		final StringBuffer lowered = new StringBuffer();
		final Matcher formula = FORMULA.matcher(text);
		while (formula.find()) {
			final StringBuilder one = new StringBuilder();
			for (final char c : formula.group().toCharArray()) {
				one.append(Character.isDigit(c) ? (char) (SUBSCRIPT_ZERO + (c - '0')) : c);
			}
			formula.appendReplacement(lowered, one.toString());
		}
		formula.appendTail(lowered);
		return font.canDisplayUpTo(lowered.toString()) < 0 ? lowered.toString() : text;
	}
}
