package org.latticelapse.core.dose.limit;

/**
 * How long an area may be imaged before a critical dose is reached,
 * t = (f·Dc − Dprior)/R, at a dose rate that does not change the critical dose.
 * What rests on a bound is a bound in the same direction; what rests on an
 * unknown critical dose is NaN. Immutable.
 */
public final class SafeWindow {

	/** Rounding of the quotient of two decimal fractions must not cost a frame. */
	private static final double ROUNDING = 1e-9;

	private final CriticalDose limit;
	private final ExposurePlan plan;

	/**
	 * @param limit the critical dose to keep below
	 * @param plan how the area is imaged
	 */
	public SafeWindow(final CriticalDose limit, final ExposurePlan plan) {
		this.limit = limit;
		this.plan = plan;
	}

	/** @return the critical dose to keep below. */
	public CriticalDose limit() {
		return limit;
	}

	/** @return how the area is imaged. */
	public ExposurePlan plan() {
		return plan;
	}

	/** @return the dose the area may still receive, e/Å², never negative; NaN: unknown. */
	public double remainingDose() {
		return Math.max(0, plan.safetyFactor() * limit.value() - plan.priorDose());
	}

	/** @return the time left, s; NaN: unknown. */
	public double seconds() {
		return remainingDose() / plan.doseRate();
	}

	/** @return the number of whole frames left; NaN: unknown. */
	public double frames() {
		return Math.floor(seconds() / plan.frameTime() * (1 + ROUNDING));
	}

	/**
	 * @param frames a wanted number of frames, positive
	 * @return the highest dose rate at which so many frames can be taken, e/Å²/s; 0 if
	 *         nothing is left; NaN: unknown
	 */
	public double doseRateFor(final int frames) {
		return remainingDose() / (frames * plan.frameTime());
	}
}
