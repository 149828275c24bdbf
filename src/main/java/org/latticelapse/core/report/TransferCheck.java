package org.latticelapse.core.report;

/** Whether the transfer kept air from the lamella. */
final class TransferCheck extends ProtocolCheck {

	TransferCheck() {
		super("The lamella is transferred inertly");
	}

	@Override
	CheckResult check(final AcquisitionRecord record) {
		final String transfer = record.text(ReportNote.TRANSFER);
		final String holder = record.text(ReportNote.HOLDER);
		if (transfer.isEmpty()) return notReported("The way of transfer is not stated");
		final String stated = "Transfer: " + transfer + (holder.isEmpty() ? "" : "; holder: " + holder);
		return transfer.equals(ReportNote.AIR) ? caution(stated) : pass(stated);
	}
}
