package org.latticelapse.core.crystal;

import java.util.Optional;

/**
 * The two temperature ranges a specimen is imaged in. Crystals shrink between
 * them by up to 0.5 %, and bear up to some hundred times more dose in the cold.
 */
public enum SpecimenTemperature {

	/** About 20 °C. */
	ROOM,

	/** A holder cooled by liquid nitrogen, at or below −100 °C. */
	CRYO;

	private static final double WARMEST_CRYO = -100;
	private static final double COLDEST_ROOM = -20;

	/**
	 * @param celsius °C
	 * @return the range the temperature belongs to; empty between −100 and −20 °C,
	 *         where little is known
	 */
	public static Optional<SpecimenTemperature> of(final double celsius) {
		if (celsius <= WARMEST_CRYO) return Optional.of(CRYO);
		return celsius >= COLDEST_ROOM ? Optional.of(ROOM) : Optional.empty();
	}
}
