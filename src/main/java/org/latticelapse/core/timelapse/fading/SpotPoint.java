package org.latticelapse.core.timelapse.fading;

/** What one bin of frames shows of a spot. Frames are counted from 0. */
public final class SpotPoint {

	final int firstFrame;
	final int lastFrame;
	final double dose;
	final double time;
	final double intensity;
	final double floorVariance;
	final double signalVariance;
	final double spacing;
	final double spacingSigma;

	SpotPoint(final int firstFrame, final int lastFrame, final double dose, final double time, final double intensity,
		final double floorVariance, final double signalVariance, final double spacing, final double spacingSigma)
	{
		this.firstFrame = firstFrame;
		this.lastFrame = lastFrame;
		this.dose = dose;
		this.time = time;
		this.intensity = intensity;
		this.floorVariance = floorVariance;
		this.signalVariance = signalVariance;
		this.spacing = spacing;
		this.spacingSigma = spacingSigma;
	}

	/** @return the first frame of the bin. */
	public int firstFrame() {
		return firstFrame;
	}

	/** @return the last frame of the bin. */
	public int lastFrame() {
		return lastFrame;
	}

	/** @return the dose in the middle of the bin, e/Å², prior dose included; NaN: unknown. */
	public double dose() {
		return dose;
	}

	/** @return the time in the middle of the bin, s; NaN: unknown. */
	public double time() {
		return time;
	}

	/**
	 * @return the squared modulation of the image by the spot's fringes, above the
	 *         noise: 0.01 for fringes of 10 % of the mean
	 */
	public double intensity() {
		return intensity;
	}

	/** @return the standard deviation that noise gives the intensity. */
	public double sigma() {
		return Math.sqrt(floorVariance + signalVariance * Math.max(0, intensity));
	}

	/** @return the spacing of the fringes, Å; NaN where the spot is too weak to tell. */
	public double spacing() {
		return spacing;
	}

	/** @return the standard uncertainty of the spacing, Å, without that of the pixel size. */
	public double spacingSigma() {
		return spacingSigma;
	}
}
