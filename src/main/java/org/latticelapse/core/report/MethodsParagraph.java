package org.latticelapse.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.PlainNumber;
import org.latticelapse.core.image.Quantity;

/**
 * What is reported, as a paragraph to paste into the methods of a paper. It says
 * nothing that the record does not state; what is missing is named in brackets at
 * its end.
 */
public final class MethodsParagraph {

	private final AcquisitionRecord record;
	private final List<String> sentences = new ArrayList<>();

	private MethodsParagraph(final AcquisitionRecord record) {
		this.record = record;
	}

	/** @return the paragraph, one line. */
	public static String of(final AcquisitionRecord record) {
		final MethodsParagraph paragraph = new MethodsParagraph(record);
		paragraph.specimen();
		paragraph.preparation();
		paragraph.imaging();
		paragraph.dose();
		paragraph.missing();
		return String.join(" ", paragraph.sentences);
	}

	private void specimen() {
		final String material = text(ReportNote.MATERIAL);
		final String electrolyte = text(ReportNote.ELECTROLYTE);
		final String efficiency = text(ReportNote.ELECTROLYTE_CLASS);
		final Clauses clauses = new Clauses("The specimen");
		if (!material.isEmpty()) clauses.add("was " + (material.equals(ReportNote.SEI) ? "the solid electrolyte interphase"
			: material));
		if (!electrolyte.isEmpty() || !efficiency.isEmpty()) {
			clauses.add("came from a cell with " + (electrolyte.isEmpty() ? "an electrolyte" : "the electrolyte " + electrolyte) +
				(efficiency.isEmpty() ? "" : " of " + efficiency + " coulombic efficiency"));
		}
		number(ReportNote.STORAGE_TIME).ifPresent(hours -> clauses.add("was stored for " + PlainNumber.of(hours) +
			" h between disassembly and preparation"));
		say(clauses);
	}

	private void preparation() {
		final Clauses clauses = new Clauses("It");
		final String ion = text(ReportNote.MILLING_ION);
		final String temperature = text(ReportNote.MILLING_TEMPERATURE);
		if (ion.equalsIgnoreCase("none")) {
			clauses.add("was not milled");
		}
		else if (!ion.isEmpty() || !temperature.isEmpty()) {
			clauses.add("was milled" + (ion.isEmpty() ? "" : " with " + ion + " ions") + (number(ReportNote.MILLING_CURRENT)
				.isPresent() ? " at " + PlainNumber.of(number(ReportNote.MILLING_CURRENT).getAsDouble()) + " nA" : "") +
				(temperature.isEmpty() ? "" : temperature.equals(ReportNote.CRYO) ? " at cryogenic temperature"
					: " at room temperature"));
		}
		transfer(clauses);
		final OptionalDouble air = number(ReportNote.AIR_EXPOSURE);
		air.ifPresent(seconds -> clauses.add(seconds == 0 ? "was not exposed to air" : "was exposed to air for " + PlainNumber
			.of(seconds) + " s"));
		if (sentences.isEmpty()) clauses.begin("The specimen");
		say(clauses);
	}

	private void transfer(final Clauses clauses) {
		final String transfer = text(ReportNote.TRANSFER);
		final OptionalDouble hours = number(ReportNote.TRANSFER_TIME);
		final String time = hours.isPresent() ? " within " + PlainNumber.of(hours.getAsDouble()) + " h of preparation" : "";
		if (!transfer.isEmpty()) {
			clauses.add("was transferred to the microscope " + (transfer.equals(ReportNote.CRYO) ? "at cryogenic temperature"
				: (transfer.equals("inert gas") ? "under " : "in ") + transfer) + time);
		}
		else if (!time.isEmpty()) {
			clauses.add("was brought to the microscope" + time);
		}
	}

	private void imaging() {
		final List<ReportItem> instrument = ReportItems.of(record).get(ReportItems.INSTRUMENT);
		final List<String> parts = new ArrayList<>();
		record.acquisition().voltage().ifPresent(value -> parts.add("at an accelerating voltage of " + PlainNumber.of(
			value) + " kV"));
		record.acquisition().temperature().ifPresent(value -> parts.add("at a specimen temperature of " + PlainNumber.of(
			value) + " °C"));
		record.pixelSize().ifPresent(pixel -> parts.add("at a pixel size of " + PlainNumber.of(pixel.x()) + (pixel.x() == pixel
			.y() ? "" : " × " + PlainNumber.of(pixel.y())) + " Å"));
		final String with = instrument.stream().filter(ReportItem::isReported).map(item -> item.label().toLowerCase(
			Locale.ROOT) + ": " + item.text()).collect(Collectors.joining("; "));
		if (parts.isEmpty() && with.isEmpty()) return;
		sentences.add("Images were recorded" + (parts.isEmpty() ? "" : " " + Clauses.joined(parts)) + (with.isEmpty() ? ""
			: " (" + with + ")") + ".");
	}

	private void dose() {
		final DoseTrack track = record.track();
		final String rate = PlainNumber.of(Double.isNaN(record.doseRate()) ? 0 : record.doseRate()) + " e/Å²/s";
		if (record.doseRateKind() == DoseKind.INCIDENT) sentences.add("The dose rate on the specimen was " + rate + ".");
		if (record.doseRateKind() == DoseKind.CAMERA) {
			sentences.add("The camera received " + rate + "; the dose rate on the specimen, which is higher, was not measured.");
		}
		final double time = record.frameTime();
		final String frames = track.frames() == 1 ? "The exposure" : "The movie of " + track.frames() + " frames";
		final List<String> parts = new ArrayList<>();
		if (!Double.isNaN(time)) {
			final boolean mean = !record.acquisition().value(Quantity.FRAME_TIME).isPresent();
			parts.add((mean ? "was exposed for " : "took ") + PlainNumber.of(time) + " s" + (track.frames() == 1 ? "" : mean
				? " a frame in the mean" : " a frame"));
		}
		if (track.isDoseKnown()) {
			final String prior = track.priorDose().isPresent() ? track.priorDose().getAsDouble() == 0 ? ", with no dose before it"
				: ", " + PlainNumber.of(track.priorDose().getAsDouble()) + " e/Å² before it included" : "";
			parts.add("ended at a total dose of " + PlainNumber.of(record.totalDose()) + " e/Å² on the " + (track
				.kind() == DoseKind.CAMERA ? "camera" : "specimen") + prior);
		}
		if (track.uncounted() > 0) {
			sentences.add("The specimen had received " + PlainNumber.of(record.acquisition().value(Quantity.PRIOR_DOSE)
				.getAsDouble()) + " e/Å² before.");
		}
		if (!parts.isEmpty()) sentences.add(frames + " " + Clauses.joined(parts) + ".");
	}

	private void missing() {
		final String labels = ReportItems.of(record).values().stream().flatMap(List::stream).filter(item -> !item
			.isReported() && !isBesideThePoint(item)).map(item -> item.label().toLowerCase(Locale.ROOT)).collect(Collectors
				.joining(", "));
		if (!labels.isEmpty()) sentences.add("[Not reported: " + labels + ".]");
	}

	/** A specimen that was not milled has no milling current. */
	private boolean isBesideThePoint(final ReportItem item) {
		return text(ReportNote.MILLING_ION).equalsIgnoreCase("none") && (item.label().equals(ReportNote.MILLING_CURRENT
			.label()) || item.label().equals(ReportNote.MILLING_TEMPERATURE.label())) || item.label().equals(Quantity.PRIOR_DOSE
				.label()) && !record.track().isDoseKnown();
	}

	private void say(final Clauses clauses) {
		clauses.sentence().ifPresent(sentences::add);
	}

	private String text(final ReportNote note) {
		return record.text(note);
	}

	private OptionalDouble number(final ReportNote note) {
		return record.number(note);
	}
}
