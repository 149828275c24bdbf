package org.latticelapse.core.simulation;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Quantity;

/**
 * Simulates HRTEM images with known content: crystals that scatter
 * kinematically, amorphous films as random phase objects, the lens acting on
 * the full wave, Poisson noise. What it leaves out: multiple scattering within
 * a crystal, inelastic and thermal diffuse scattering (but for the contrast
 * factor), strain. The same settings and seed give the same image everywhere.
 * Immutable; each setting returns a copy.
 */
public final class HrtemSimulation {

	private static final String SOURCE = "of the simulation";

	private final int width;
	private final int height;
	private final PixelSize pixelSize;
	private final Optics optics;
	private final Specimen specimen;
	private final Recording recording;
	private final double temperature;
	private final Exposure exposure;
	private final long seed;

	private HrtemSimulation(final int width, final int height, final PixelSize pixelSize, final Optics optics,
		final Specimen specimen, final Recording recording, final double temperature, final Exposure exposure,
		final long seed)
	{
		this.width = width;
		this.height = height;
		this.pixelSize = pixelSize;
		this.optics = optics;
		this.specimen = specimen;
		this.recording = recording;
		this.temperature = temperature;
		this.exposure = exposure;
		this.seed = seed;
	}

	/**
	 * An image of vacuum, to begin with: 300 kV, 1000 e/Å², a counting camera,
	 * unknown temperature, seed 0.
	 *
	 * @param width columns, 16 … 8192
	 * @param height rows, 16 … 8192
	 * @param pixelSize size of a pixel
	 * @return the simulation
	 * @throws IllegalArgumentException if the image is smaller or larger
	 */
	public static HrtemSimulation of(final int width, final int height, final PixelSize pixelSize) {
		if (width < 16 || height < 16 || width > 8192 || height > 8192) {
			throw new IllegalArgumentException("A simulated image must have 16 to 8192 columns and rows, not " + width +
				" x " + height);
		}
		return new HrtemSimulation(width, height, pixelSize, Optics.tem(300), Specimen.VACUUM, new Recording(1000),
			Double.NaN, Exposure.FIRST, 0);
	}

	/** @return this with another microscope. */
	public HrtemSimulation optics(final Optics newOptics) {
		return new HrtemSimulation(width, height, pixelSize, newOptics, specimen, recording, temperature, exposure, seed);
	}

	/** @return the microscope. */
	Optics optics() {
		return optics;
	}

	/** @return this with one more crystal; for the parameters see {@link Grain}. */
	public HrtemSimulation crystal(final Phase phase, final ZoneAxis zone, final double angle, final Region region,
		final double thickness)
	{
		return crystal(new Grain(phase, zone, angle, region, thickness));
	}

	/** @return this with one more crystal. */
	public HrtemSimulation crystal(final Grain grain) {
		return with(specimen.with(grain));
	}

	/** @return this with one more amorphous film over the whole specimen, thickness in Å. */
	public HrtemSimulation amorphous(final AmorphousMaterial material, final double thickness) {
		return amorphous(material, thickness, Region.everywhere());
	}

	/** @return this with one more amorphous film, thickness in Å. */
	public HrtemSimulation amorphous(final AmorphousMaterial material, final double thickness, final Region region) {
		return with(specimen.with(new AmorphousLayer(material, thickness, region)));
	}

	/** @return this with another illumination. */
	public HrtemSimulation illumination(final Illumination illumination) {
		return with(recording.with(illumination));
	}

	/** @return this with another camera. */
	public HrtemSimulation detector(final Detector detector) {
		return with(recording.with(detector));
	}

	/** @return this with one more artefact, applied after those before. */
	public HrtemSimulation artefact(final Artefact artefact) {
		return with(recording.with(artefact));
	}

	/**
	 * @param dose on the specimen, e/Å²
	 * @return this with another dose
	 * @throws IllegalArgumentException unless it is above 0 and below 1e7
	 */
	public HrtemSimulation dose(final double dose) {
		return with(recording.with(dose));
	}

	/** @return this with a specimen temperature, °C, for the record only. */
	public HrtemSimulation temperature(final double celsius) {
		return new HrtemSimulation(width, height, pixelSize, optics, specimen, recording, celsius, exposure, seed);
	}

	/**
	 * @param number 0 for the first exposure; another has shot noise of its own
	 * @param dx displacement of the specimen since the first exposure, pixels, +x
	 *          right; at most 8
	 * @param dy displacement, pixels, +y down; at most 8
	 * @return this as another exposure of the same, drifted specimen
	 * @throws IllegalArgumentException if the displacement is larger
	 */
	public HrtemSimulation exposure(final int number, final double dx, final double dy) {
		return new HrtemSimulation(width, height, pixelSize, optics, specimen, recording, temperature, new Exposure(number,
			dx, dy), seed);
	}

	/** @return this with another seed of all that is random. */
	public HrtemSimulation seed(final long newSeed) {
		return new HrtemSimulation(width, height, pixelSize, optics, specimen, recording, temperature, exposure, newSeed);
	}

	/** @return the image as the camera records it, in counts. */
	public SimulatedImage render() {
		final Sampling sampling = sampling();
		final RandomGenerator random = new Well19937c(seed);
		final double[] electrons = electrons(sampling, random);
		return image(recording.counts(electrons, sampling, exposure.noise(random, seed)), sampling);
	}

	/** @return the image without noise, camera and artefacts, in expected electrons per pixel. */
	public SimulatedImage renderNoiseFree() {
		final Sampling sampling = sampling();
		final double[] electrons = electrons(sampling, new Well19937c(seed));
		final float[] expected = new float[electrons.length];
		for (int i = 0; i < expected.length; i++) {
			expected[i] = (float) electrons[i];
		}
		return image(sampling.crop(expected), sampling);
	}

	private double[] electrons(final Sampling sampling, final RandomGenerator random) {
		final Wave wave = specimen.exitWave(sampling.wave(), optics.beam(), sampling.informationLimit(), random);
		wave.image(new ContrastTransfer(optics));
		return recording.electrons(ImageFormation.intensity(wave, sampling.camera(), optics, exposure), sampling);
	}

	private SimulatedImage image(final float[] values, final Sampling sampling) {
		final GroundTruth truth = new GroundTruth(specimen.grains(), optics.beam(), pixelSize, sampling
			.informationLimit());
		final String description = "Simulated HRTEM image: kinematic scattering, full-wave lens, Poisson noise\n" +
			specimen + "Optics: " + optics + "\nDose: " + recording.dose() + " e/A2\nSeed: " + seed + "\n";
		return new SimulatedImage(new Micrograph(width, height, values, pixelSize), truth, acquisition(), description);
	}

	private Acquisition acquisition() {
		final Acquisition known = Acquisition.UNKNOWN.with(Quantity.VOLTAGE, optics.beam().voltage(), SOURCE).with(
			Quantity.FRAME_DOSE, recording.dose(), SOURCE);
		return Double.isNaN(temperature) ? known : known.with(Quantity.TEMPERATURE, temperature, SOURCE);
	}

	private Sampling sampling() {
		return new Sampling(width, height, pixelSize, new ContrastTransfer(optics), specimen.isUniform());
	}

	private HrtemSimulation with(final Specimen newSpecimen) {
		return new HrtemSimulation(width, height, pixelSize, optics, newSpecimen, recording, temperature, exposure, seed);
	}

	private HrtemSimulation with(final Recording newRecording) {
		return new HrtemSimulation(width, height, pixelSize, optics, specimen, newRecording, temperature, exposure, seed);
	}
}
