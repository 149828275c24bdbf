package org.latticelapse.command.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files a batch works on: those of a folder, or those a list names, always in the same order. */
final class BatchInputs {

	/** Files that lie beside images and are none. */
	private static final Pattern NO_IMAGE = Pattern.compile("(?i).*\\.(mdoc|xml|txt|csv|json|md|log|gain|emi|ijm|zarr)");

	private static final int LONGEST_NAME = 200;

	/** What Java reads where the name of a file is not in the encoding of the locale. */
	private static final char UNKNOWN_LETTER = '\uFFFD';

	private BatchInputs() {
		// only static methods
	}

	/**
	 * @param input a folder, or a text file with the path of one file a line
	 *          (relative ones start at the list; empty lines and those with # in
	 *          front are not looked at)
	 * @param pattern which files of a folder: a file name with * and ?; empty: all
	 *          that look like images
	 * @return the files
	 * @throws IllegalArgumentException if there are none, with a sentence that says
	 *           what to do
	 */
	static List<BatchInput> of(final String input, final String pattern) {
		final Path path = path(input);
		final List<Path> files;
		try {
			files = Files.isDirectory(path) ? inFolder(path, pattern.trim()) : inList(path);
		}
		catch (final IOException e) {
			throw new IllegalArgumentException("input=" + input + " can not be read (" + e.getMessage() +
				"); give a folder, or a text file with one path a line", e);
		}
		if (files.isEmpty()) {
			throw new IllegalArgumentException("input=" + input + " holds no image" + (pattern.trim().isEmpty() ? ""
				: " that matches pattern=" + pattern) + "; give a folder with images, or a list of files");
		}
		return named(files);
	}

	private static List<Path> inFolder(final Path folder, final String pattern) throws IOException {
		final PathMatcher matcher;
		try {
			matcher = FileSystems.getDefault().getPathMatcher("glob:" + (pattern.isEmpty() ? "*" : pattern));
		}
		catch (final PatternSyntaxException e) {
			throw new IllegalArgumentException("pattern=" + pattern + " is no pattern of file names; write one such as *.tif", e);
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).filter(
				file -> matcher.matches(file.getFileName())).filter(file -> !pattern.isEmpty() || !NO_IMAGE.matcher(file
					.getFileName().toString()).matches()).map(file -> file.toAbsolutePath()
					.normalize()).sorted().collect(Collectors.toList());
		}
	}

	private static List<Path> inList(final Path list) throws IOException {
		final List<Path> files = new ArrayList<>();
		for (final String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
			final String text = line.replace("\uFEFF", "").trim();
			if (!text.isEmpty() && !text.startsWith("#")) files.add(beside(list, text));
		}
		return files;
	}

	private static Path beside(final Path list, final String text) {
		try {
			return list.toAbsolutePath().resolveSibling(text).normalize();
		}
		catch (final InvalidPathException e) {
			throw unwritable(text, e);
		}
	}

	/** Two files of one name get numbers, by their places in the list. */
	private static List<BatchInput> named(final List<Path> files) {
		final Map<String, Integer> used = new HashMap<>();
		final List<BatchInput> inputs = new ArrayList<>();
		for (final Path file : files) {
			if (file.toString().indexOf(UNKNOWN_LETTER) >= 0) throw unwritable(file.toString(), null);
			final String name = shortened(file.getFileName().toString()).replaceAll("[\\\\/:*?\"<>|\\[\\]'\\p{Cntrl}]", "_").replaceAll(
				"^[.]+|[. ]+$", "_");
			final int number = used.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
			inputs.add(new BatchInput(file, number == 1 ? name : name + "~" + number));
		}
		return inputs;
	}

	/** Leaves room for endings in file systems that take names of 255 bytes. */
	private static String shortened(final String name) {
		String start = name;
		while (start.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
			start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
		}
		return start;
	}

	private static IllegalArgumentException unwritable(final String file, final Exception cause) {
		return new IllegalArgumentException("The path " + file + " has letters that this computer's settings do not know; " +
			"rename the file, or set the environment variable LC_ALL to C.UTF-8", cause);
	}

	private static Path path(final String text) {
		try {
			return Paths.get(text.trim());
		}
		catch (final InvalidPathException e) {
			throw new IllegalArgumentException("input=" + text + " is no path: " + e.getReason(), e);
		}
	}
}
