package org.latticelapse.core.report;

/** What a check of a record against the protocol has found. */
public enum CheckVerdict {

	/** The record states it, and it is as the protocol asks. */
	PASS("pass"),

	/** The record states it, and it is not as the protocol asks, or not certainly. */
	CAUTION("caution"),

	/** The record does not state it. */
	NOT_REPORTED(ReportItem.NOT_REPORTED);

	private final String label;

	CheckVerdict(final String label) {
		this.label = label;
	}

	/** @return the words that reports show. */
	@Override
	public String toString() {
		return label;
	}
}
