package org.latticelapse.core.report;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.PlainNumber;

/** Without the dose rate nobody can judge what the beam has done. */
final class DoseRateReportedCheck extends ProtocolCheck {

	DoseRateReportedCheck() {
		super("The dose rate is reported");
	}

	@Override
	CheckResult check(final AcquisitionRecord record) {
		if (record.doseRateKind() == DoseKind.UNKNOWN) return notReported("The dose rate is not stated");
		final String rate = PlainNumber.of(record.doseRate()) + " e/Å²/s on the ";
		final String source = " (" + record.doseRateSource() + ")";
		return record.doseRateKind() == DoseKind.INCIDENT ? pass(rate + "specimen" + source) : caution(rate + "camera" +
			source + "; more than that reached the specimen");
	}
}
