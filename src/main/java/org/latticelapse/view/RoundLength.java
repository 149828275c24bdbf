package org.latticelapse.view;

import java.util.Locale;

/** Lengths as scale bars have them: 1, 2, 5, 10 … */
public final class RoundLength {

	private static final double NM_PER_MICROMETRE = 1000;

	private RoundLength() {}

	/** @return the largest of 1, 2, 5, 10 … that is not above a length. */
	public static double within(final double longest) {
		final double decade = Math.pow(10, Math.floor(Math.log10(longest) + 1e-9));
		final double mantissa = longest / decade + 1e-9;
		return (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1) * decade;
	}

	/** @return a length in nm with its unit. */
	public static String label(final double nanometres) {
		return nanometres >= NM_PER_MICROMETRE ? number(nanometres / NM_PER_MICROMETRE) + " µm" : number(nanometres) + " nm";
	}

	private static String number(final double value) {
		final String text = String.format(Locale.ROOT, "%.4f", value);
		return text.replaceFirst("\\.?0+$", "");
	}
}
