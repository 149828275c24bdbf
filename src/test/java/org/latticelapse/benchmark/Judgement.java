package org.latticelapse.benchmark;

import java.util.Collections;
import java.util.List;

/** What the {@link Judge} says about one image. */
final class Judgement {

	private final Outcome outcome;
	private final boolean zoneRight;
	private final List<SpotError> errors;
	private final int extraLattices;
	private final int unrelatedLattices;

	/**
	 * @param outcome how the verdict of the first lattice compares
	 * @param zoneRight whether the true phase is given the true zone axis
	 * @param errors the measured spots that show a visible true one
	 * @param extraLattices number of lattices after the first
	 * @param unrelatedLattices number of lattices none of whose spots is a true one
	 */
	Judgement(final Outcome outcome, final boolean zoneRight, final List<SpotError> errors,
		final int extraLattices, final int unrelatedLattices)
	{
		this.outcome = outcome;
		this.zoneRight = zoneRight;
		this.errors = Collections.unmodifiableList(errors);
		this.extraLattices = extraLattices;
		this.unrelatedLattices = unrelatedLattices;
	}

	Outcome outcome() {
		return outcome;
	}

	boolean isZoneRight() {
		return zoneRight;
	}

	List<SpotError> errors() {
		return errors;
	}

	int extraLattices() {
		return extraLattices;
	}

	int unrelatedLattices() {
		return unrelatedLattices;
	}
}
