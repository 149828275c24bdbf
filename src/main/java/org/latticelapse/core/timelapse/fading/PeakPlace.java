package org.latticelapse.core.timelapse.fading;

/** Where the power near a spot has its maximum. */
final class PeakPlace {

	/** There is no maximum near the spot. */
	static final PeakPlace NONE = new PeakPlace(Double.NaN, Double.NaN, Double.NaN);

	/**
	 * Standard uncertainty of the frequency of a wave that fills a Hann window of
	 * length L, in units of 1 / (L √SNR) (Rife and Boorstyn, IEEE Trans. Inf. Theory
	 * 20 (1974) 591, with the window put in).
	 */
	private static final double HANN_SIGMA = 0.487;

	/** The maximum farthest from the spot that three points can tell, units of one over the side of the field. */
	private static final double FARTHEST = 1;

	/** Distance from the spot along x, in units of one over the width of the field. */
	final double x;

	/** Distance from the spot along y, in units of one over the height of the field. */
	final double y;

	private final double sharpness;

	/** @param sharpness curvature over that of a wave that fills the window: below 1 for a small crystal */
	PeakPlace(final double x, final double y, final double sharpness) {
		this.x = x;
		this.y = y;
		this.sharpness = sharpness;
	}

	/** @return whether there is a maximum near enough to be that of the spot. */
	boolean isNear() {
		return Math.hypot(x, y) <= FARTHEST;
	}

	/**
	 * @param snr intensity of the spot over the noise
	 * @return the standard uncertainty of x and y
	 */
	double sigma(final double snr) {
		return HANN_SIGMA / (Math.sqrt(snr) * Math.min(1, sharpness));
	}
}
