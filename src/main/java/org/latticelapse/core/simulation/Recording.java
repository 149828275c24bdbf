package org.latticelapse.core.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.commons.math3.random.RandomGenerator;

/**
 * How an image is recorded: dose and its distribution over the field, camera,
 * artefacts. Immutable.
 */
final class Recording {

	private final double dose;
	private final Illumination illumination;
	private final Detector detector;
	private final List<Artefact> artefacts;

	Recording(final double dose) {
		this(dose, Illumination.uniform(), Detector.counting(), Collections.emptyList());
	}

	private Recording(final double dose, final Illumination illumination, final Detector detector,
		final List<Artefact> artefacts)
	{
		this.dose = dose;
		this.illumination = illumination;
		this.detector = detector;
		this.artefacts = artefacts;
	}

	/** @throws IllegalArgumentException unless the dose, e/Å², is above 0 and below 1e7 */
	Recording with(final double newDose) {
		if (!(newDose > 0 && newDose < 1e7)) {
			throw new IllegalArgumentException("The dose must be above 0 and below 1e7 e/A2, not " + newDose);
		}
		return new Recording(newDose, illumination, detector, artefacts);
	}

	Recording with(final Illumination newIllumination) {
		return new Recording(dose, newIllumination, detector, artefacts);
	}

	Recording with(final Detector newDetector) {
		return new Recording(dose, illumination, newDetector, artefacts);
	}

	Recording with(final Artefact artefact) {
		final List<Artefact> more = new ArrayList<>(artefacts);
		more.add(artefact);
		return new Recording(dose, illumination, detector, more);
	}

	/** @return the dose, e/Å². */
	double dose() {
		return dose;
	}

	/** @return the electrons that each pixel of the camera, margin included, may expect. */
	double[] electrons(final double[] intensity, final Sampling sampling) {
		final Grid camera = sampling.camera();
		final double nominal = dose * camera.pitchX() * camera.pitchY();
		final double[] electrons = new double[intensity.length];
		for (int row = 0; row < camera.rows(); row++) {
			final double v = (row - sampling.margin()) / (double) sampling.height() - 0.5;
			for (int column = 0; column < camera.columns(); column++) {
				final double u = (column - sampling.margin()) / (double) sampling.width() - 0.5;
				final int index = row * camera.columns() + column;
				electrons[index] = intensity[index] * nominal * illumination.at(u, v);
			}
		}
		return electrons;
	}

	/** @return the counts of the image's pixels, without the margin. */
	float[] counts(final double[] electrons, final Sampling sampling, final RandomGenerator random) {
		final float[] counts = sampling.crop(detector.expose(electrons, sampling.camera(), random));
		for (final Artefact artefact : artefacts) {
			artefact.apply(counts, sampling.width(), sampling.height(), random);
		}
		return counts;
	}
}
