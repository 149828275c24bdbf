package org.latticelapse.core.image;

/** Where the electrons of a dose were counted. */
public enum DoseKind {

	/** What reached the specimen: the dose that damage depends on. */
	INCIDENT("incident"),

	/** What reached the camera behind specimen, apertures and energy slit: a lower bound of the incident dose. */
	CAMERA("camera"),

	/** No dose is known. */
	UNKNOWN("unknown");

	private final String label;

	DoseKind(final String label) {
		this.label = label;
	}

	/** @return the word that tables show. */
	@Override
	public String toString() {
		return label;
	}
}
