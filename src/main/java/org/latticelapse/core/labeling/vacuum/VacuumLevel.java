package org.latticelapse.core.labeling.vacuum;

import org.latticelapse.core.fourier.CameraNoise;

/** What vacuum and material have in the band of frequencies where material has contrast. */
final class VacuumLevel {

	/** A field is never averaged over more, or less, than this, Å. */
	private static final double FINEST = 4.5;
	private static final double COARSEST = 11;

	/**
	 * The scatter of the power, relative, averaged over a Gaussian of 1 Å standard
	 * deviation; and how many times it goes into the distance from material to border.
	 */
	private static final double SCATTER = 0.56;
	private static final double SURE = 2.5;

	/** Vacuum has at most this much power, relative to shot noise, whatever the material. */
	private static final double MOST_IN_VACUUM = 1.25;

	private final CameraNoise noise;
	private final double material;

	/**
	 * @param noise the noise of the camera
	 * @param material the power of faint material over that of vacuum, above 1
	 */
	VacuumLevel(final CameraNoise noise, final double material) {
		this.noise = noise;
		this.material = material;
	}

	CameraNoise noise() {
		return noise;
	}

	/** @return the power of faint material over that of vacuum, above 1. */
	double material() {
		return material;
	}

	/** @return the power over that of shot noise that only material has. */
	double limit() {
		return Math.min(MOST_IN_VACUUM, (1 + material) / 2);
	}

	/** @return the standard deviation, Å, of the Gaussian that averages enough to tell them apart at each place. */
	double resolution() {
		return Math.max(FINEST, Math.min(COARSEST, SURE * SCATTER * 2 * material / (material - 1)));
	}
}
