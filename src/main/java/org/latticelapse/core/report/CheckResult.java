package org.latticelapse.core.report;

/** One point of the protocol, and how a record stands to it. Immutable. */
public final class CheckResult {

	private final String rule;
	private final CheckVerdict verdict;
	private final String reason;

	CheckResult(final String rule, final CheckVerdict verdict, final String reason) {
		this.rule = rule;
		this.verdict = verdict;
		this.reason = reason;
	}

	/** @return what the protocol asks. */
	public String rule() {
		return rule;
	}

	/** @return whether the record does so. */
	public CheckVerdict verdict() {
		return verdict;
	}

	/** @return why, with what the record states. */
	public String reason() {
		return reason;
	}
}
