package org.latticelapse.core.dose.limit;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.image.Acquisition;

/**
 * The temperature range whose critical doses apply to a movie, and why. Between
 * the ranges none applies, and the limits of both can only be shown. Immutable.
 */
public final class LimitTemperature {

	private final List<SpecimenTemperature> ranges;
	private final String statement;

	private LimitTemperature(final String statement, final SpecimenTemperature... ranges) {
		this.ranges = Collections.unmodifiableList(Arrays.asList(ranges));
		this.statement = statement;
	}

	/**
	 * @param choice {@code room}, {@code cryo}, or {@code auto} for what the record
	 *          says, and room temperature, where crystals bear least, if it is silent
	 * @param acquisition the movie's record
	 * @throws IllegalArgumentException if the choice is none of these
	 */
	public static LimitTemperature of(final String choice, final Acquisition acquisition) {
		switch (choice) {
			case "room":
				return new LimitTemperature("limits of room temperature, as chosen", SpecimenTemperature.ROOM);
			case "cryo":
				return new LimitTemperature("limits of cryo, as chosen", SpecimenTemperature.CRYO);
			case "auto":
				return recorded(acquisition.temperature());
			default:
				throw new IllegalArgumentException("temperature=" + choice + " is not known; choose auto, room or cryo");
		}
	}

	/** @return the range that applies, or the two ranges of which neither does. */
	public List<SpecimenTemperature> ranges() {
		return ranges;
	}

	/** @return whether one range applies. */
	public boolean isDecided() {
		return ranges.size() == 1;
	}

	/** @return which limits are shown and why, in a few words. */
	public String statement() {
		return statement;
	}

	private static LimitTemperature recorded(final OptionalDouble celsius) {
		if (!celsius.isPresent()) {
			return new LimitTemperature("temperature not stated: limits of room temperature", SpecimenTemperature.ROOM);
		}
		final String degrees = String.format(Locale.ROOT, "%.0f °C", celsius.getAsDouble()).replace('-', '\u2212');
		return SpecimenTemperature.of(celsius.getAsDouble()).map(range -> new LimitTemperature(degrees + ": limits of " +
			(range == SpecimenTemperature.CRYO ? "cryo" : "room temperature"), range)).orElseGet(() -> new LimitTemperature(
				degrees + " is between room and cryo: no limit applies", SpecimenTemperature.values()));
	}
}
