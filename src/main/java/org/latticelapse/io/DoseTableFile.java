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
import java.util.Locale;

import org.apache.commons.csv.CSVRecord;
import org.latticelapse.core.dose.CsvRows;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FileProblem;
import org.latticelapse.core.image.FrameSchedule;

/**
 * Times and doses of frames from a CSV file with one row a frame and the columns
 * of the table Dose Track: {@code Start_s}, {@code Duration_s},
 * {@code Frame_dose_e/A2} or {@code Dose_rate_e/A2/s}, {@code Kind}. Columns may
 * be missing; of others {@code Frame} alone is looked at: its numbers must rise.
 */
public final class DoseTableFile {

	/** Part of the movie's length by which frames may overlap: clocks tremble, and times are rounded. */
	private static final double OVERLAP = 0.05;

	private static final String FRAME = "Frame";
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
		try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			final CsvRows rows = CsvRows.read(in, "The dose table " + file);
			requireColumns(file, rows);
			return new DoseTableFile(file, rows.records()).schedule(frames);
		}
		catch (final IOException e) {
			throw new IllegalArgumentException("The dose table " + file + " can not be read: " + FileProblem.of(e) +
				"; give the path of a CSV file in UTF-8", e);
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
			if (durations[i] == 0) throw wrong(i, DURATION, "a positive time");
			if (Double.isNaN(doses[i])) doses[i] = rates[i] * durations[i];
		}
		if (!Double.isNaN(rates[0]) && Double.isNaN(doses[0])) {
			throw new IllegalArgumentException("The dose table " + file + " gives a dose rate but no " + DURATION +
				"; add that column, or state the frame dose in " + DOSE);
		}
		requireOrder();
		requireAllOrNone(starts, START);
		requireAllOrNone(doses, DOSE);
		try {
			final FrameSchedule schedule = FrameSchedule.of(starts, durations, doses, Double.isNaN(doses[0]) ? DoseKind.UNKNOWN : kind(),
				"of the table " + file.getFileName() + " " + Acquisition.USER);
			requireOneAtATime(starts, durations);
			return schedule;
		}
		catch (final IllegalArgumentException e) {
			throw new IllegalArgumentException("The dose table " + file + ": " + e.getMessage(), e);
		}
	}

	/** Unless every row says that the camera counted it, the dose is taken for incident; rows must agree. */
	private DoseKind kind() {
		final DoseKind kind = kind(0);
		for (int i = 1; i < rows.size(); i++) {
			if (kind(i) != kind) throw wrong(i, KIND, "the same in all rows");
		}
		return kind;
	}

	private DoseKind kind(final int row) {
		final String text = rows.get(row).isMapped(KIND) ? rows.get(row).get(KIND) : "";
		if (text.isEmpty() || text.equalsIgnoreCase(DoseKind.INCIDENT.toString())) return DoseKind.INCIDENT;
		if (text.equalsIgnoreCase(DoseKind.CAMERA.toString())) return DoseKind.CAMERA;
		throw wrong(row, KIND, DoseKind.INCIDENT + " or " + DoseKind.CAMERA);
	}

	/** What is known of some frames only could not be used, and silence about that would mislead. */
	private void requireAllOrNone(final double[] values, final String name) {
		final long unknown = Arrays.stream(values).filter(Double::isNaN).count();
		if (unknown == 0 || unknown == values.length) return;
		for (int i = 0; i < values.length; i++) {
			if (Double.isNaN(values[i])) {
				throw new IllegalArgumentException("Row " + (i + 1) + " of the dose table " + file + " has no " + name +
					", but other rows have; give it for every frame, or for none");
			}
		}
	}

	/** A table that somebody has sorted anew would give doses to the wrong frames. */
	private void requireOrder() {
		for (int i = 1; i < rows.size(); i++) {
			if (number(i, FRAME) <= number(i - 1, FRAME)) throw wrong(i, FRAME, "the rows in the order of the frames");
		}
	}

	/** The dose of a time that two frames share would count twice. */
	private void requireOneAtATime(final double[] starts, final double[] durations) {
		final int last = starts.length - 1;
		final double exposed = Arrays.stream(durations).sum();
		final double length = starts[last] + durations[last] - starts[0];
		if (!(exposed > (1 + OVERLAP) * length)) return;
		throw new IllegalArgumentException(String.format(Locale.ROOT,
			"the frames are exposed for %.4g s in all, but only %.4g s pass from the first to the last; correct %s or %s",
			exposed, length, START, DURATION));
	}

	/** @return what a column says that nobody must fill in with numbers; NaN: no number. */
	private double number(final int row, final String name) {
		final String text = rows.get(row).isMapped(name) ? rows.get(row).get(name) : "";
		return text.matches("\\d{1,9}") ? Double.parseDouble(text) : Double.NaN;
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
			throw wrong((int) row.getRecordNumber() - 1, name, "a number with a decimal point");
		}
	}

	private IllegalArgumentException wrong(final int row, final String column, final String remedy) {
		return new IllegalArgumentException("Row " + (row + 1) + " of the dose table " + file + " has \"" + rows.get(row)
			.get(column) + "\" in the column " + column + "; give " + remedy);
	}

	private static void requireColumns(final Path file, final CsvRows rows) {
		if (rows.hasColumn(START) || rows.hasColumn(DURATION) || rows.hasColumn(DOSE) || rows.hasColumn(RATE)) return;
		final List<String> header = rows.header();
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
