package org.latticelapse.core.image;

import java.util.OptionalDouble;

/**
 * What is known about how an image or movie was taken. A quantity that nobody
 * stated stays unknown. Immutable; the {@code with…} methods return a copy.
 */
public final class Acquisition {

	/** Nothing is known. */
	public static final Acquisition UNKNOWN = new Acquisition(Double.NaN, Double.NaN, Double.NaN);

	private final double voltage;
	private final double temperature;
	private final double dose;

	private Acquisition(final double voltage, final double temperature, final double dose) {
		this.voltage = voltage;
		this.temperature = temperature;
		this.dose = dose;
	}

	/** @return the accelerating voltage, kV. */
	public OptionalDouble voltage() {
		return known(voltage);
	}

	/** @return the specimen temperature, °C. */
	public OptionalDouble temperature() {
		return known(temperature);
	}

	/** @return the dose of one frame, e/Å². */
	public OptionalDouble frameDose() {
		return known(dose);
	}

	/** @return this record with another accelerating voltage, kV. */
	public Acquisition withVoltage(final double kV) {
		return new Acquisition(kV, temperature, dose);
	}

	/** @return this record with another specimen temperature, °C. */
	public Acquisition withTemperature(final double celsius) {
		return new Acquisition(voltage, celsius, dose);
	}

	/** @return this record with another dose per frame, e/Å². */
	public Acquisition withFrameDose(final double electronsPerSquareAngstrom) {
		return new Acquisition(voltage, temperature, electronsPerSquareAngstrom);
	}

	private static OptionalDouble known(final double value) {
		return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
	}
}
