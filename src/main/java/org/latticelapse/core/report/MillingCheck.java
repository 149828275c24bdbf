package org.latticelapse.core.report;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gallium alloys with lithium at room temperature; ions of noble gases react with nothing, and in the cold little does. */
final class MillingCheck extends ProtocolCheck {

	private static final Set<String> NOBLE = new HashSet<>(Arrays.asList("he", "ne", "ar", "kr", "xe", "helium", "neon",
		"argon", "krypton", "xenon"));
	private static final String NONE = "none";

	MillingCheck() {
		super("The lamella is milled with inert ions, or cryogenically");
	}

	@Override
	CheckResult check(final AcquisitionRecord record) {
		final String ion = record.text(ReportNote.MILLING_ION);
		final String temperature = record.text(ReportNote.MILLING_TEMPERATURE);
		if (ion.equalsIgnoreCase(NONE)) return pass("The specimen was not milled");
		if (temperature.equals(ReportNote.CRYO)) return pass(ion.isEmpty() ? "Milled cryogenically" : "Milled cryogenically with " + ion);
		if (ion.isEmpty()) return notReported("The ion is not stated");
		if (isNoble(ion)) return pass("Milled with " + ion);
		return caution("Milled with " + ion + (temperature.isEmpty() ? "; whether it was cold is not stated"
			: " at room temperature"));
	}

	/** {@code Xe}, {@code Ar+}, {@code xenon plasma}. */
	private static boolean isNoble(final String ion) {
		return NOBLE.contains(ion.toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0]);
	}
}
