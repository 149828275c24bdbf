package org.latticelapse.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables as comma-separated values (RFC 4180): a decimal point in every locale,
 * seven significant digits, an empty field for what does not apply.
 */
final class CsvText {

	private CsvText() {}

	/** Writes the headers and rows of a table. */
	static void write(final Table table, final Appendable out) throws IOException {
		try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n')
			.build()))
		{
			printer.printRecord(table.columns());
			for (final List<Object> row : table.rows()) {
				final List<String> fields = new ArrayList<>();
				for (final Object value : row) {
					fields.add(field(value));
				}
				printer.printRecord(fields);
			}
		}
	}

	private static String field(final Object value) {
		if (value == null) {
			return "";
		}
		return value instanceof Double && Double.isFinite((Double) value) ? String.format(Locale.ROOT, "%.7g",
			value) : value.toString();
	}
}
