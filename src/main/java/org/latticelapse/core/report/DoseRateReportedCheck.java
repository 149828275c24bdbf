package org.latticelapse.core.report;

import org.latticelapse.core.image.DoseKind;

/** Without the dose rate nobody can judge what the beam has done. */
final class DoseRateReportedCheck extends ProtocolCheck {

	DoseRateReportedCheck() {
		super("The dose rate is reported");
	}

	@Override
	CheckResult check(final AcquisitionRecord record) {
		if (record.doseRateKind() == DoseKind.UNKNOWN) return notReported("The dose rate is not stated");
		final String stated = ReportItem.plain(record.doseRate()) + " e/Å²/s (" + record.doseRateSource() + ")";
		return record.doseRateKind() == DoseKind.INCIDENT ? pass(stated + " on the specimen") : caution(stated +
			" on the camera; more than that reached the specimen");
	}
}
