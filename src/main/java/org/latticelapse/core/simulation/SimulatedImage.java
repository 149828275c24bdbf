package org.latticelapse.core.simulation;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;

/** A simulated image, what it really shows, and how it was made. Immutable. */
public final class SimulatedImage {

	private final Micrograph micrograph;
	private final GroundTruth truth;
	private final Acquisition acquisition;
	private final String description;

	SimulatedImage(final Micrograph micrograph, final GroundTruth truth, final Acquisition acquisition,
		final String description)
	{
		this.micrograph = micrograph;
		this.truth = truth;
		this.acquisition = acquisition;
		this.description = description;
	}

	/** @return the image, in counts. */
	public Micrograph micrograph() {
		return micrograph;
	}

	/** @return what the image shows. */
	public GroundTruth truth() {
		return truth;
	}

	/** @return voltage, specimen temperature and dose. */
	public Acquisition acquisition() {
		return acquisition;
	}

	/** @return how the image was made, for the reader: one statement a line. */
	public String description() {
		return description;
	}
}
