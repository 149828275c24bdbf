package org.latticelapse.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.Quantity;

/** The lines of a report, under their headings. What is not known has a line too. */
final class ReportItems {

	/** Heading of the lines on microscope, detector and holder. */
	static final String INSTRUMENT = "Instrument";

	/** Where the names of file formats differ. */
	private static final String CAMERA = "Camera";

	private final AcquisitionRecord record;

	private ReportItems(final AcquisitionRecord record) {
		this.record = record;
	}

	/** @return the lines by heading, in the order of a report. */
	static Map<String, List<ReportItem>> of(final AcquisitionRecord record) {
		final ReportItems items = new ReportItems(record);
		final Map<String, List<ReportItem>> sections = new LinkedHashMap<>();
		sections.put("Image", items.image());
		sections.put("Beam and dose", items.dose());
		sections.put(INSTRUMENT, items.notes(ReportNote.MICROSCOPE, ReportNote.DETECTOR, ReportNote.HOLDER));
		sections.put("Specimen", items.notes(ReportNote.MATERIAL, ReportNote.ELECTROLYTE, ReportNote.ELECTROLYTE_CLASS,
			ReportNote.STORAGE_TIME, ReportNote.MILLING_ION, ReportNote.MILLING_CURRENT, ReportNote.MILLING_TEMPERATURE,
			ReportNote.TRANSFER, ReportNote.TRANSFER_TIME, ReportNote.AIR_EXPOSURE));
		if (!items.furtherNotes().isEmpty()) sections.put("Further notes", items.furtherNotes());
		return Collections.unmodifiableMap(sections);
	}

	private List<ReportItem> image() {
		final List<ReportItem> items = new ArrayList<>();
		items.add(ReportItem.number("Frames", record.track().frames(), "", "counted in the image"));
		final String source = "of the image's calibration";
		if (!record.pixelSize().isPresent()) {
			items.add(ReportItem.unknown("Pixel size"));
		}
		else if (record.pixelSize().get().x() == record.pixelSize().get().y()) {
			items.add(ReportItem.number("Pixel size", record.pixelSize().get().x(), "Å", source));
		}
		else {
			items.add(ReportItem.number("Pixel width", record.pixelSize().get().x(), "Å", source));
			items.add(ReportItem.number("Pixel height", record.pixelSize().get().y(), "Å", source));
		}
		return items;
	}

	private List<ReportItem> dose() {
		final DoseTrack track = record.track();
		final List<ReportItem> items = new ArrayList<>();
		items.add(quantity(Quantity.VOLTAGE));
		items.add(quantity(Quantity.TEMPERATURE));
		items.add(ReportItem.number("Dose rate " + place(record.doseRateKind()), record.doseRate(), "e/Å²/s", record
			.doseRateSource()));
		if (record.doseRateKind() == DoseKind.INCIDENT && record.acquisition().value(Quantity.CAMERA_DOSE_RATE).isPresent()) {
			items.add(quantity(Quantity.CAMERA_DOSE_RATE));
		}
		final String timeSource = record.acquisition().source(Quantity.FRAME_TIME);
		items.add(ReportItem.number("Frame time", record.frameTime(), "s", timeSource.isEmpty() ? "mean exposure, " + track
			.source() : timeSource));
		items.add(quantity(Quantity.PRIOR_DOSE));
		if (track.kind() == DoseKind.CAMERA && track.priorDose().isPresent()) items.add(quantity(Quantity.CAMERA_PRIOR_DOSE));
		items.add(ReportItem.number("Total dose " + place(track.kind()), record.totalDose(), "e/Å²", track.source() + (track
			.priorDose().isPresent() ? "; prior dose included" : "; from the first frame on")));
		return items;
	}

	private ReportItem quantity(final Quantity quantity) {
		return ReportItem.number(quantity.label(), record.acquisition().value(quantity).orElse(Double.NaN), quantity.unit(),
			record.acquisition().source(quantity));
	}

	private List<ReportItem> notes(final ReportNote... notes) {
		return Arrays.stream(notes).map(this::note).collect(Collectors.toList());
	}

	private ReportItem note(final ReportNote note) {
		if (note.isNumber()) {
			return ReportItem.number(note.label(), record.number(note).orElse(Double.NaN), note.unit(), record.source(note));
		}
		return note == ReportNote.DETECTOR && record.text(note).isEmpty() ? item(note.label(), CAMERA) : item(note.label(), note
			.label());
	}

	/** @param name of the note in the record */
	private ReportItem item(final String label, final String name) {
		return ReportItem.text(label, record.acquisition().notes().getOrDefault(name, ""), record.acquisition().noteSource(
			name));
	}

	private List<ReportItem> furtherNotes() {
		final Set<String> told = Arrays.stream(ReportNote.values()).map(ReportNote::label).collect(Collectors.toSet());
		told.add(CAMERA);
		return record.acquisition().notes().entrySet().stream().filter(note -> !told.contains(note.getKey())).map(
			note -> item(note.getKey(), note.getKey())).sorted((a, b) -> a.label().compareTo(b.label())).collect(Collectors
				.toList());
	}

	private static String place(final DoseKind kind) {
		return kind == DoseKind.CAMERA ? "on the camera" : "on the specimen";
	}
}
