package org.latticelapse.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.dose.limit.Bound;
import org.latticelapse.core.dose.limit.CriticalDose;
import org.latticelapse.core.dose.limit.CriticalDoses;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.PlainNumber;

/** The total dose against the critical doses of the phases that are known to be damaged first. */
final class CriticalDoseCheck extends ProtocolCheck {

	private static final List<String> SEI = Collections.unmodifiableList(Arrays.asList("LiF", "Li2CO3"));
	private static final List<String> LITHIUM = Collections.singletonList("Li");

	private final CriticalDoses doses;

	CriticalDoseCheck(final CriticalDoses doses) {
		super("The total dose stays below the critical doses");
		this.doses = doses;
	}

	@Override
	CheckResult check(final AcquisitionRecord record) {
		final double dose = record.totalDose();
		if (Double.isNaN(dose)) return notReported("The total dose can not be told from the record");
		final Optional<SpecimenTemperature> range = record.acquisition().temperature().isPresent() ? SpecimenTemperature.of(
			record.acquisition().temperature().getAsDouble()) : Optional.empty();
		if (!range.isPresent()) return notReported("The temperature is not stated, or lies between those of the critical doses");
		final double unseen = record.track().uncounted();
		final String stated = PlainNumber.of(dose) + " e/Å²" + (record.track().kind() == DoseKind.CAMERA
			? " on the camera" : "") + (unseen > 0 ? " after " + PlainNumber.of(unseen) + " e/Å² that it has not counted" : "");
		final List<String> past = new ArrayList<>();
		final List<String> below = new ArrayList<>();
		for (final String phase : record.isLithium() ? LITHIUM : SEI) {
			final CriticalDose critical = doses.of(phase, range.get()).filter(CriticalDose::isKnown).orElse(null);
			if (critical == null) past.add("no critical dose of " + phase + " is known at this temperature");
			else if (isCertainlyBelow(dose + unseen, critical)) below.add("below that of " + named(critical));
			else past.add((critical.isCertainlyPast(dose + unseen) ? "past that of " : "perhaps past that of ") + named(critical));
		}
		if (past.isEmpty() && record.track().kind() == DoseKind.CAMERA) {
			return notReported(stated + " is known, not the dose on the specimen");
		}
		return past.isEmpty() ? pass(stated + ", " + String.join(", ", below)) : caution(stated + ", " + String.join(", ",
			past));
	}

	private static boolean isCertainlyBelow(final double dose, final CriticalDose critical) {
		return critical.bound() != Bound.UPPER && dose < critical.value();
	}

	private static String named(final CriticalDose critical) {
		return critical.phase() + " (" + critical.limit() + ", " + critical.temperature() + ")";
	}
}
