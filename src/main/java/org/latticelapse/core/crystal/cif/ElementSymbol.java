package org.latticelapse.core.crystal.cif;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.latticelapse.core.crystal.ScatteringFactor;

/** Finds the chemical symbol in what CIFs call an atom. Deuterium counts as hydrogen. */
final class ElementSymbol {

	private static final Pattern TYPE = Pattern.compile("([A-Za-z]{1,2})(?:[^A-Za-z].*)?");
	private static final Pattern LABEL = Pattern.compile("([A-Za-z])([A-Za-z]?).*");

	private ElementSymbol() {}

	/** @return the element of a type symbol, like {@code Li1+}, {@code O2-}, {@code SI} or {@code Cval}. */
	static Optional<String> ofType(final String type) {
		final Matcher letters = TYPE.matcher(type.trim());
		final Optional<String> element = letters.matches() ? known(letters.group(1)) : Optional.empty();
		return element.isPresent() ? element : ofLabel(type);
	}

	/**
	 * @return the element of a label, like {@code Li1} or {@code O2A}. A small second letter belongs to the symbol;
	 *         a capital one only if the first is no element: {@code CA1} is a carbon, {@code LI1} lithium.
	 */
	static Optional<String> ofLabel(final String label) {
		final Matcher letters = LABEL.matcher(label.trim());
		if (!letters.matches()) return Optional.empty();
		final String one = letters.group(1);
		final String two = one + letters.group(2);
		final boolean small = !letters.group(2).isEmpty() && Character.isLowerCase(two.charAt(1));
		return Stream.of(small ? two : one, small ? one : two).map(ElementSymbol::known).filter(Optional::isPresent).map(
			Optional::get).findFirst();
	}

	private static Optional<String> known(final String letters) {
		final String symbol = letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1).toLowerCase(
			Locale.ROOT);
		return Optional.of(symbol.equals("D") ? "H" : symbol).filter(ScatteringFactor::isElement);
	}
}
