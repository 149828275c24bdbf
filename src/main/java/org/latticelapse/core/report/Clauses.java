package org.latticelapse.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence that grows by what there is to say. */
final class Clauses {

	private final List<String> clauses = new ArrayList<>();
	private String subject;

	/** @param subject what it is about */
	Clauses(final String subject) {
		this.subject = subject;
	}

	/** Lets the sentence be about something else. */
	void begin(final String newSubject) {
		subject = newSubject;
	}

	void add(final String clause) {
		clauses.add(clause);
	}

	/** @return the sentence; empty if there is nothing to say. */
	Optional<String> sentence() {
		return clauses.isEmpty() ? Optional.empty() : Optional.of(subject + " " + joined(clauses) + ".");
	}

	/** @return {@code a, b and c}. */
	static String joined(final List<String> parts) {
		final int last = parts.size() - 1;
		if (last < 1) return String.join("", parts);
		return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
	}
}
