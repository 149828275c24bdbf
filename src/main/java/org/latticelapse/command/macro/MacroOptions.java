package org.latticelapse.command.macro;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The options of a macro call such as {@code phases=[SEI, Cu] mind=1.2 saveto=}:
 * pairs {@code key=value} with blanks between them. Keys are read in lower case;
 * a value with blanks stands in brackets, which may be nested, or in single
 * quotes. A key alone has the value {@code true}. Immutable.
 */
public final class MacroOptions {

	private final Map<String, String> values;

	private MacroOptions(final Map<String, String> values) {
		this.values = Collections.unmodifiableMap(values);
	}

	/**
	 * Reads the second argument of a macro's {@code run}.
	 *
	 * @param text may be empty
	 * @throws IllegalArgumentException if a key is missing or given twice, or a
	 *           bracket is not closed; the message is a sentence for the user
	 */
	public static MacroOptions parse(final String text) {
		final Map<String, String> values = new LinkedHashMap<>();
		int position = skipBlanks(text, 0);
		while (position < text.length()) {
			final int keyEnd = keyEnd(text, position);
			final String key = text.substring(position, keyEnd).toLowerCase(Locale.ROOT);
			if (key.isEmpty()) {
				throw new IllegalArgumentException("the options contain a \"=\" without a key before it; write " +
					"key=value without blanks around the \"=\".");
			}
			final boolean alone = keyEnd == text.length() || text.charAt(keyEnd) != '=';
			final int end = alone ? keyEnd : valueEnd(text, keyEnd + 1, key);
			final String value = alone ? "true" : unwrapped(text.substring(keyEnd + 1, end));
			if (values.put(key, value) != null) {
				throw new IllegalArgumentException("the option \"" + key + "\" is given twice; leave one of them out.");
			}
			position = skipBlanks(text, end);
		}
		return new MacroOptions(values);
	}

	/** @return the keys, in lower case and in the order of the text. */
	public Set<String> keys() {
		return values.keySet();
	}

	/** @return whether the key, in lower case, is given. */
	public boolean contains(final String key) {
		return values.containsKey(key);
	}

	/** @return the value of a key, in lower case; null if it is not given. */
	public String value(final String key) {
		return values.get(key);
	}

	private static int skipBlanks(final String text, final int start) {
		int i = start;
		while (i < text.length() && Character.isWhitespace(text.charAt(i))) i++;
		return i;
	}

	private static int skipWord(final String text, final int start) {
		int i = start;
		while (i < text.length() && !Character.isWhitespace(text.charAt(i))) i++;
		return i;
	}

	private static int keyEnd(final String text, final int start) {
		final int wordEnd = skipWord(text, start);
		final int equals = text.indexOf('=', start);
		return equals >= 0 && equals < wordEnd ? equals : wordEnd;
	}

	private static int valueEnd(final String text, final int start, final String key) {
		if (text.startsWith("[", start)) return bracketEnd(text, start, key);
		final int quote = text.startsWith("'", start) ? text.indexOf('\'', start + 1) : -1;
		return quote < 0 ? skipWord(text, start) : quote + 1;
	}

	private static int bracketEnd(final String text, final int start, final String key) {
		int depth = 0;
		for (int i = start; i < text.length(); i++) {
			if (text.charAt(i) == '[') depth++;
			if (text.charAt(i) == ']') depth--;
			if (depth == 0) return i + 1;
		}
		throw new IllegalArgumentException("the bracket after \"" + key + "=\" is not closed; end the value with \"]\".");
	}

	private static String unwrapped(final String value) {
		final int last = value.length() - 1;
		if (last < 1) return value;
		final boolean wrapped = value.charAt(0) == '[' || value.charAt(0) == '\'' && value.charAt(last) == '\'';
		return wrapped ? value.substring(1, last) : value;
	}
}
