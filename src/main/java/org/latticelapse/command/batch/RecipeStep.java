package org.latticelapse.command.batch;

import org.latticelapse.command.macro.MacroOptions;

import java.util.LinkedHashMap;
import java.util.Map;

/** One line of a recipe: a command of the menu and its options. Immutable. */
final class RecipeStep {

	private static final String IMAGE = "image";

	/** The value of the option {@code image} that means what the step before has shown last. */
	private static final String LAST = "last";

	private final int line;
	private final String label;
	private final MacroOptions options;

	/**
	 * @param line where it stands in the recipe, from 1
	 * @param label the menu label
	 * @param options as a macro gives them
	 */
	RecipeStep(final int line, final String label, final MacroOptions options) {
		this.line = line;
		this.label = label;
		this.options = options;
	}

	/** @return where it stands in the recipe, from 1. */
	int line() {
		return line;
	}

	/** @return the menu label. */
	String label() {
		return label;
	}

	/** @return the options of the recipe. */
	MacroOptions options() {
		return options;
	}

	/** @return whether the step works on what the step before has shown last, not on the input. */
	boolean takesLastImage() {
		return options.contains(IMAGE);
	}

	/** @return whether the option {@code image}, if it is given, has the one value that means the same for every input. */
	boolean isForAnyInput() {
		return !takesLastImage() || options.value(IMAGE).equals(LAST);
	}

	/**
	 * @param more options that the recipe does not give
	 * @return the call of the command in a macro
	 * @throws IllegalArgumentException if a value can not stand in a macro
	 */
	String call(final Map<String, String> more) {
		final Map<String, String> all = new LinkedHashMap<>();
		for (final String key : options.keys()) {
			if (!key.equals(IMAGE)) all.put(key, options.value(key));
		}
		all.putAll(more);
		final StringBuilder text = new StringBuilder();
		all.forEach((key, value) -> text.append(text.length() == 0 ? "" : " ").append(key).append('=').append(quoted(
			value)));
		return "run(" + literal(label) + ", " + literal(text.toString()) + ");";
	}

	/** @return a text as a literal of the macro language. */
	static String literal(final String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private static String quoted(final String value) {
		int depth = 0;
		for (final char c : value.toCharArray()) {
			depth += c == '[' ? 1 : c == ']' ? -1 : 0;
			if (depth < 0) break;
		}
		if (depth == 0) return '[' + value + ']';
		if (value.indexOf('\'') < 0) return '\'' + value + '\'';
		throw new IllegalArgumentException("the name \"" + value +
			"\" has both single brackets and quotes, which a macro can not tell apart; rename it");
	}
}
