package org.latticelapse.view.playback;

import java.util.Collections;
import java.util.List;

import org.latticelapse.core.dose.LimitTemperature;
import org.latticelapse.core.dose.PhaseLimit;

/** What is annotated: a field, and the phases whose damage is told. Immutable. */
final class AnnotationSubject {

	private final Field field;
	private final List<PhaseLimit> limits;
	private final LimitTemperature temperature;

	AnnotationSubject(final Field field, final List<PhaseLimit> limits, final LimitTemperature temperature) {
		this.field = field;
		this.limits = Collections.unmodifiableList(limits);
		this.temperature = temperature;
	}

	/** @return the same, seen so many times as large. */
	AnnotationSubject seenAt(final double scale) {
		return new AnnotationSubject(field.seenAt(scale), limits, temperature);
	}

	Field field() {
		return field;
	}

	/** @return the phases, in the order in which they are shown. */
	List<PhaseLimit> limits() {
		return limits;
	}

	/** @return why these critical doses and no others. */
	LimitTemperature temperature() {
		return temperature;
	}
}
