package org.latticelapse.core.report;

import java.util.Optional;
import java.util.OptionalDouble;

import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.image.PlainNumber;

/** Cold raises the critical doses of LiF and Li2CO3 many times; lithium metal does not need it. */
final class TemperatureCheck extends ProtocolCheck {

	TemperatureCheck() {
		super("The SEI is imaged at cryogenic temperature");
	}

	@Override
	CheckResult check(final AcquisitionRecord record) {
		final OptionalDouble celsius = record.acquisition().temperature();
		if (!celsius.isPresent()) return notReported("The specimen temperature is not stated");
		final String stated = "The specimen was at " + PlainNumber.of(celsius.getAsDouble()) + " °C";
		final Optional<SpecimenTemperature> range = SpecimenTemperature.of(celsius.getAsDouble());
		if (range.isPresent() && range.get() == SpecimenTemperature.CRYO) return pass(stated);
		if (record.isLithium()) return pass(stated + ", which lithium metal bears after an inert transfer");
		return caution(stated + (record.text(ReportNote.MATERIAL).isEmpty() ? "; the material is not stated and taken for SEI"
			: ""));
	}
}
