package org.latticelapse.core.simulation;

/**
 * The objective lens and the illumination of a microscope, as far as they shape
 * an HRTEM image. Immutable; the {@code with…} methods return a copy.
 */
public final class Optics {

	private final ElectronBeam beam;
	private double sphericalAberration;
	private double defocus;
	private double astigmatism;
	private double astigmatismAngle;
	private double focalSpread;
	private double convergence;
	private double vibration;
	private double contrast;

	private Optics(final ElectronBeam beam) {
		this.beam = beam;
	}

	private Optics(final Optics other) {
		beam = other.beam;
		sphericalAberration = other.sphericalAberration;
		defocus = other.defocus;
		astigmatism = other.astigmatism;
		astigmatismAngle = other.astigmatismAngle;
		focalSpread = other.focalSpread;
		convergence = other.convergence;
		vibration = other.vibration;
		contrast = other.contrast;
	}

	/**
	 * An uncorrected field-emission microscope at its extended Scherzer
	 * defocus, −1.2 √(Cs λ).
	 *
	 * @param kV accelerating voltage, kV
	 * @return Cs 0.6 mm, focal spread 35 Å, convergence 0.25 mrad, vibration
	 *         0.3 Å, contrast factor 0.5
	 */
	public static Optics tem(final double kV) {
		final Optics optics = new Optics(ElectronBeam.of(kV));
		optics.sphericalAberration = 0.6;
		optics.defocus = -1.2 * Math.sqrt(0.6e7 * optics.beam.wavelength());
		optics.focalSpread = 35;
		optics.convergence = 0.25;
		optics.vibration = 0.3;
		optics.contrast = 0.5;
		return optics;
	}

	/**
	 * A microscope with an aberration corrector, slightly under focus.
	 *
	 * @param kV accelerating voltage, kV
	 * @return Cs 0.005 mm, defocus −80 Å, focal spread 22 Å, convergence
	 *         0.25 mrad, vibration 0.3 Å, contrast factor 0.5
	 */
	public static Optics corrected(final double kV) {
		final Optics optics = new Optics(tem(kV));
		optics.sphericalAberration = 0.005;
		optics.defocus = -80;
		optics.focalSpread = 22;
		return optics;
	}

	/** @return the electrons that make the image. */
	public ElectronBeam beam() {
		return beam;
	}

	/** @return the third-order spherical aberration Cs, mm. */
	public double sphericalAberration() {
		return sphericalAberration;
	}

	/** @return the defocus, Å; negative is under focus. */
	public double defocus() {
		return defocus;
	}

	/** @return the two-fold astigmatism, Å: half the difference between the two extreme defoci. */
	public double astigmatism() {
		return astigmatism;
	}

	/** @return the direction along which the astigmatism adds to the defocus, degrees. */
	public double astigmatismAngle() {
		return astigmatismAngle;
	}

	/** @return the standard deviation of the focus, Å: the temporal coherence. */
	public double focalSpread() {
		return focalSpread;
	}

	/** @return the semi-angle of convergence (1/e), mrad: the spatial coherence. */
	public double convergence() {
		return convergence;
	}

	/** @return the standard deviation of the image's vibration along each axis, Å. */
	public double vibration() {
		return vibration;
	}

	/** @return the factor by which the measured contrast is lower than the computed (Stobbs), 0 … 1. */
	public double contrast() {
		return contrast;
	}

	/** @return these optics with another Cs, mm. */
	public Optics withSphericalAberration(final double mm) {
		final Optics copy = new Optics(this);
		copy.sphericalAberration = mm;
		return copy;
	}

	/** @return these optics with another defocus, Å; negative is under focus. */
	public Optics withDefocus(final double angstrom) {
		final Optics copy = new Optics(this);
		copy.defocus = angstrom;
		return copy;
	}

	/** @return these optics with a two-fold astigmatism, Å, that adds to the defocus along the angle, degrees. */
	public Optics withAstigmatism(final double angstrom, final double angle) {
		final Optics copy = new Optics(this);
		copy.astigmatism = angstrom;
		copy.astigmatismAngle = angle;
		return copy;
	}

	/** @return these optics with another focal spread, Å. */
	public Optics withFocalSpread(final double angstrom) {
		final Optics copy = new Optics(this);
		copy.focalSpread = angstrom;
		return copy;
	}

	/** @return these optics with another semi-angle of convergence, mrad. */
	public Optics withConvergence(final double mrad) {
		final Optics copy = new Optics(this);
		copy.convergence = mrad;
		return copy;
	}

	/** @return these optics with another vibration, Å. */
	public Optics withVibration(final double angstrom) {
		final Optics copy = new Optics(this);
		copy.vibration = angstrom;
		return copy;
	}

	/** @return these optics with another contrast factor, 0 … 1. */
	public Optics withContrast(final double factor) {
		final Optics copy = new Optics(this);
		copy.contrast = factor;
		return copy;
	}

	@Override
	public String toString() {
		return beam.voltage() + " kV, Cs " + sphericalAberration + " mm, defocus " + Math.round(defocus) +
			" Angstrom, astigmatism " + Math.round(astigmatism) + " Angstrom, focal spread " + focalSpread +
			" Angstrom, convergence " + convergence + " mrad, vibration " + vibration + " Angstrom, contrast factor " +
			contrast;
	}
}
