package org.latticelapse.core.report;

import java.util.OptionalDouble;

import org.latticelapse.core.image.PlainNumber;

/** Lithium and its SEI go on reacting in the glovebox, fastest with electrolytes of low coulombic efficiency. */
final class StorageCheck extends ProtocolCheck {

	/** Hours. */
	private static final double DAY = 24;
	private static final double TWO_DAYS = 48;

	StorageCheck() {
		super("Preparation starts within 1 to 2 days of disassembly, within hours if the coulombic efficiency is low");
	}

	@Override
	CheckResult check(final AcquisitionRecord record) {
		final OptionalDouble hours = record.number(ReportNote.STORAGE_TIME);
		if (!hours.isPresent()) return notReported("The time from disassembly to preparation is not stated");
		final String stated = PlainNumber.of(hours.getAsDouble()) + " h from disassembly to preparation";
		if (hours.getAsDouble() < DAY) return pass(stated);
		if (hours.getAsDouble() > TWO_DAYS) return caution(stated + ", more than 2 days");
		final String efficiency = record.text(ReportNote.ELECTROLYTE_CLASS);
		if (efficiency.isEmpty()) return caution(stated + ", too long if the coulombic efficiency is low, which is not stated");
		return efficiency.equals(ReportNote.LOW) ? caution(stated + ", not hours, at a low coulombic efficiency") : pass(
			stated + ", at a high coulombic efficiency");
	}
}
