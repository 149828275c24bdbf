package org.latticelapse.core.indexing;

import org.latticelapse.core.crystal.Miller;

/** A spot with the reflection that a phase gives it. */
public final class IndexedSpot {

	private final Spot spot;
	private final Miller hkl;
	private final double referenceSpacing;
	private final double spacingErrorPercent;
	private final double angleError;

	/**
	 * @param spot the measured spot
	 * @param hkl its reflection
	 * @param referenceSpacing the spacing of the reflection in the phase, Å; of one of
	 *          a layer above the zone the spacing that it has in the image
	 * @param spacingErrorPercent measured minus reference spacing after the fitted
	 *          scale is taken out, in percent of the reference
	 * @param angleError measured minus expected angle after the fitted rotation,
	 *          degrees
	 */
	public IndexedSpot(final Spot spot, final Miller hkl, final double referenceSpacing,
		final double spacingErrorPercent, final double angleError)
	{
		this.spot = spot;
		this.hkl = hkl;
		this.referenceSpacing = referenceSpacing;
		this.spacingErrorPercent = spacingErrorPercent;
		this.angleError = angleError;
	}

	/** @return the measured spot. */
	public Spot spot() {
		return spot;
	}

	/** @return its reflection. */
	public Miller hkl() {
		return hkl;
	}

	/** @return the spacing of the reflection in the phase, Å. */
	public double referenceSpacing() {
		return referenceSpacing;
	}

	/** @return measured minus reference spacing after the fitted scale, percent. */
	public double spacingErrorPercent() {
		return spacingErrorPercent;
	}

	/** @return measured minus expected angle after the fitted rotation, degrees. */
	public double angleError() {
		return angleError;
	}
}
