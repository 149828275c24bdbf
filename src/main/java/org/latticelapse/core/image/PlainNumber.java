package org.latticelapse.core.image;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as sentences have them. */
public final class PlainNumber {

	private static final MathContext DIGITS = new MathContext(6);

	private PlainNumber() {
		// only a static method
	}

	/**
	 * @param number finite
	 * @return the number with up to six digits, without an exponent and without
	 *         zeros at its end
	 */
	public static String of(final double number) {
		return number == 0 ? "0" : new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
	}
}
