package org.latticelapse.core.dose.limit;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVRecord;
import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.dose.CsvRows;

/** Reads critical doses from comma-separated values. */
final class CriticalDoseFile {

	private static final List<String> COLUMNS = Arrays.asList("Phase", "Range", "Temperature", "Voltage_kV",
		"Limit_e/A2", "Bound", "Criterion", "Source");

	private final String name;

	private CriticalDoseFile(final String name) {
		this.name = name;
	}

	/**
	 * @param name of the file, for messages
	 * @throws IllegalArgumentException if a row can not be used, with a sentence that
	 *           names file, row, column and value
	 */
	static List<CriticalDose> read(final Reader in, final String name) throws IOException {
		final CriticalDoseFile file = new CriticalDoseFile(name);
		final List<CriticalDose> doses = new ArrayList<>();
		final CsvRows rows = CsvRows.read(in, "The file of critical doses " + name);
		for (final String column : COLUMNS) {
			if (!rows.hasColumn(column)) {
				throw new IllegalArgumentException("The file of critical doses " + name + " has no column " + column +
					"; its columns must be " + String.join(",", COLUMNS) + ", separated by commas");
			}
		}
		for (final CSVRecord row : rows.records()) {
			doses.add(file.dose(row));
		}
		return doses;
	}

	private CriticalDose dose(final CSVRecord row) {
		if (!row.isConsistent()) {
			throw new IllegalArgumentException("Row " + row.getRecordNumber() + " of the file of critical doses " + name +
				" has " + row.size() + " fields instead of " + COLUMNS.size() + "; put a text with commas in quotes");
		}
		final Bound bound = bound(row);
		final double limit = number(row, "Limit_e/A2", bound != Bound.UNKNOWN);
		return new CriticalDose(row.get("Phase"), range(row), row.get("Temperature"), number(row, "Voltage_kV", false),
			limit, bound, row.get("Criterion"), row.get("Source"));
	}

	private SpecimenTemperature range(final CSVRecord row) {
		for (final SpecimenTemperature range : SpecimenTemperature.values()) {
			if (range.name().toLowerCase(Locale.ROOT).equals(row.get("Range").toLowerCase(Locale.ROOT))) return range;
		}
		throw wrong(row, "Range", "room or cryo");
	}

	private Bound bound(final CSVRecord row) {
		for (final Bound bound : Bound.values()) {
			if (bound.sign().equals(row.get("Bound"))) return bound;
		}
		throw wrong(row, "Bound", "nothing, <, > or unknown");
	}

	private double number(final CSVRecord row, final String column, final boolean required) {
		final String text = row.get(column);
		if (text.isEmpty() && !required) return Double.NaN;
		try {
			final double value = Double.parseDouble(text);
			if (value > 0 && value < Double.POSITIVE_INFINITY) return value;
		}
		catch (final NumberFormatException e) {
			// told below
		}
		throw wrong(row, column, "a positive number with a decimal point");
	}

	private IllegalArgumentException wrong(final CSVRecord row, final String column, final String remedy) {
		return new IllegalArgumentException("Row " + row.getRecordNumber() + " of the file of critical doses " + name +
			" has \"" + row.get(column) + "\" in the column " + column + "; give " + remedy);
	}
}
