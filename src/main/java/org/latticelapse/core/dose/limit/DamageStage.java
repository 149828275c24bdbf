package org.latticelapse.core.dose.limit;

/** How far a phase is on the way to its critical dose. */
public enum DamageStage {

	/** Below half of it. */
	BELOW_HALF(0, ""),

	/** At or above half of it. */
	PAST_HALF(0.5, ""),

	/** At or above four fifths of it. */
	NEAR(0.8, "near limit"),

	/** At or above it. */
	PAST(1, "past limit"),

	/** Nothing can be said. */
	UNKNOWN(Double.NaN, "");

	private static final double ROUNDING = 1e-9;

	private final double from;
	private final String words;

	DamageStage(final double from, final String words) {
		this.from = from;
		this.words = words;
	}

	/** @return the fraction of the critical dose at which the stage begins; NaN for {@code UNKNOWN}. */
	public double from() {
		return from;
	}

	/** @return what is to be said about it beside the number; empty if nothing. */
	public String words() {
		return words;
	}

	/** @return the stage at a fraction of the critical dose. */
	static DamageStage at(final double fraction) {
		// Added up frame by frame, a dose may miss a whole number by its last digits.
		final double reached = fraction + ROUNDING;
		if (reached >= PAST.from) return PAST;
		if (reached >= NEAR.from) return NEAR;
		if (reached >= PAST_HALF.from) return PAST_HALF;
		return reached >= 0 ? BELOW_HALF : UNKNOWN;
	}
}
