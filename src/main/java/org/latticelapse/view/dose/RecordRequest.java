package org.latticelapse.view.dose;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.RecordStatement;
import org.latticelapse.io.TimeAxis;
import org.latticelapse.view.OutputFolder;

/** What a user states in Set Acquisition and Dose, in the values of its options. */
public final class RecordRequest {

	private static final String RECORDED = "recorded";
	private static final String BETWEEN_FRAMES = "betweenframes";

	private final Map<Quantity, String> keys = new LinkedHashMap<>();
	private final Map<String, String> values = new LinkedHashMap<>();

	/** @return this, with what is stated about a quantity under a key; an empty text states nothing. */
	public RecordRequest state(final Quantity quantity, final String key, final String text) {
		keys.put(quantity, key);
		return with(key, text);
	}

	/** @return this, with the value of another option. */
	public RecordRequest with(final String key, final String value) {
		values.put(key, value.trim());
		return this;
	}

	/** @return the record with what is stated about the movie as a whole. */
	Acquisition appliedTo(final Acquisition record) {
		Acquisition changed = record;
		for (final Map.Entry<Quantity, String> stated : keys.entrySet()) {
			changed = RecordStatement.apply(changed, stated.getKey(), stated.getValue(), values.get(stated.getValue()));
		}
		final String between = values.getOrDefault(BETWEEN_FRAMES, "");
		return between.isEmpty() || between.equals("keep") ? changed : changed.withExposureBetweenFrames(between.equals(
			"on"));
	}

	/** @return whether something is stated that tells where the frames of the image begin. */
	boolean confirmsFrames() {
		return !values.getOrDefault("priordose", "").isEmpty() || !doseTable().isEmpty() || timeAxis() != TimeAxis.AUTO;
	}

	/** @return the path of a table of times and doses; empty: none. */
	String doseTable() {
		return values.getOrDefault("dosetable", "");
	}

	/** @return whether the dose shall be measured in the image. */
	boolean countsElectrons() {
		return !values.getOrDefault("electronspercount", "").isEmpty();
	}

	/** @return whether the number of electrons is that of the record. */
	boolean countsAsRecorded() {
		return RECORDED.equalsIgnoreCase(values.get("electronspercount"));
	}

	/** @return electrons for each unit of a pixel's value. */
	double electronsPerCount() {
		final double electrons = number("electronspercount");
		if (electrons > 0) return electrons;
		throw new IllegalArgumentException("electronspercount=" + values.get("electronspercount") +
			" is not possible; give a positive number, or recorded");
	}

	/** @return the value of a pixel without electrons. */
	double countOffset() {
		return number("countoffset");
	}

	/** @return what the counted electrons are. */
	DoseKind countedKind() {
		return "in vacuum".equals(values.get("countedin")) ? DoseKind.INCIDENT : DoseKind.CAMERA;
	}

	/** @return which axis is time. */
	TimeAxis timeAxis() {
		return TimeAxis.valueOf(values.getOrDefault("timeaxis", "auto").toUpperCase(Locale.ROOT));
	}

	/** @return where the table is saved, if at all. */
	Optional<OutputFolder> folder() {
		final String saveTo = values.getOrDefault("saveto", "");
		return saveTo.isEmpty() ? Optional.empty() : Optional.of(OutputFolder.at(saveTo));
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		final StringBuilder text = new StringBuilder();
		values.forEach((key, value) -> text.append(text.length() == 0 ? "" : " ").append(key).append("=[").append(value)
			.append(']'));
		return text.toString();
	}

	private double number(final String key) {
		try {
			return Double.parseDouble(values.get(key));
		}
		catch (final NumberFormatException e) {
			throw new IllegalArgumentException(key + "=" + values.get(key) + " is not a number; write it with a decimal point",
				e);
		}
	}
}
