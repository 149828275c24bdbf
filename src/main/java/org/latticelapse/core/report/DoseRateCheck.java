package org.latticelapse.core.report;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.PlainNumber;

/** The dose rate that the SEI allows, and that at which lithium metal was seen undamaged. */
final class DoseRateCheck extends ProtocolCheck {

	/** Dose rates of the protocol, e/Å²/s. */
	private static final double SEI_LIMIT = 100;
	private static final double LITHIUM_TESTED = 3500;

	DoseRateCheck() {
		super("The SEI is imaged at a dose rate below 100 e/Å²/s");
	}

	@Override
	CheckResult check(final AcquisitionRecord record) {
		final DoseKind kind = record.doseRateKind();
		if (kind == DoseKind.UNKNOWN) return notReported("The dose rate is not stated");
		final double limit = record.isLithium() ? LITHIUM_TESTED : SEI_LIMIT;
		final double rate = record.doseRate();
		final String stated = PlainNumber.of(rate) + " e/Å²/s";
		if (kind == DoseKind.CAMERA && rate < limit) {
			return notReported("Only the " + stated + " on the camera are known, not the dose rate on the specimen");
		}
		if (!record.isLithium()) return rate < limit ? pass(stated) : caution(stated);
		return rate <= limit ? pass(stated + " on lithium metal, which showed no damage up to 3500 e/Å²/s") : caution(stated +
			" on lithium metal, more than the 3500 e/Å²/s that were tested");
	}
}
