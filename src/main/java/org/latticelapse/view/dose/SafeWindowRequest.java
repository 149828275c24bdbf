package org.latticelapse.view.dose;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.dose.limit.CriticalDoses;
import org.latticelapse.view.OptionValues;
import org.latticelapse.view.OutputFolder;

/** What a user asks Safe Imaging Window, in the values of its options; an option that is left out is empty. */
public final class SafeWindowRequest {

	private final OptionValues options = new OptionValues();

	/** @return this, with the value of an option. */
	public SafeWindowRequest with(final String key, final Object value) {
		options.put(key, value);
		return this;
	}

	/** @return the phases asked for. */
	String phases() {
		return options.text("phases");
	}

	/** @return the temperatures asked for. */
	List<SpecimenTemperature> temperatures() {
		switch (options.text("temperature")) {
			case "room":
				return Collections.singletonList(SpecimenTemperature.ROOM);
			case "cryo":
				return Collections.singletonList(SpecimenTemperature.CRYO);
			case "both":
				return Arrays.asList(SpecimenTemperature.values());
			default:
				throw new IllegalArgumentException("temperature=" + options.text("temperature") +
					" is not known; choose both, room or cryo");
		}
	}

	/** @return an option as it was given. */
	String text(final String key) {
		return options.text(key);
	}

	/**
	 * @return the number of an option; empty if it is left out
	 * @throws IllegalArgumentException if it is no number, with a sentence that names
	 *           the option
	 */
	OptionalDouble number(final String key) {
		return options.numberIfGiven(key);
	}

	/** @return the number of frames wanted; 0: none in particular. */
	int wantedFrames() {
		return options.whole("wantedframes");
	}

	/** @return whether critical doses are scaled to the voltage. */
	boolean scalesVoltage() {
		return options.isTrue("voltagescaling");
	}

	/** @return whether the chart is made. */
	boolean showsChart() {
		return options.isTrue("showchart");
	}

	/** @return the published critical doses, and before them those of the user's file. */
	CriticalDoses criticalDoses() {
		return CriticalDoses.builtIn().withOption(options.text("criticaldoses"));
	}

	/** @return where tables and chart are saved, if at all. */
	Optional<OutputFolder> folder() {
		return options.folder();
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		return options.toString();
	}
}
