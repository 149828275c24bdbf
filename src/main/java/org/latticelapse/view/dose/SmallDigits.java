package org.latticelapse.view.dose;

/** Digits below the line in a formula and above it in a power of ten. */
final class SmallDigits {

	private SmallDigits() {}

	/** @return the formula of a phase: the digits of an id are those of a formula. */
	static String formula(final String phase) {
		final StringBuilder text = new StringBuilder();
		for (final char c : phase.toCharArray()) {
			text.append(c >= '0' && c <= '9' ? (char) ('₀' + c - '0') : c);
		}
		return text.toString();
	}

	/** @return a power of ten, as a number while that is short. */
	static String powerOfTen(final int exponent) {
		return exponent > 4 || exponent < -2 ? "10" + superscript(exponent) : WindowWording.plain(Math.pow(10, exponent));
	}

	private static String superscript(final int number) {
		final StringBuilder text = new StringBuilder();
		for (final char c : Integer.toString(number).toCharArray()) {
			text.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
		}
		return text.toString();
	}
}
