package org.latticelapse.view.dose;

import java.math.BigDecimal;
import java.math.MathContext;

import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.dose.limit.Bound;
import org.latticelapse.core.dose.limit.SafeWindow;

/** Safe windows in words that claim no more than the critical dose does. */
final class WindowWording {

	private static final MathContext DIGITS = new MathContext(3);
	private static final double MINUTES_FROM = 600;
	private static final double HOURS_FROM = 7200;
	private static final double SECONDS_FROM = 0.1;
	private static final double ROUNDING = 1e-9;

	private WindowWording() {}

	/** @return one line: {@code LiF, room temperature: 2 s, 20 frames (limit 200 e/Å²; HRTEM and FFT)}. */
	static String line(final SafeWindow window) {
		if (!window.limit().isKnown()) return name(window) + ": unknown (" + window.limit().criterion() + ")";
		final String frames = frames(window);
		return name(window) + ": " + time(window) + (frames.isEmpty() ? "" : ", " + frames + " frames") + " (limit " + window
			.limit().limit() + "; " + window.limit().criterion() + ")";
	}

	/** @return one line: {@code LiF, room temperature: at most 40 e/Å²/s for 50 frames of 0.1 s}. */
	static String rate(final SafeWindow window, final int frames) {
		final double rate = window.doseRateFor(frames);
		final String sense = window.limit().bound() == Bound.UPPER ? "less than " : window.limit().bound() == Bound.LOWER
			? "at least " : "at most ";
		final String words = Double.isNaN(rate) ? "an unknown dose rate" : sense + plain(rate) + " e/Å²/s";
		return name(window) + ": " + words + " for " + frames + " frames of " + plain(window.plan().frameTime()) + " s";
	}

	/** @return the time left: {@code 2 s}, {@code < 1 s}, {@code at least 17.5 s}, {@code none}, {@code unknown}; empty without a dose rate. */
	static String time(final SafeWindow window) {
		final double seconds = window.seconds();
		if (!window.limit().isKnown()) return "unknown";
		if (window.remainingDose() == 0) return window.limit().bound() == Bound.LOWER ? "unknown" : "none";
		return Double.isNaN(seconds) ? "" : bounded(window, duration(seconds));
	}

	/** @return the frames left, in the same way; empty if time or frame time is unknown. */
	static String frames(final SafeWindow window) {
		if (Double.isNaN(window.frames()) || window.remainingDose() == 0) return "";
		final double exact = window.seconds() / window.plan().frameTime();
		return bounded(window, plain(window.limit().bound() == Bound.UPPER ? Math.ceil(exact * (1 - ROUNDING)) : window
			.frames()));
	}

	/** @return a duration in a unit fit to read. */
	static String duration(final double seconds) {
		if (seconds >= HOURS_FROM) return plain(seconds / 3600) + " h";
		if (seconds >= MINUTES_FROM) return plain(seconds / 60) + " min";
		return seconds >= SECONDS_FROM ? plain(seconds) + " s" : plain(seconds * 1e3) + " ms";
	}

	/** @return a number with three significant digits, whole numbers in full. */
	static String plain(final double value) {
		final BigDecimal number = new BigDecimal(value);
		return (value >= 1e3 ? BigDecimal.valueOf(Math.floor(value * (1 + ROUNDING))) : number.round(DIGITS)).stripTrailingZeros()
			.toPlainString();
	}

	private static String bounded(final SafeWindow window, final String text) {
		switch (window.limit().bound()) {
			case UPPER:
				return "< " + text;
			case LOWER:
				return "at least " + text;
			default:
				return text;
		}
	}

	private static String name(final SafeWindow window) {
		return window.limit().phase() + ", " + (window.limit().range() == SpecimenTemperature.CRYO ? "cryo"
			: "room temperature");
	}
}
