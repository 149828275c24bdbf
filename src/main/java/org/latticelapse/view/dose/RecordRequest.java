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
import org.latticelapse.view.OptionValues;
import org.latticelapse.view.OutputFolder;

/** What a user states in Set Acquisition and Dose, in the values of its options. */
public final class RecordRequest {

	private static final String RECORDED = "recorded";
	private static final String BETWEEN_FRAMES = "betweenframes";

	private final Map<Quantity, String> keys = new LinkedHashMap<>();
	private final OptionValues options = new OptionValues();

	/** @return this, with what is stated about a quantity under a key; an empty text states nothing. */
	public RecordRequest state(final Quantity quantity, final String key, final String text) {
		keys.put(quantity, key);
		return with(key, text);
	}

	/** @return this, with the value of another option. */
	public RecordRequest with(final String key, final String value) {
		options.put(key, value);
		return this;
	}

	/** @return the record with what is stated about the movie as a whole. */
	Acquisition appliedTo(final Acquisition record) {
		Acquisition changed = record;
		for (final Map.Entry<Quantity, String> stated : keys.entrySet()) {
			changed = RecordStatement.apply(changed, stated.getKey(), stated.getValue(), options.text(stated.getValue()));
		}
		final String between = options.text(BETWEEN_FRAMES);
		return between.isEmpty() || between.equals("keep") ? changed : changed.withExposureBetweenFrames(between.equals(
			"on"));
	}

	/** @return whether something is stated that tells where the frames of the image begin. */
	boolean confirmsFrames() {
		return !options.text("priordose").isEmpty() || !doseTable().isEmpty() || timeAxis() != TimeAxis.AUTO;
	}

	/** @return the path of a table of times and doses; empty: none. */
	String doseTable() {
		return options.text("dosetable");
	}

	/** @return whether the dose shall be measured in the image. */
	boolean countsElectrons() {
		return !options.text("electronspercount").isEmpty();
	}

	/** @return whether the number of electrons is that of the record. */
	boolean countsAsRecorded() {
		return RECORDED.equalsIgnoreCase(options.text("electronspercount"));
	}

	/** @return electrons for each unit of a pixel's value. */
	double electronsPerCount() {
		final double electrons = options.number("electronspercount");
		if (electrons > 0) return electrons;
		throw new IllegalArgumentException("electronspercount=" + options.text("electronspercount") +
			" is not possible; give a positive number, or recorded");
	}

	/** @return the value of a pixel without electrons. */
	double countOffset() {
		return options.number("countoffset");
	}

	/** @return what the counted electrons are. */
	DoseKind countedKind() {
		return "in vacuum".equals(options.text("countedin")) ? DoseKind.INCIDENT : DoseKind.CAMERA;
	}

	/** @return which axis is time. */
	TimeAxis timeAxis() {
		return options.text("timeaxis").isEmpty() ? TimeAxis.AUTO : TimeAxis.valueOf(options.text("timeaxis").toUpperCase(Locale.ROOT));
	}

	/** @return where the table is saved, if at all. */
	Optional<OutputFolder> folder() {
		return options.folder();
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		return options.toString();
	}
}
