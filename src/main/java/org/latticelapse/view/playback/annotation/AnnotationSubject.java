package org.latticelapse.view.playback.annotation;

import java.util.Collections;
import java.util.List;

import org.latticelapse.core.dose.limit.LimitTemperature;
import org.latticelapse.core.dose.limit.PhaseLimit;

/** What is annotated: a field, and the phases whose damage is told. Immutable. */
public final class AnnotationSubject {

	private final Field field;
	private final List<PhaseLimit> limits;
	private final LimitTemperature temperature;

	/**
	 * @param field what is drawn on
	 * @param limits the phases, in the order in which they are shown
	 * @param temperature why these critical doses and no others
	 */
	public AnnotationSubject(final Field field, final List<PhaseLimit> limits, final LimitTemperature temperature) {
		this.field = field;
		this.limits = Collections.unmodifiableList(limits);
		this.temperature = temperature;
	}

	/** @return the same, seen so many times as large. */
	public AnnotationSubject seenAt(final double scale) {
		return new AnnotationSubject(field.seenAt(scale), limits, temperature);
	}

	/** @return what is drawn on. */
	public Field field() {
		return field;
	}

	/** @return the phases, in the order in which they are shown. */
	public List<PhaseLimit> limits() {
		return limits;
	}

	/** @return why these critical doses and no others. */
	LimitTemperature temperature() {
		return temperature;
	}
}
