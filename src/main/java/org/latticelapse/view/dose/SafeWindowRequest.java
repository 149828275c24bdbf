package org.latticelapse.view.dose;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.dose.CriticalDoses;
import org.latticelapse.view.OutputFolder;

/** What a user asks Safe Imaging Window, in the values of its options; an option that is left out is empty. */
public final class SafeWindowRequest {

	private final Map<String, String> values = new LinkedHashMap<>();

	/** @return this, with the value of an option. */
	public SafeWindowRequest with(final String key, final Object value) {
		values.put(key, String.valueOf(value).trim());
		return this;
	}

	/** @return the phases asked for. */
	String phases() {
		return text("phases");
	}

	/** @return the temperatures asked for. */
	List<SpecimenTemperature> temperatures() {
		switch (text("temperature")) {
			case "room":
				return Collections.singletonList(SpecimenTemperature.ROOM);
			case "cryo":
				return Collections.singletonList(SpecimenTemperature.CRYO);
			case "both":
				return Arrays.asList(SpecimenTemperature.values());
			default:
				throw new IllegalArgumentException("temperature=" + text("temperature") +
					" is not known; choose both, room or cryo");
		}
	}

	/**
	 * @return the number of an option; empty if it is left out
	 * @throws IllegalArgumentException if it is no number, with a sentence that names
	 *           the option
	 */
	OptionalDouble number(final String key) {
		if (text(key).isEmpty()) return OptionalDouble.empty();
		try {
			return OptionalDouble.of(Double.parseDouble(text(key)));
		}
		catch (final NumberFormatException e) {
			throw new IllegalArgumentException(key + "=" + text(key) + " is not a number; write it with a decimal point", e);
		}
	}

	/** @return the number of frames wanted; 0: none in particular. */
	int wantedFrames() {
		return Integer.parseInt(text("wantedframes"));
	}

	/** @return whether critical doses are scaled to the voltage. */
	boolean scalesVoltage() {
		return Boolean.parseBoolean(text("voltagescaling"));
	}

	/** @return whether the chart is made. */
	boolean showsChart() {
		return Boolean.parseBoolean(text("showchart"));
	}

	/** @return the published critical doses, and before them those of the user's file. */
	CriticalDoses criticalDoses() {
		return CriticalDoses.builtIn().withOption(text("criticaldoses"));
	}

	/** @return where tables and chart are saved, if at all. */
	Optional<OutputFolder> folder() {
		return text("saveto").isEmpty() ? Optional.empty() : Optional.of(OutputFolder.at(text("saveto")));
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		final StringBuilder text = new StringBuilder();
		values.forEach((key, value) -> text.append(text.length() == 0 ? "" : " ").append(key).append("=[").append(value)
			.append(']'));
		return text.toString();
	}

	private String text(final String key) {
		return values.getOrDefault(key, "");
	}
}
