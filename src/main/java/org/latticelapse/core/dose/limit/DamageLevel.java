package org.latticelapse.core.dose.limit;

import org.latticelapse.core.image.DoseKind;

/**
 * The part of a critical dose that a phase has received, and whether that is the
 * part itself or only a bound of it: a dose counted by the camera is a lower
 * bound of what the specimen received, and many limits are bounds. Immutable.
 */
public final class DamageLevel {

	private final double fraction;
	private final String sign;
	private final DamageStage stage;

	private DamageLevel(final double fraction, final String sign, final DamageStage stage) {
		this.fraction = fraction;
		this.sign = sign;
		this.stage = stage;
	}

	/**
	 * @param limit the critical dose
	 * @param dose what has been received, e/Å²; NaN: unknown
	 * @param kind where the electrons of the dose were counted
	 */
	public static DamageLevel of(final CriticalDose limit, final double dose, final DoseKind kind) {
		final double fraction = limit.fraction(dose);
		final boolean camera = kind == DoseKind.CAMERA;
		if (kind == DoseKind.UNKNOWN || Double.isNaN(fraction) || camera && limit.bound() == Bound.LOWER) {
			return new DamageLevel(Double.NaN, "", DamageStage.UNKNOWN);
		}
		if (limit.bound() == Bound.LOWER) {
			// The phase bears this dose. How much more it bears nobody has measured.
			return new DamageLevel(fraction, "\u2264", fraction < 1 ? DamageStage.BELOW_HALF : DamageStage.UNKNOWN);
		}
		return new DamageLevel(fraction, camera || limit.bound() == Bound.UPPER ? "\u2265" : "", DamageStage.at(fraction));
	}

	/** @return the part of the critical dose: 1 at it; NaN: nothing can be said. */
	public double fraction() {
		return fraction;
	}

	/** @return what stands before the part: empty, {@code ≥} where it is at least this, {@code ≤} where at most. */
	public String sign() {
		return sign;
	}

	/** @return the stage that is certain. */
	public DamageStage stage() {
		return stage;
	}
}
