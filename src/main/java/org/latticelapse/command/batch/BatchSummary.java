package org.latticelapse.command.batch;

import com.google.gson.GsonBuilder;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
	private final Recipe recipe;
	private final List<BatchInput> inputs;
	private final Shard shard;

	/**
	 * @param inputs all of the batch, whoever works on them
	 * @param shard the part of them that this process works on
	 */
	BatchSummary(final BatchFolder folder, final Recipe recipe, final List<BatchInput> inputs, final Shard shard) {
		this.folder = folder;
		this.recipe = recipe;
		this.inputs = inputs;
		this.shard = shard;
	}

	/** Writes the files for programs alone, so that those of an earlier run are not taken for those of this one. */
	void writeStates() throws IOException {
		try (BatchClaim held = folder.claimSummary()) {
			writeStates(done());
		}
	}

	/** Writes the files for programs, {@code summary.csv}, and one CSV for each table that an input has. */
	void write() throws IOException {
		// Whoever writes last must have seen what all others have done.
		try (BatchClaim held = folder.claimSummary()) {
			final Map<BatchInput, BatchStatus> done = done();
			write("summary.csv", out -> printSummary(done, out));
			for (final Map.Entry<String, Map<BatchInput, Path>> table : tables(done.keySet()).entrySet()) {
				write(table.getKey() + ".csv", out -> printTable(table.getValue(), out));
			}
			writeStates(done);
		}
	}

	private Map<BatchInput, BatchStatus> done() {
		final Map<BatchInput, BatchStatus> done = new LinkedHashMap<>();
		for (final BatchInput input : inputs) {
			folder.status(input, recipe).ifPresent(status -> done.put(input, status));
		}
		return done;
	}

	private void writeStates(final Map<BatchInput, BatchStatus> done) throws IOException {
		write("batch.json", out -> out.write(counts(inputs, done)));
		if (shard.isPart()) write("batch." + shard + ".json", out -> out.write(counts(shard.of(inputs), done)));
	}

	private static String counts(final List<BatchInput> part, final Map<BatchInput, BatchStatus> all) {
		final List<BatchStatus> done = part.stream().filter(all::containsKey).map(all::get).collect(Collectors.toList());
		final long complete = done.stream().filter(BatchStatus::isComplete).count();
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("inputs", part.size());
		counts.put("complete", complete);
		counts.put("failed", done.size() - complete);
		counts.put("open", part.size() - done.size());
		counts.put("state", complete == part.size() ? "complete" : done.size() < part.size() ? "open" : "failed");
		return new GsonBuilder().setPrettyPrinting().create().toJson(counts) + "\n";
	}

	private void printSummary(final Map<BatchInput, BatchStatus> done, final Writer out) throws IOException {
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
			catch (final NoSuchFileException e) {
				// Another process replaces these results, and will write the table again.
			}
		}
	}

	/** The tables by name: a file {@code <image>.<Table Name>.csv} holds one. */
	private Map<String, Map<BatchInput, Path>> tables(final Set<BatchInput> done) throws IOException {
		final Map<String, Map<BatchInput, Path>> tables = new TreeMap<>();
		for (final BatchInput input : done) {
			for (final Path file : csvFiles(folder.of(input))) {
				final String[] parts = file.getFileName().toString().split("\\.");
				if (parts.length > 2) {
					tables.computeIfAbsent("All " + parts[parts.length - 2], name -> new LinkedHashMap<>()).putIfAbsent(input, file);
				}
			}
		}
		return tables;
	}

	private static List<Path> csvFiles(final Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(file -> file.toString().endsWith(".csv")).sorted().collect(Collectors.toList());
		}
		catch (final NoSuchFileException e) {
			// Another process replaces these results, and will write the summary again.
			return Collections.emptyList();
		}
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
