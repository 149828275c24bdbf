package org.latticelapse.view.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.report.ReportNote;
import org.latticelapse.io.RecordStatement;
import org.latticelapse.view.OptionValues;
import org.latticelapse.view.OutputFolder;

/** What a user states in Acquisition Report, in the values of its options. */
public final class AcquisitionReportRequest {

	/** The choice that leaves what is recorded, like an empty text. */
	public static final String KEEP = "keep";

	private final Map<ReportNote, String> keys = new EnumMap<>(ReportNote.class);
	private final OptionValues options = new OptionValues();

	/** @param saveTo folder for the report; empty: it is not saved */
	public AcquisitionReportRequest(final String saveTo) {
		options.put("saveto", saveTo);
	}

	/**
	 * @return this, with what is stated under a key; an empty text or {@code keep}
	 *         states nothing, {@code unknown} removes what is recorded
	 */
	public AcquisitionReportRequest state(final ReportNote note, final String key, final String text) {
		keys.put(note, key);
		options.put(key, text);
		return this;
	}

	/**
	 * @return the record with what is stated
	 * @throws IllegalArgumentException if something is impossible, with a sentence
	 *           that names option and value
	 */
	Acquisition appliedTo(final Acquisition record) {
		Acquisition changed = record;
		for (final Map.Entry<ReportNote, String> stated : keys.entrySet()) {
			final String text = options.text(stated.getValue());
			if (!text.isEmpty() && !text.equalsIgnoreCase(KEEP)) changed = applied(changed, stated.getKey(), text);
		}
		return changed;
	}

	/** One that says what the record says already leaves its source. */
	private Acquisition applied(final Acquisition record, final ReportNote note, final String text) {
		if (text.equalsIgnoreCase(RecordStatement.UNKNOWN)) return record.withoutNote(note.label());
		final String accepted = accepted(note, text);
		return accepted.equals(record.notes().get(note.label())) ? record : record.withNote(note.label(), accepted,
			Acquisition.USER);
	}

	/** @return where the report is saved, if at all. */
	Optional<OutputFolder> folder() {
		return options.folder();
	}

	private String accepted(final ReportNote note, final String text) {
		try {
			return note.accepted(text);
		}
		catch (final IllegalArgumentException e) {
			throw new IllegalArgumentException(keys.get(note) + "=" + text + " " + e.getMessage() + ", or \"" +
				RecordStatement.UNKNOWN + "\"", e);
		}
	}
}
