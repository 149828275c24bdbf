package org.latticelapse.benchmark;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.latticelapse.io.reader.Fuzz;

/** Whether damaged files of every sample lead to anything but the documented exception. */
public final class FormatFuzz {

	private static final int COPIES = 10_000;

	/** Larger samples add time, not cases. */
	private static final long LARGEST = 4 << 20;

	/** A fresh clone has these. */
	private static final String RESOURCES = "velox/";

	private static final String PACKED = "TVIPS_bin4.zip";

	private FormatFuzz() {}

	/**
	 * Prints one line a sample, and ends with 1 if a sample failed.
	 *
	 * @param arguments number of copies; names of samples, or none for all
	 */
	public static void main(final String[] arguments) throws IOException, InterruptedException, URISyntaxException {
		final int copies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : COPIES;
		final List<String> names = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
		final Path folder = Files.createTempDirectory("fuzz");
		final Table table = new Table("sample", "copies", "opened", "rejected", "not recognized", "most MB",
			"most s", "failures");
		boolean failed = false;
		for (final Path sample : samples()) {
			final String name = sample.getFileName().toString();
			if (!names.isEmpty() && !names.contains(name)) continue;
			final Fuzz fuzz = fuzz(sample, folder).run(copies, 1);
			Files.deleteIfExists(folder.resolve(name));
			table.add(name, copies, fuzz.opened(), fuzz.rejected(), fuzz.foreign(), fuzz.mostBytes() * 1e-6, fuzz
				.mostSeconds(), fuzz.failures().size());
			fuzz.failures().forEach(failure -> System.out.println(name + ", " + failure));
			failed |= !fuzz.failures().isEmpty();
		}
		table.print();
		System.out.println("Heap: " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB. Copies that failed are in " +
			folder);
		System.exit(failed ? 1 : 0);
	}

	/** An experiment file is read when the series beside it is opened. */
	private static Fuzz fuzz(final Path sample, final Path folder) throws IOException {
		final String name = sample.getFileName().toString();
		if (!name.endsWith(".emi")) return new Fuzz(sample, folder);
		final String series = name.replace(".emi", "_1.ser");
		final Path opened = folder.resolve(series);
		Files.copy(sample.resolveSibling(series), opened, StandardCopyOption.REPLACE_EXISTING);
		return new Fuzz(sample, folder, opened);
	}

	/** The samples, if they are there, and the tests' own files. */
	private static List<Path> samples() throws IOException, URISyntaxException {
		final List<Path> samples = new ArrayList<>();
		final Path formats = Samples.at("formats");
		if (Files.isDirectory(formats)) {
			samples.addAll(in(formats));
			samples.add(unpacked(formats.resolve(PACKED)));
		}
		else System.out.println(formats + " is absent: only files of the tests are damaged");
		samples.addAll(in(Paths.get(Fuzz.class.getResource(RESOURCES).toURI())));
		return samples;
	}

	private static List<Path> in(final Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toFile().length() <= LARGEST).filter(file -> !file.toString().matches(
				".*\\.(md|json|xml|txt|mdoc|zip|class)")).sorted().collect(Collectors.toList());
		}
	}

	private static Path unpacked(final Path zip) throws IOException {
		try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
			final ZipEntry entry = entries.getNextEntry();
			final Path file = Files.createTempDirectory("unpacked").resolve(Paths.get(entry.getName()).getFileName());
			Files.copy(entries, file);
			return file;
		}
	}
}
