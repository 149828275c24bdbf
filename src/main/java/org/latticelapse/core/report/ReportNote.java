package org.latticelapse.core.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What a person states about instrument and specimen, because no image file does. It is kept among the notes of the record. */
public enum ReportNote {

	/** The camera. */
	DETECTOR("Detector", ""),

	/** The microscope. */
	MICROSCOPE("Microscope", ""),

	/** The holder, and whether it cools. */
	HOLDER("Holder", ""),

	/** What is looked at; the protocol asks less of lithium metal than of its SEI. */
	MATERIAL("Material", "", ReportNote.SEI, ReportNote.LITHIUM),

	/** From the disassembly of the cell to the start of preparation. */
	STORAGE_TIME("Storage time", "h"),

	/** The electrolyte in words. */
	ELECTROLYTE("Electrolyte", ""),

	/** Class of the electrolyte by its coulombic efficiency. */
	ELECTROLYTE_CLASS("Coulombic efficiency", "", "high", ReportNote.LOW),

	/** The ion that milled the lamella; {@code none}: it was not milled. */
	MILLING_ION("Milling ion", ""),

	/** Current of the ion beam. */
	MILLING_CURRENT("Milling current", "nA"),

	/** Whether the lamella was cold while it was milled. */
	MILLING_TEMPERATURE("Milling temperature", "", "room", ReportNote.CRYO),

	/** How the lamella came into the microscope. */
	TRANSFER("Transfer", "", "inert gas", ReportNote.CRYO, "vacuum", ReportNote.AIR),

	/** From the end of preparation into the microscope. */
	TRANSFER_TIME("Transfer time", "h"),

	/** Contact with air between the disassembly of the cell and the microscope. */
	AIR_EXPOSURE("Air exposure", "s");

	/** The solid electrolyte interphase. */
	static final String SEI = "SEI";

	/** Metallic lithium. */
	static final String LITHIUM = "lithium metal";

	/** Of a coulombic efficiency. */
	static final String LOW = "low";

	/** Of a temperature, or a transfer. */
	static final String CRYO = "cryo";

	/** Of a transfer. */
	static final String AIR = "air";

	private final String label;
	private final String unit;
	private final List<String> choices;

	ReportNote(final String label, final String unit, final String... choices) {
		this.label = label;
		this.unit = unit;
		this.choices = Collections.unmodifiableList(Arrays.asList(choices));
	}

	/** @return what it is called in reports, and the name of the note in the record. */
	public String label() {
		return label;
	}

	/** @return the unit of its number; empty: it is a text. */
	public String unit() {
		return unit;
	}

	/** @return whether it is a number, zero or positive. */
	public boolean isNumber() {
		return !unit.isEmpty();
	}

	/**
	 * @param text what a person has stated
	 * @return the text as it is kept in the record
	 * @throws IllegalArgumentException if it is not possible, with the end of a
	 *           sentence that begins with the option
	 */
	public String accepted(final String text) {
		if (isNumber()) return number(text.trim());
		if (choices.isEmpty()) return text.trim().replaceAll("\\s+", " ");
		return choices.stream().filter(choice -> choice.equalsIgnoreCase(text.trim())).findFirst().orElseThrow(
			() -> new IllegalArgumentException("is not known; choose " + String.join(", ", choices)));
	}

	private String number(final String text) {
		try {
			final BigDecimal number = new BigDecimal(text);
			if (number.signum() >= 0) return number.toPlainString();
		}
		catch (final NumberFormatException e) {
			// told below
		}
		throw new IllegalArgumentException("is not possible; give zero or a positive number (" + unit +
			") with a decimal point");
	}
}
