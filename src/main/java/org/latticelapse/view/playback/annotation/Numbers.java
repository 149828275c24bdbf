package org.latticelapse.view.playback.annotation;

import java.util.Locale;

/** Numbers with as many decimals as their steps need, so that they do not jump about while a movie plays. */
public final class Numbers {

	private static final int MOST_DECIMALS = 4;
	private static final double MINUTES_FROM = 600;
	private static final int PERCENT_UP_TO = 10;

	private final int decimals;

	/** @param step typical difference of two numbers that follow each other; NaN or 0: unknown */
	public Numbers(final double step) {
		decimals = step > 0 ? (int) Math.max(0, Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(step) - 1e-9))) : 1;
	}

	/** @return the number with its unit. */
	String with(final double value, final String unit) {
		return plain(value) + " " + unit;
	}

	/** @return the number alone. */
	public String plain(final double value) {
		final String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
		return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
	}

	/** @return seconds, or minutes and seconds where the longest is over ten minutes. */
	String time(final double seconds, final double longest) {
		if (longest < MINUTES_FROM) return with(seconds, "s");
		final long whole = (long) Math.floor(seconds);
		return String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60);
	}

	/** @return three significant digits, without an exponent: for numbers that hardly change. */
	public static String threeDigits(final double value) {
		return value > 0 ? new Numbers(Math.pow(10, Math.floor(Math.log10(value)) - 2)).plain(value) : "0";
	}

	/** @return a part of a whole: {@code 62 %}, {@code 0.4 %}, {@code 12 ×}. */
	static String percent(final double fraction) {
		if (fraction >= PERCENT_UP_TO) return String.format(Locale.ROOT, "%.0f \u00d7", Math.floor(fraction));
		// Rounded down: 99.7 % is not yet 100 %.
		final double percent = 100 * fraction;
		return percent > 0 && percent < 1 ? String.format(Locale.ROOT, "%.1f %%", percent) : String.format(Locale.ROOT,
			"%.0f %%", Math.floor(percent + 1e-9));
	}
}
