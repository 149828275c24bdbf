package org.latticelapse.core.dose.limit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.crystal.SpecimenTemperature;

/** What is known about the critical dose of a phase at the temperature of a movie. Immutable. */
public final class PhaseLimit {

	private final String phase;
	private final List<CriticalDose> shown;
	private final boolean decided;

	private PhaseLimit(final String phase, final List<CriticalDose> shown, final boolean decided) {
		this.phase = phase;
		this.shown = Collections.unmodifiableList(shown);
		this.decided = decided;
	}

	/**
	 * @param doses the critical doses that are known
	 * @param phase id of the phase
	 * @param temperature decides which of them apply
	 */
	public static PhaseLimit of(final CriticalDoses doses, final String phase, final LimitTemperature temperature) {
		final List<CriticalDose> shown = new ArrayList<>();
		for (final SpecimenTemperature range : temperature.ranges()) {
			doses.of(phase, range).ifPresent(shown::add);
		}
		return new PhaseLimit(phase, shown, temperature.isDecided());
	}

	/** @return the id of the phase. */
	public String phase() {
		return phase;
	}

	/** @return the critical dose that applies; empty if the temperature decides none, or nothing is known. */
	public Optional<CriticalDose> applied() {
		return decided ? shown.stream().filter(CriticalDose::isKnown).findFirst() : Optional.empty();
	}

	/** @return the critical doses to be shown, of one temperature range or of both; their numbers may be unknown. */
	public List<CriticalDose> shown() {
		return shown;
	}
}
