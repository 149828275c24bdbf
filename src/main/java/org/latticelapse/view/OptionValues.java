package org.latticelapse.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The values of a command's options, as texts: what they mean is for the command's request to say. */
public final class OptionValues {

	private final Map<String, String> values = new LinkedHashMap<>();

	/** Keeps the value of an option. */
	public void put(final String key, final Object value) {
		values.put(key, String.valueOf(value).trim());
	}

	/** @return the value of an option; empty if it was left out. */
	public String text(final String key) {
		return values.getOrDefault(key, "");
	}

	/** @return whether an option is {@code true}. */
	public boolean isTrue(final String key) {
		return Boolean.parseBoolean(text(key));
	}

	/**
	 * @return the number of an option
	 * @throws IllegalArgumentException if it is none, with a sentence that names the
	 *           option
	 */
	public double number(final String key) {
		return number(key, text(key));
	}

	/**
	 * @return the whole number of an option
	 * @throws IllegalArgumentException if it is none, with a sentence that names the
	 *           option
	 */
	public int whole(final String key) {
		final double value = number(key);
		if (value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE) return (int) value;
		throw new IllegalArgumentException(key + "=" + text(key) + " is not a whole number");
	}

	/**
	 * @return the number of an option; empty if it was left out
	 * @throws IllegalArgumentException if it is no number, with a sentence that names
	 *           the option
	 */
	public OptionalDouble numberIfGiven(final String key) {
		return text(key).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(key));
	}

	/**
	 * @param key the option that a text is a part of
	 * @return the number that the text says
	 * @throws IllegalArgumentException if it is none, with a sentence that names the
	 *           option
	 */
	public static double number(final String key, final String text) {
		try {
			return Double.parseDouble(text.trim());
		}
		catch (final NumberFormatException e) {
			throw new IllegalArgumentException(key + "=" + text + " is not a number; write it with a decimal point", e);
		}
	}

	/**
	 * @return the folder of {@code saveto}, if it was given
	 * @throws IllegalArgumentException if no folder can be there
	 */
	public Optional<OutputFolder> folder() {
		return text("saveto").isEmpty() ? Optional.empty() : Optional.of(OutputFolder.at(text("saveto")));
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		final StringBuilder text = new StringBuilder();
		values.forEach((key, value) -> text.append(text.length() == 0 ? "" : " ").append(key).append("=[").append(value)
			.append(']'));
		return text.toString();
	}
}
