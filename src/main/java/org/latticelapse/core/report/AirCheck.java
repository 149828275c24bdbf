package org.latticelapse.core.report;

import java.util.OptionalDouble;

import org.latticelapse.core.image.PlainNumber;

/** Lithium reacts with air at once. */
final class AirCheck extends ProtocolCheck {

	AirCheck() {
		super("The specimen does not meet air");
	}

	@Override
	CheckResult check(final AcquisitionRecord record) {
		final OptionalDouble seconds = record.number(ReportNote.AIR_EXPOSURE);
		if (!seconds.isPresent()) {
			return record.text(ReportNote.TRANSFER).equals(ReportNote.AIR) ? caution("Transferred in air for a time not stated")
				: notReported("The exposure to air is not stated; 0 means none");
		}
		return seconds.getAsDouble() > 0 ? caution(PlainNumber.of(seconds.getAsDouble()) + " s in air") : pass(
			"No exposure to air");
	}
}
