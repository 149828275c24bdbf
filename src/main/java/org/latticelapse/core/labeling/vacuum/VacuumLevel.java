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

	/** Vacuum has at most this much power, relative to shot noise, or what the lens carries of the contrast of the material around to the middle of a small hole. */
	private static final double MOST_IN_VACUUM = 1.25;
	private static final double CARRIED_FAR = 0.03;

	private final CameraNoise noise;
	private final double material;
	private final boolean everywhere;

	/**
	 * @param noise the noise of the camera
	 * @param material the power of faint material over that of vacuum, above 1
	 * @param everywhere whether the whole field together is vacuum
	 */
	VacuumLevel(final CameraNoise noise, final double material, final boolean everywhere) {
		this.noise = noise;
		this.material = material;
		this.everywhere = everywhere;
	}

	CameraNoise noise() {
		return noise;
	}

	/** @return the power of faint material over that of vacuum, above 1. */
	double material() {
		return material;
	}

	/** @return whether the whole field together is vacuum, so that no part of it is material unless it is clear. */
	boolean isEverywhere() {
		return everywhere;
	}

	/** @return the power over that of shot noise that only material has. */
	double limit() {
		return Math.min(Math.max(MOST_IN_VACUUM, 1 + CARRIED_FAR * (material - 1)), (1 + material) / 2);
	}

	/** @return the standard deviation, Å, of the Gaussian that averages enough to tell them apart at each place. */
	double resolution() {
		return Math.max(FINEST, Math.min(COARSEST, SURE * SCATTER * 2 * material / (material - 1)));
	}
}
