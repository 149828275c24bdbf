package org.latticelapse.io;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;

/**
 * Times and doses of frames from a CSV file with one row a frame and the columns
 * of the table Dose Track: {@code Start_s}, {@code Duration_s},
 * {@code Frame_dose_e/A2} or {@code Dose_rate_e/A2/s}, {@code Kind}. Columns may
 * be missing, and others are not looked at.
 */
public final class DoseTableFile {

	private static final String START = "Start_s";
	private static final String DURATION = "Duration_s";
	private static final String DOSE = "Frame_dose_e/A2";
	private static final String RATE = "Dose_rate_e/A2/s";
	private static final String KIND = "Kind";

	private final Path file;
	private final List<CSVRecord> rows;

	private DoseTableFile(final Path file, final List<CSVRecord> rows) {
		this.file = file;
		this.rows = rows;
	}

	/**
	 * @param path path of the file, UTF-8
	 * @param frames number of frames of the movie
	 * @return what the file says frame by frame
	 * @throws IllegalArgumentException if the file can not be used, with a sentence
	 *           that names file, row and value, and says what to do
	 */
	public static FrameSchedule read(final String path, final int frames) {
		final Path file = path(path);
		try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
				CSVParser parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true)
					.setIgnoreHeaderCase(true).setIgnoreEmptyLines(true).build().parse(in))
		{
			requireColumns(file, parser.getHeaderNames());
			return new DoseTableFile(file, parser.getRecords()).schedule(frames);
		}
		catch (final IOException e) {
			throw new IllegalArgumentException("The dose table " + file + " can not be read (" + e.getMessage() +
				"); give the path of a CSV file in UTF-8", e);
		}
	}

	private FrameSchedule schedule(final int frames) {
		if (rows.size() != frames) {
			throw new IllegalArgumentException("The dose table " + file + " has " + rows.size() +
				" rows, but the movie has " + frames + " frames; give one row for each frame");
		}
		final double[] starts = column(START);
		final double[] durations = column(DURATION);
		final double[] doses = column(DOSE);
		final double[] rates = column(RATE);
		for (int i = 0; i < frames; i++) {
			if (Double.isNaN(doses[i])) doses[i] = rates[i] * durations[i];
		}
		if (!Double.isNaN(rates[0]) && Double.isNaN(doses[0])) {
			throw new IllegalArgumentException("The dose table " + file + " gives a dose rate but no " + DURATION +
				"; add that column, or state the frame dose in " + DOSE);
		}
		try {
			return FrameSchedule.of(starts, durations, doses, Double.isNaN(doses[0]) ? DoseKind.UNKNOWN : kind(),
				"of the table " + file.getFileName());
		}
		catch (final IllegalArgumentException e) {
			throw new IllegalArgumentException("The dose table " + file + ": " + e.getMessage(), e);
		}
	}

	private DoseKind kind() {
		final CSVRecord first = rows.get(0);
		return first.isMapped(KIND) && first.isSet(KIND) && first.get(KIND).equalsIgnoreCase(DoseKind.CAMERA.toString())
			? DoseKind.CAMERA : DoseKind.INCIDENT;
	}

	private double[] column(final String name) {
		final double[] values = new double[rows.size()];
		Arrays.setAll(values, i -> value(rows.get(i), name));
		return values;
	}

	private double value(final CSVRecord row, final String name) {
		if (!row.isConsistent()) {
			throw new IllegalArgumentException("Row " + row.getRecordNumber() + " of the dose table " + file + " has " + row
				.size() + " fields, its header another number; write numbers with a decimal point, and a comma between fields");
		}
		if (!row.isMapped(name) || row.get(name).isEmpty()) return Double.NaN;
		try {
			return Double.parseDouble(row.get(name));
		}
		catch (final NumberFormatException e) {
			throw new IllegalArgumentException("Row " + row.getRecordNumber() + " of the dose table " + file + " has \"" +
				row.get(name) + "\" in the column " + name + "; give a number with a decimal point", e);
		}
	}

	private static void requireColumns(final Path file, final List<String> header) {
		for (final String known : Arrays.asList(START, DURATION, DOSE, RATE)) {
			if (header.stream().anyMatch(known::equalsIgnoreCase)) return;
		}
		final String separator = header.size() == 1 && header.get(0).matches(".*[;\\t].*")
			? "; separate the fields by commas" : "";
		throw new IllegalArgumentException("The dose table " + file + " has none of the columns " + START + ", " +
			DURATION + ", " + DOSE + " and " + RATE + separator);
	}

	private static Path path(final String path) {
		try {
			return Paths.get(path.trim());
		}
		catch (final InvalidPathException e) {
			throw new IllegalArgumentException("dosetable=" + path + " is no path of a file: " + e.getReason(), e);
		}
	}
}
