package org.latticelapse.core.indexing;

import java.util.Locale;

/**
 * A refined peak of the power spectrum, one of a Friedel pair. The vector g is
 * measured at the stated pixel size, x right and y down, and is the one of the
 * pair whose displayed angle lies in [0°, 180°). The standard uncertainties
 * hold what noise and the finite crystal do to the position, not the error of
 * the pixel size.
 */
public final class Spot {

	private final double gx;
	private final double gy;
	private final double length;
	private final double radialSigma;
	private final double tangentialSigma;
	private final double snr;
	private final double falseAlarms;
	private final boolean significant;
	private final double x;
	private final double y;
	private final double extent;

	/**
	 * @param gx x component of g, 1/Å
	 * @param gy y component of g (down), 1/Å
	 * @param radialSigma standard uncertainty of |g|, 1/Å
	 * @param tangentialSigma standard uncertainty across g, 1/Å
	 * @param snr power over the local mean noise power
	 * @param falseAlarms expected number of peaks as high as this in the image if
	 *          there were only noise
	 * @param significant whether the spot passed the false-alarm threshold of the
	 *          image; if not, it only supports a lattice found by others
	 */
	public Spot(final double gx, final double gy, final double radialSigma, final double tangentialSigma,
		final double snr, final double falseAlarms, final boolean significant)
	{
		this(gx, gy, radialSigma, tangentialSigma, snr, falseAlarms, significant, Double.NaN, Double.NaN,
			Double.NaN);
	}

	private Spot(final double gx, final double gy, final double radialSigma, final double tangentialSigma,
		final double snr, final double falseAlarms, final boolean significant, final double x, final double y,
		final double extent)
	{
		final boolean flip = gy > 0 || (gy == 0 && gx < 0);
		this.gx = flip ? -gx : gx;
		this.gy = flip ? -gy : gy;
		length = Math.hypot(gx, gy);
		this.radialSigma = radialSigma;
		this.tangentialSigma = tangentialSigma;
		this.snr = snr;
		this.falseAlarms = falseAlarms;
		this.significant = significant;
		this.x = x;
		this.y = y;
		this.extent = extent;
	}

	/**
	 * @param placeX where its fringes are strongest, Å from the left border
	 * @param placeY where its fringes are strongest, Å from the upper border
	 * @param size size of the crystal that makes it, Å, roughly
	 * @return this spot, with the place it comes from
	 */
	public Spot at(final double placeX, final double placeY, final double size) {
		return new Spot(gx, gy, radialSigma, tangentialSigma, snr, falseAlarms, significant, placeX, placeY,
			size);
	}

	/** @return this spot, measured to lie elsewhere with the given standard uncertainty of each component, 1/Å. */
	Spot movedTo(final double newGx, final double newGy, final double sigma) {
		return new Spot(newGx, newGy, sigma, sigma, snr, falseAlarms, significant, x, y, extent);
	}

	/** @return a spot in the same direction, so many times as far from the origin. */
	Spot times(final double factor) {
		return new Spot(factor * gx, factor * gy, factor * radialSigma, factor * tangentialSigma, snr, falseAlarms,
			significant, x, y, extent);
	}

	/** @return the distance of another spot, or of its Friedel mate, 1/Å. */
	public double distance(final Spot other) {
		return Math.min(Math.hypot(gx - other.gx, gy - other.gy), Math.hypot(gx + other.gx, gy + other.gy));
	}

	/** @return the x component of g, 1/Å. */
	public double gx() {
		return gx;
	}

	/** @return the y component of g (down), 1/Å; never positive. */
	public double gy() {
		return gy;
	}

	/** @return |g|, 1/Å. */
	public double length() {
		return length;
	}

	/** @return the lattice spacing 1/|g|, Å. */
	public double dSpacing() {
		return 1 / length();
	}

	/** @return the standard uncertainty of |g|, 1/Å. */
	public double radialSigma() {
		return radialSigma;
	}

	/** @return the standard uncertainty of the position across g, 1/Å. */
	public double tangentialSigma() {
		return tangentialSigma;
	}

	/** @return the standard uncertainty of the spacing, Å. */
	public double dSigma() {
		return radialSigma / (length() * length());
	}

	/** @return the angle of g, degrees in [0, 180), counter-clockwise as displayed from +x. */
	public double angle() {
		final double degrees = Math.toDegrees(Math.atan2(-gy, gx));
		return degrees >= 180 ? degrees - 180 : degrees;
	}

	/** @return the standard uncertainty of the angle, degrees. */
	public double angleSigma() {
		return Math.toDegrees(tangentialSigma / length());
	}

	/** @return the power over the local mean noise power. */
	public double snr() {
		return snr;
	}

	/** @return the expected number of peaks as high as this in the image if there were only noise. */
	public double falseAlarms() {
		return falseAlarms;
	}

	/** @return whether the spot passed the false-alarm threshold. */
	public boolean isSignificant() {
		return significant;
	}

	/** @return where its fringes are strongest, Å from the left border of the micrograph; NaN: unknown. */
	public double x() {
		return x;
	}

	/** @return where its fringes are strongest, Å from the upper border of the micrograph; NaN: unknown. */
	public double y() {
		return y;
	}

	/** @return the size of the crystal that makes it, Å, roughly; NaN: unknown. */
	public double extent() {
		return extent;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "d = %.4f Å at %.2f°, SNR %.0f", dSpacing(), angle(), snr);
	}
}
