package org.latticelapse.core.dose.limit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

import org.latticelapse.core.crystal.SpecimenTemperature;

/** The safe windows of several phases and temperatures by every published critical dose. */
public final class SafeWindows {

	private final CriticalDoses doses;
	private final ExposurePlan plan;
	private final OptionalDouble voltage;

	/**
	 * @param doses the critical doses
	 * @param plan how the area is imaged
	 * @param voltage kV to scale the critical doses to; empty: they are taken as
	 *          published
	 */
	public SafeWindows(final CriticalDoses doses, final ExposurePlan plan, final OptionalDouble voltage) {
		this.doses = doses;
		this.plan = plan;
		this.voltage = voltage;
	}

	/** @return how the area is imaged. */
	public ExposurePlan plan() {
		return plan;
	}

	/** @return the voltage that the critical doses are scaled to, kV; empty: they are as published. */
	public OptionalDouble voltage() {
		return voltage;
	}

	/**
	 * @param phase id of a phase
	 * @param range temperature of the specimen
	 * @return one window for every published value, that of the applied one first; a
	 *         single unknown one if nothing is published
	 */
	public List<SafeWindow> of(final String phase, final SpecimenTemperature range) {
		final List<SafeWindow> windows = new ArrayList<>();
		final List<CriticalDose> published = doses.all(phase, range);
		for (final CriticalDose dose : published.isEmpty() ? Collections.singletonList(CriticalDose.unknown(phase, range))
			: published)
		{
			windows.add(new SafeWindow(voltage.isPresent() ? VoltageScaling.scaled(dose, voltage.getAsDouble()) : dose,
				plan));
		}
		return windows;
	}
}
