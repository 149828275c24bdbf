package org.latticelapse.core.simulation;

/** What an image without any crystal shows. */
public enum NullKind {

	/** An amorphous film near focus. */
	AMORPHOUS,

	/** An amorphous film far under or over focus: many rings in its spectrum. */
	THON_RINGS,

	/** An amorphous film seen through an astigmatic lens: elliptical or hyperbolic rings. */
	ASTIGMATIC_THON_RINGS,

	/** Nothing but noise. */
	VACUUM,

	/** Offsets of rows and columns. */
	SCAN_LINES,

	/** A sinusoid and its harmonics: the one kind that truly has a spacing. */
	PERIODIC_INTERFERENCE,

	/** A film under an uneven beam. */
	ILLUMINATION_GRADIENT,

	/** The edge of a hole in a film, with Fresnel fringes. */
	HOLE_EDGE,

	/** Single pixels that are far too bright. */
	HOT_PIXELS,

	/** Rows and columns without a signal. */
	DEAD_LINES,

	/** Bright blots of X-rays that hit the camera. */
	X_RAYS,

	/** Several of the others, without periodic interference. */
	MIXTURE
}
