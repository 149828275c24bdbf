package org.latticelapse.command.macro;

import ij.ImagePlus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.scijava.convert.ConvertService;
import org.scijava.module.ModuleItem;
import org.scijava.util.Types;

/**
 * What an input of a command accepts: the type, the declared range and the
 * declared choices. SciJava hands all three to its dialogs only.
 */
final class InputValue {

	private final ModuleItem<?> input;
	private final Class<?> type;
	private final String key;

	InputValue(final ModuleItem<?> input) {
		this.input = input;
		this.type = Types.box(input.getType());
		this.key = input.getName().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a value from a macro's options.
	 *
	 * @throws IllegalArgumentException if the text is no value of this input; the
	 *           message is a sentence for the user
	 */
	Object read(final String text, final ConvertService convert) {
		if (type == ImagePlus.class) return OpenImages.find(text);
		if (type == Boolean.class) return truth(text);
		if (Number.class.isAssignableFrom(type)) return number(text);
		final Object value = convert.convert(text, type);
		if (value == null) throw wrong(text, "is not a value this option takes");
		return value;
	}

	/**
	 * Checks a value, wherever it comes from.
	 *
	 * @return the value; a choice as it is declared, whatever the case of its letters
	 * @throws IllegalArgumentException if it is missing, out of range, or none of the choices
	 */
	Object checked(final Object value) {
		if (type == ImagePlus.class && (value != null || input.isRequired())) return OpenImages.checked((ImagePlus) value);
		if (value == null && input.isRequired()) {
			throw new IllegalArgumentException("the option \"" + key + "\" is missing; give " + key + "=...");
		}
		if (value instanceof Number) checkRange((Number) value);
		return hasChoices() && value != null ? choice(value) : value;
	}

	private Boolean truth(final String text) {
		final String word = text.toLowerCase(Locale.ROOT);
		if (!word.equals("true") && !word.equals("false")) throw wrong(text, "is neither true nor false");
		return Boolean.valueOf(word);
	}

	private Number number(final String text) {
		final BigDecimal number;
		try {
			number = new BigDecimal(text);
		}
		catch (final NumberFormatException e) {
			throw wrong(text, "is not a number" + range());
		}
		checkRange(number);
		try {
			if (type == Integer.class) return number.intValueExact();
			if (type == Long.class) return number.longValueExact();
		}
		catch (final ArithmeticException e) {
			throw wrong(text, "is not a whole number" + range());
		}
		return type == Float.class ? (Number) number.floatValue() : (Number) number.doubleValue();
	}

	private void checkRange(final Number value) {
		final Number least = (Number) input.getMinimumValue();
		final Number most = (Number) input.getMaximumValue();
		final double v = value.doubleValue();
		final boolean inRange = (least == null || v >= least.doubleValue()) && (most == null || v <= most.doubleValue());
		if (!inRange || Double.isInfinite(v) || Double.isNaN(v)) throw wrong(value, "is out of range" + range());
	}

	private String range() {
		final Object least = input.getMinimumValue();
		final Object most = input.getMaximumValue();
		if (least == null && most == null) return "";
		if (most == null) return "; give a number not below " + least;
		if (least == null) return "; give a number not above " + most;
		return "; give a number from " + least + " to " + most;
	}

	private boolean hasChoices() {
		return input.getChoices() != null && !input.getChoices().isEmpty();
	}

	private Object choice(final Object value) {
		final List<?> choices = input.getChoices();
		for (final Object choice : choices) {
			if (choice.toString().equalsIgnoreCase(value.toString())) return choice;
		}
		throw wrong(value, "is none of the choices " + choices.stream().map(Object::toString).collect(Collectors.joining(
			", ")));
	}

	private IllegalArgumentException wrong(final Object value, final String fault) {
		return new IllegalArgumentException(key + "=" + value + " " + fault + ".");
	}
}
