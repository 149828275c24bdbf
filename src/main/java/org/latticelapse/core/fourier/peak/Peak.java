package org.latticelapse.core.fourier.peak;

/**
 * A maximum in the spectrum of one tile that stands out of the noise, refined
 * off the grid of the transform.
 */
public final class Peak {

	private final double gx;
	private final double gy;
	private final double height;
	private final double floor;
	private final NoiseLevel level;
	private final double doubt;
	private final double sigma;
	private final double centreX;
	private final double centreY;
	private final double extent;
	private final boolean broad;

	/**
	 * @param gx x component of the spatial frequency, 1/Å
	 * @param gy y component of the spatial frequency (down), 1/Å
	 * @param height power over the noise floor, whatever the surroundings
	 * @param floor the noise floor, in the units of the spectrum
	 * @param level the noise level of its surroundings, over the floor
	 * @param doubt by how much more significant than others it must be
	 * @param sigma standard uncertainty of each component of the frequency, 1/Å
	 * @param centreX x of the middle of the tile, Å from the left border
	 * @param centreY y of the middle of the tile, Å from the upper border
	 * @param extent side of the tile, Å (geometric mean if it is not square)
	 * @param broad whether it is surely broader than the peak of a wave that fills the tile
	 */
	Peak(final double gx, final double gy, final double height, final double floor, final NoiseLevel level,
		final double doubt, final double sigma, final double centreX, final double centreY, final double extent,
		final boolean broad)
	{
		this.gx = gx;
		this.gy = gy;
		this.height = height;
		this.floor = floor;
		this.level = level;
		this.doubt = doubt;
		this.sigma = sigma;
		this.centreX = centreX;
		this.centreY = centreY;
		this.extent = extent;
		this.broad = broad;
	}

	/** @return this peak, if its surroundings have the level at least that many tiles have in common. */
	Peak above(final NoiseLevel other) {
		return new Peak(gx, gy, height, floor, level.orCommon(other), doubt, sigma, centreX, centreY, extent, broad);
	}

	/** @return the noise floor under the peak, in the units of the spectrum. */
	double floor() {
		return floor;
	}

	/** @return the x component of the spatial frequency, 1/Å. */
	public double gx() {
		return gx;
	}

	/** @return the y component of the spatial frequency (down), 1/Å. */
	public double gy() {
		return gy;
	}

	/** @return power over the noise floor, whatever the surroundings. */
	public double height() {
		return height;
	}

	/** @return power over the mean noise power of its surroundings. */
	public double snr() {
		return height / level.height();
	}

	/** @return minus the logarithm of the probability that noise alone is as high in one place. */
	public double significance() {
		return level.significance(snr()) / doubt;
	}

	/** @return the standard uncertainty that noise gives each component of the frequency, 1/Å. */
	public double sigma() {
		return sigma;
	}

	/** @return x of the middle of the tile, Å from the left border. */
	public double centreX() {
		return centreX;
	}

	/** @return y of the middle of the tile, Å from the upper border. */
	public double centreY() {
		return centreY;
	}

	/**
	 * @return whether it is surely broader than the peak of a wave that fills the
	 *         tile: the crystal ends inside it, or is bent
	 */
	public boolean isBroad() {
		return broad;
	}

	/** @return side of the tile, Å. */
	public double extent() {
		return extent;
	}
}
