package org.latticelapse.core.dose.limit;

/**
 * How an area is to be imaged: at which dose rate, in frames of which length, how
 * much of a critical dose may be used, and what the area has received before.
 * What is not decided is NaN. Immutable; the {@code with…} methods return a copy.
 */
public final class ExposurePlan {

	/** The whole critical dose may be used, and nothing was received before. */
	public static final ExposurePlan NONE = new ExposurePlan(Double.NaN, Double.NaN, 1, 0);

	private final double doseRate;
	private final double frameTime;
	private final double safetyFactor;
	private final double priorDose;

	private ExposurePlan(final double doseRate, final double frameTime, final double safetyFactor,
		final double priorDose)
	{
		this.doseRate = doseRate;
		this.frameTime = frameTime;
		this.safetyFactor = safetyFactor;
		this.priorDose = priorDose;
	}

	/** @throws IllegalArgumentException unless the rate, e/Å²/s, is positive */
	public ExposurePlan withDoseRate(final double rate) {
		return new ExposurePlan(positive(rate, "dose rate", "e/Å²/s"), frameTime, safetyFactor, priorDose);
	}

	/** @throws IllegalArgumentException unless the time from frame to frame, s, is positive */
	public ExposurePlan withFrameTime(final double time) {
		return new ExposurePlan(doseRate, positive(time, "frame time", "s"), safetyFactor, priorDose);
	}

	/**
	 * @param factor the part of the critical dose that may be used
	 * @throws IllegalArgumentException unless it is above 0 and at most 1
	 */
	public ExposurePlan withSafetyFactor(final double factor) {
		if (!(factor > 0 && factor <= 1)) {
			throw new IllegalArgumentException("A safety factor of " + factor +
				" is not possible; give the part of the critical dose to use, above 0 and at most 1");
		}
		return new ExposurePlan(doseRate, frameTime, factor, priorDose);
	}

	/** @throws IllegalArgumentException if the dose received before, e/Å², is negative */
	public ExposurePlan withPriorDose(final double dose) {
		if (!(dose >= 0 && dose < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("A prior dose of " + dose +
				" e/Å² is not possible; give zero or a positive number");
		}
		return new ExposurePlan(doseRate, frameTime, safetyFactor, dose);
	}

	/** @return the dose rate on the specimen, e/Å²/s; NaN: not decided. */
	public double doseRate() {
		return doseRate;
	}

	/** @return the time from frame to frame, s; NaN: not decided. */
	public double frameTime() {
		return frameTime;
	}

	/** @return the part of a critical dose that may be used, above 0 and at most 1. */
	public double safetyFactor() {
		return safetyFactor;
	}

	/** @return what the area has received before, e/Å². */
	public double priorDose() {
		return priorDose;
	}

	private static double positive(final double value, final String name, final String unit) {
		if (value > 0 && value < Double.POSITIVE_INFINITY) return value;
		throw new IllegalArgumentException("A " + name + " of " + value + " " + unit +
			" is not possible; give a positive number");
	}
}
