package org.latticelapse.core.crystal;

/** The two temperature ranges a specimen is imaged in; crystals shrink between them by up to 0.5 %. */
public enum SpecimenTemperature {

	/** About 20 °C. */
	ROOM,

	/** A holder cooled by liquid nitrogen, at or below −100 °C. */
	CRYO
}
