package org.latticelapse.core.image;

/** What a record of an acquisition can state as one number for the whole movie. */
public enum Quantity {

	/** Accelerating voltage. */
	VOLTAGE("Voltage", "kV", 0, false),

	/** Temperature of the specimen. */
	TEMPERATURE("Specimen temperature", "°C", -273.15, true),

	/** Electrons that reach the specimen, per area and time. */
	DOSE_RATE("Dose rate", "e/Å²/s", 0, false),

	/**
	 * Electrons that the camera has counted, per specimen area and time: less than
	 * what reached the specimen wherever the specimen, an aperture or an energy
	 * slit takes some away.
	 */
	CAMERA_DOSE_RATE("Camera dose rate", "e/Å²/s", 0, false),

	/** From the start of one frame to the start of the next, if nothing else is said of a frame. */
	FRAME_TIME("Frame time", "s", 0, false),

	/** Electrons that reach the specimen during one frame. */
	FRAME_DOSE("Frame dose", "e/Å²", 0, false),

	/** What the specimen had received before the first frame. */
	PRIOR_DOSE("Prior dose", "e/Å²", 0, true),

	/** What the camera had counted before the first frame. */
	CAMERA_PRIOR_DOSE("Camera prior dose", "e/Å²", 0, true),

	/** Current of the beam that reaches the specimen. */
	BEAM_CURRENT("Beam current", "nA", 0, false),

	/** Diameter of the disc that a parallel beam illuminates. */
	BEAM_DIAMETER("Beam diameter", "µm", 0, false);

	private final String label;
	private final String unit;
	private final double lowest;
	private final boolean lowestAllowed;

	Quantity(final String label, final String unit, final double lowest, final boolean lowestAllowed) {
		this.label = label;
		this.unit = unit;
		this.lowest = lowest;
		this.lowestAllowed = lowestAllowed;
	}

	/** @return what it is called in dialogs, tables and messages. */
	public String label() {
		return label;
	}

	/** @return the unit its numbers are in. */
	public String unit() {
		return unit;
	}

	/** @return whether a number is one this quantity can have. */
	public boolean allows(final double value) {
		return (lowestAllowed ? value >= lowest : value > lowest) && value < Double.POSITIVE_INFINITY;
	}

	/** @return the numbers it can have, in words: {@code a positive number}. */
	public String range() {
		if (!lowestAllowed) return "a positive number";
		return lowest == 0 ? "zero or a positive number" : "a number not below " + lowest;
	}
}
