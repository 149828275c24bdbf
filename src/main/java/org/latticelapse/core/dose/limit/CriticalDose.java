package org.latticelapse.core.dose.limit;

import java.math.BigDecimal;
import java.math.MathContext;

import org.latticelapse.core.crystal.SpecimenTemperature;

/**
 * A published dose at which the beam has damaged a phase, with everything it is
 * conditional on. Values by different criteria differ several fold and are not
 * merged. Immutable.
 */
public final class CriticalDose {

	private static final MathContext DIGITS = new MathContext(6);

	private final String phase;
	private final SpecimenTemperature range;
	private final String temperature;
	private final double voltage;
	private final double value;
	private final Bound bound;
	private final String criterion;
	private final String source;

	/**
	 * @param phase id of the phase in the library
	 * @param range the range the temperature belongs to
	 * @param temperature the temperature as published
	 * @param voltage kV; NaN: not stated
	 * @param value e/Å²; NaN if the bound is {@code UNKNOWN}
	 * @param bound what the number proves
	 * @param criterion what was seen, and how
	 * @param source where it is published
	 */
	CriticalDose(final String phase, final SpecimenTemperature range, final String temperature,
		final double voltage, final double value, final Bound bound, final String criterion, final String source)
	{
		this.phase = phase;
		this.range = range;
		this.temperature = temperature;
		this.voltage = voltage;
		this.value = value;
		this.bound = bound;
		this.criterion = criterion;
		this.source = source;
	}

	/** @return what stands for the critical dose of a phase of which nothing is published. */
	static CriticalDose unknown(final String phase, final SpecimenTemperature range) {
		return new CriticalDose(phase, range, range == SpecimenTemperature.CRYO ? "cryo" : "room temperature", Double.NaN,
			Double.NaN, Bound.UNKNOWN, "no published number known", "none");
	}

	/** @return the id of the phase. */
	public String phase() {
		return phase;
	}

	/** @return the range the temperature belongs to. */
	public SpecimenTemperature range() {
		return range;
	}

	/** @return the temperature as published. */
	public String temperature() {
		return temperature;
	}

	/** @return the accelerating voltage, kV; NaN: not stated. */
	public double voltage() {
		return voltage;
	}

	/** @return the dose, e/Å²; NaN if none is known. */
	public double value() {
		return value;
	}

	/** @return what the number proves. */
	public Bound bound() {
		return bound;
	}

	/** @return whether there is a number. */
	public boolean isKnown() {
		return bound != Bound.UNKNOWN;
	}

	/** @return what was seen, and how. */
	public String criterion() {
		return criterion;
	}

	/** @return where it is published. */
	public String source() {
		return source;
	}

	/**
	 * @param dose e/Å²
	 * @return the part of the critical dose that has been received: 1 at the
	 *         critical dose; NaN if no number is known. Of an upper bound it is at
	 *         least this, of a lower bound at most.
	 */
	public double fraction(final double dose) {
		return dose / value;
	}

	/** @return whether a dose, e/Å², is certainly past the critical dose. */
	public boolean isCertainlyPast(final double dose) {
		return (bound == Bound.VALUE || bound == Bound.UPPER) && dose >= value;
	}

	/** @return the number with its sign and unit: {@code < 100 e/Å²}, {@code unknown}. */
	public String limit() {
		if (!isKnown()) return bound.sign();
		final String number = new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString() + " e/Å²";
		return bound.sign().isEmpty() ? number : bound.sign() + " " + number;
	}
}
