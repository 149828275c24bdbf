package org.latticelapse.core.simulation;

/**
 * The objective lens and the illumination of a microscope, as far as they shape
 * an HRTEM image. Immutable; the {@code with…} methods return a copy.
 */
public final class Optics {

	private enum Parameter {
		SPHERICAL_ABERRATION, DEFOCUS, ASTIGMATISM, ASTIGMATISM_ANGLE,
		FOCAL_SPREAD, CONVERGENCE, VIBRATION, CONTRAST
	}

	private final ElectronBeam beam;
	private final double[] values;

	private Optics(final ElectronBeam beam, final double[] values) {
		this.beam = beam;
		this.values = values;
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
		final ElectronBeam beam = ElectronBeam.of(kV);
		return new Optics(beam, new double[Parameter.values().length]).withSphericalAberration(0.6).withDefocus(-1.2 * Math
			.sqrt(0.6e7 * beam.wavelength())).withFocalSpread(35).withConvergence(0.25).withVibration(0.3).withContrast(0.5);
	}

	/**
	 * A microscope with an aberration corrector, slightly under focus.
	 *
	 * @param kV accelerating voltage, kV
	 * @return Cs 0.005 mm, defocus −80 Å, focal spread 22 Å, convergence
	 *         0.25 mrad, vibration 0.3 Å, contrast factor 0.5
	 */
	public static Optics corrected(final double kV) {
		return tem(kV).withSphericalAberration(0.005).withDefocus(-80).withFocalSpread(22);
	}

	/** @return the electrons that make the image. */
	public ElectronBeam beam() {
		return beam;
	}

	/** @return the third-order spherical aberration Cs, mm. */
	public double sphericalAberration() {
		return value(Parameter.SPHERICAL_ABERRATION);
	}

	/** @return the defocus, Å; negative is under focus. */
	public double defocus() {
		return value(Parameter.DEFOCUS);
	}

	/** @return the two-fold astigmatism, Å: half the difference between the two extreme defoci. */
	public double astigmatism() {
		return value(Parameter.ASTIGMATISM);
	}

	/** @return the direction along which the astigmatism adds to the defocus, degrees. */
	public double astigmatismAngle() {
		return value(Parameter.ASTIGMATISM_ANGLE);
	}

	/** @return the standard deviation of the focus, Å: the temporal coherence. */
	public double focalSpread() {
		return value(Parameter.FOCAL_SPREAD);
	}

	/** @return the semi-angle of convergence (1/e), mrad: the spatial coherence. */
	public double convergence() {
		return value(Parameter.CONVERGENCE);
	}

	/** @return the standard deviation of the image's vibration along each axis, Å. */
	public double vibration() {
		return value(Parameter.VIBRATION);
	}

	/** @return the factor by which the measured contrast is lower than the computed (Stobbs), 0 … 1. */
	public double contrast() {
		return value(Parameter.CONTRAST);
	}

	/** @return these optics with another Cs, mm. */
	public Optics withSphericalAberration(final double mm) {
		return with(Parameter.SPHERICAL_ABERRATION, mm);
	}

	/** @return these optics with another defocus, Å; negative is under focus. */
	public Optics withDefocus(final double angstrom) {
		return with(Parameter.DEFOCUS, angstrom);
	}

	/** @return these optics with a two-fold astigmatism, Å, that adds to the defocus along the angle, degrees. */
	public Optics withAstigmatism(final double angstrom, final double angle) {
		return with(Parameter.ASTIGMATISM, angstrom).with(Parameter.ASTIGMATISM_ANGLE, angle);
	}

	/** @return these optics with another focal spread, Å. */
	public Optics withFocalSpread(final double angstrom) {
		return with(Parameter.FOCAL_SPREAD, angstrom);
	}

	/** @return these optics with another semi-angle of convergence, mrad. */
	public Optics withConvergence(final double mrad) {
		return with(Parameter.CONVERGENCE, mrad);
	}

	/** @return these optics with another vibration, Å. */
	public Optics withVibration(final double angstrom) {
		return with(Parameter.VIBRATION, angstrom);
	}

	/** @return these optics with another contrast factor, 0 … 1. */
	public Optics withContrast(final double factor) {
		return with(Parameter.CONTRAST, factor);
	}

	private double value(final Parameter parameter) {
		return values[parameter.ordinal()];
	}

	private Optics with(final Parameter parameter, final double value) {
		final double[] changed = values.clone();
		changed[parameter.ordinal()] = value;
		return new Optics(beam, changed);
	}

	@Override
	public String toString() {
		return beam.voltage() + " kV, Cs " + sphericalAberration() + " mm, defocus " + Math.round(defocus()) +
			" Angstrom, astigmatism " + Math.round(astigmatism()) + " Angstrom, focal spread " + focalSpread() +
			" Angstrom, convergence " + convergence() + " mrad, vibration " + vibration() + " Angstrom, contrast factor " +
			contrast();
	}
}
