package org.latticelapse.core.report;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.PlainNumber;

/** A total dose counts from the first electron, and its sources must agree. */
final class TotalDoseReportedCheck extends ProtocolCheck {

	TotalDoseReportedCheck() {
		super("The total dose is reported");
	}

	@Override
	CheckResult check(final AcquisitionRecord record) {
		final DoseTrack track = record.track();
		if (!track.isDoseKnown()) return notReported("The total dose can not be told from the record");
		final String stated = PlainNumber.of(record.totalDose()) + " e/Å² (" + track.source() + ")";
		if (track.isContradictory()) return caution(stated + "; " + String.join("; ", track.warnings()));
		if (track.kind() == DoseKind.CAMERA) return caution(stated + " on the camera; more than that reached the specimen");
		return track.priorDose().isPresent() ? pass(stated + ", prior dose included") : caution(stated +
			" from the first frame on; the dose before is not stated (0 means none)");
	}
}
