package org.latticelapse.core.report;

import java.util.OptionalDouble;

import org.latticelapse.core.image.PlainNumber;

/** A lamella has much fresh surface. */
final class TransferTimeCheck extends ProtocolCheck {

	/** Hours. */
	private static final double DAY = 24;

	TransferTimeCheck() {
		super("The lamella is in the microscope within a day");
	}

	@Override
	CheckResult check(final AcquisitionRecord record) {
		final OptionalDouble hours = record.number(ReportNote.TRANSFER_TIME);
		if (!hours.isPresent()) return notReported("The time from preparation to the microscope is not stated");
		final String stated = PlainNumber.of(hours.getAsDouble()) + " h from preparation to the microscope";
		return hours.getAsDouble() <= DAY ? pass(stated) : caution(stated + ", more than a day");
	}
}
