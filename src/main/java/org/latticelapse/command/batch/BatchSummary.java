package org.latticelapse.command.batch;

import com.google.gson.GsonBuilder;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * What came of all inputs of a batch, as its output folder tells: a table with
 * one row for each input, the tables of all inputs one below the other, and a
 * file for programs.
 */
final class BatchSummary {

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').build();

	private final BatchFolder folder;
	private final List<BatchInput> inputs;
	private final Map<BatchInput, BatchStatus> done = new LinkedHashMap<>();

	/** @param inputs all of the batch, whoever works on them */
	BatchSummary(final BatchFolder folder, final List<BatchInput> inputs) {
		this.folder = folder;
		this.inputs = inputs;
		for (final BatchInput input : inputs) {
			final Optional<BatchStatus> status = BatchStatus.of(folder.of(input));
			status.ifPresent(known -> done.put(input, known));
		}
	}

	/** Writes {@code summary.csv}, {@code batch.json} and one CSV for each table that an input has. */
	void write() throws IOException {
		write("summary.csv", this::printSummary);
		write("batch.json", out -> out.write(new GsonBuilder().setPrettyPrinting().create().toJson(counts()) + "\n"));
		for (final Map.Entry<String, Map<BatchInput, Path>> table : tables().entrySet()) {
			write(table.getKey() + ".csv", out -> printTable(table.getValue(), out));
		}
	}

	private Map<String, Object> counts() {
		final long complete = done.values().stream().filter(BatchStatus::isComplete).count();
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("inputs", inputs.size());
		counts.put("complete", complete);
		counts.put("failed", done.size() - complete);
		counts.put("open", inputs.size() - done.size());
		counts.put("state", complete == inputs.size() ? "complete" : done.size() < inputs.size() ? "open" : "failed");
		return counts;
	}

	private void printSummary(final Writer out) throws IOException {
		final CSVPrinter printer = new CSVPrinter(out, CSV);
		printer.printRecord("Input", "Folder", "State", "Seconds", "Error");
		for (final BatchInput input : inputs) {
			final BatchStatus status = done.get(input);
			if (status == null) printer.printRecord(input.file(), "", "open", "", "");
			else printer.printRecord(input.file(), input.name(), status.state(), Math.round(10 * status.seconds()) / 10.0,
				status.error());
		}
	}

	private static void printTable(final Map<BatchInput, Path> files, final Writer out) throws IOException {
		final CSVPrinter printer = new CSVPrinter(out, CSV);
		boolean first = true;
		for (final Map.Entry<BatchInput, Path> file : files.entrySet()) {
			try (Reader in = Files.newBufferedReader(file.getValue(), StandardCharsets.UTF_8);
					CSVParser rows = CSVFormat.RFC4180.parse(in))
			{
				for (final CSVRecord row : rows) {
					final boolean header = row.getRecordNumber() == 1;
					if (header && !first) continue;
					final List<String> fields = new ArrayList<>();
					fields.add(header ? "Input" : file.getKey().file().toString());
					row.forEach(fields::add);
					printer.printRecord(fields);
					first = false;
				}
			}
		}
	}

	/** The tables by name: a file {@code <image>.<Table Name>.csv} holds one. */
	private Map<String, Map<BatchInput, Path>> tables() throws IOException {
		final Map<String, Map<BatchInput, Path>> tables = new TreeMap<>();
		for (final BatchInput input : done.keySet()) {
			final List<Path> files;
			try (Stream<Path> all = Files.list(folder.of(input))) {
				files = all.filter(file -> file.toString().endsWith(".csv")).sorted().collect(Collectors.toList());
			}
			for (final Path file : files) {
				final String[] parts = file.getFileName().toString().split("\\.");
				if (parts.length > 2) {
					tables.computeIfAbsent("All " + parts[parts.length - 2], name -> new LinkedHashMap<>()).putIfAbsent(input, file);
				}
			}
		}
		return tables;
	}

	private void write(final String name, final Content content) throws IOException {
		final Path part = folder.path().resolve("." + name + "." + UUID.randomUUID() + ".part");
		try {
			try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
				content.writeTo(out);
			}
			Files.move(part, folder.path().resolve(name), StandardCopyOption.REPLACE_EXISTING,
				StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	/** What a file shall hold. */
	private interface Content {

		void writeTo(Writer out) throws IOException;
	}
}
