package org.latticelapse.core.dose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * The rows of a file of comma-separated values with a header, as spreadsheets
 * write them: with or without a byte order mark, with empty lines and columns at
 * the end. Names of columns are the same in upper and lower case; lines that begin
 * with # are comments.
 */
public final class CsvRows {

	private static final int BYTE_ORDER_MARK = '\uFEFF';

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(
		true).setIgnoreHeaderCase(true).setIgnoreEmptyLines(true).setAllowMissingColumnNames(true).setCommentMarker('#')
		.setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY).build();

	private final List<String> header;
	private final List<CSVRecord> records;

	private CsvRows(final List<String> header, final List<CSVRecord> records) {
		this.header = header;
		this.records = records;
	}

	/**
	 * @param in the file; not closed
	 * @param name of the file, as the subject of a sentence
	 * @throws IllegalArgumentException if it is not written as comma-separated values
	 *           are, with a sentence that says so
	 * @throws IOException if it can not be read
	 */
	public static CsvRows read(final Reader in, final String name) throws IOException {
		final BufferedReader text = new BufferedReader(in);
		text.mark(1);
		if (text.read() != BYTE_ORDER_MARK) text.reset();
		try {
			final CSVParser parser = FORMAT.parse(text);
			return new CsvRows(parser.getHeaderNames(), parser.getRecords());
		}
		catch (final IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
			throw new IllegalArgumentException(name + " is not written as comma-separated values are (" + e.getMessage() +
				"); check its header and its quotation marks", e);
		}
	}

	/** @return the names of its columns. */
	public List<String> header() {
		return header;
	}

	/** @return whether it has a column. */
	public boolean hasColumn(final String name) {
		return header.stream().anyMatch(name::equalsIgnoreCase);
	}

	/** @return its rows without the header. */
	public List<CSVRecord> records() {
		return records;
	}
}
