package org.latticelapse.core.report;

/** One point of the protocol. */
abstract class ProtocolCheck {

	private final String rule;

	/** @param rule what the protocol asks, as a sentence without its full stop */
	ProtocolCheck(final String rule) {
		this.rule = rule;
	}

	/** @return how a record stands to it. */
	abstract CheckResult check(AcquisitionRecord record);

	/** @return the result that the record does as asked. */
	final CheckResult pass(final String reason) {
		return new CheckResult(rule, CheckVerdict.PASS, reason);
	}

	/** @return the result that the record does not, or not certainly, do as asked. */
	final CheckResult caution(final String reason) {
		return new CheckResult(rule, CheckVerdict.CAUTION, reason);
	}

	/** @return the result that the record says nothing about it. */
	final CheckResult notReported(final String reason) {
		return new CheckResult(rule, CheckVerdict.NOT_REPORTED, reason);
	}
}
