package org.latticelapse.core.crystal.cif;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.latticelapse.core.crystal.Phase;

/**
 * The user's own phases: one CIF each, in one folder (its subfolders are not
 * searched). The id of a phase is the name of its file without {@code .cif}; a
 * second structure in the same file has the name of its data block added. A
 * file that can not be used is named among the problems and does not stop the
 * others. Immutable.
 */
public final class CifFolder {

	private static final String EXTENSION = ".cif";
	private static final long MAX_BYTES = 10_000_000;

	private final List<Phase> phases = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private final Set<String> ids = new HashSet<>();

	private CifFolder() {}

	/**
	 * Reads all CIFs of a folder, in the order of their names.
	 *
	 * @param folder an existing folder with at least one file named {@code *.cif}
	 * @throws IllegalArgumentException if the folder does not exist or holds no CIF
	 */
	public static CifFolder read(final Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new IllegalArgumentException("There is no folder " + folder + " to read CIF files from");
		}
		final CifFolder read = new CifFolder();
		final List<Path> files = files(folder);
		if (files.isEmpty()) {
			throw new IllegalArgumentException("The folder " + folder +
				" holds no CIF file: put files whose names end with .cif there");
		}
		files.forEach(read::add);
		return read;
	}

	/** @return the phases that could be read, in the order of their files. */
	public List<Phase> phases() {
		return Collections.unmodifiableList(phases);
	}

	/** @return one sentence for each file that could not be used, or only in part: file, line, reason. */
	public List<String> problems() {
		return Collections.unmodifiableList(problems);
	}

	private static List<Path> files(final Path folder) {
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION) && Files
				.isRegularFile(file)).sorted().collect(Collectors.toList());
		}
		catch (final IOException e) {
			throw new IllegalArgumentException("The folder " + folder + " can not be read: " + e.getMessage(), e);
		}
	}

	private void add(final Path file) {
		final String fileName = file.getFileName().toString();
		final String id = fileName.substring(0, fileName.length() - EXTENSION.length()).trim();
		try {
			if (id.isEmpty() || id.contains(",")) {
				throw new CifException(0, "the name of the file becomes the name of the phase, which must not " + (id
					.isEmpty() ? "be empty" : "hold a comma") + ": rename it");
			}
			int structures = 0;
			for (final CifBlock block : CifBlock.parse(text(file))) {
				if (CifCell.isIn(block)) add(fileName, structures++ == 0 ? id : id + "_" + block.name(), block);
			}
			if (structures == 0) throw new CifException(0, "there is no unit cell in it");
		}
		catch (final CifException e) {
			problems.add(fileName + ": " + e.getMessage() + ".");
		}
		catch (final IOException e) {
			problems.add(fileName + ": the file can not be read (" + e.getMessage() + ").");
		}
	}

	private void add(final String fileName, final String id, final CifBlock block) throws CifException {
		if (!ids.add(id.toLowerCase(Locale.ROOT))) {
			throw new CifException(0, "there is already a phase " + id + " in this folder: rename one");
		}
		final CifPhase read = CifPhase.of(id, block);
		phases.add(read.phase());
		read.notes().forEach(note -> problems.add(fileName + ": " + note + "."));
	}

	private static String text(final Path file) throws IOException, CifException {
		if (Files.size(file) > MAX_BYTES) {
			throw new CifException(0, "the file is larger than " + MAX_BYTES / 1_000_000 +
				" MB, which no crystal structure needs");
		}
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
	}
}
