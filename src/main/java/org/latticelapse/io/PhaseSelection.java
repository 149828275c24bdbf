package org.latticelapse.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.latticelapse.core.crystal.Phase;

/** The phases a user asked for, at the temperature of the specimen. */
public final class PhaseSelection {

	private final List<Phase> phases;
	private final List<String> warnings;

	PhaseSelection(final List<Phase> phases, final List<String> warnings) {
		this.phases = Collections.unmodifiableList(new ArrayList<>(phases));
		this.warnings = Collections.unmodifiableList(new ArrayList<>(warnings));
	}

	/** @return the phases in the order asked for, at least one. */
	public List<Phase> phases() {
		return phases;
	}

	/** @return what the user should know about them, one sentence each. */
	public List<String> warnings() {
		return warnings;
	}
}
