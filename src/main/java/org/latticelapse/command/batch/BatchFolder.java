package org.latticelapse.command.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.latticelapse.view.ProjectInfo;

/**
 * The output folder of a batch: one folder for each input, which appears under
 * its name only when the input is done.
 */
final class BatchFolder {

	private static final String HIDDEN = ".latticelapse";

	private final Path folder;

	private BatchFolder(final Path folder) {
		this.folder = folder;
	}

	/**
	 * @param output path of a folder, which need not exist
	 * @throws IllegalArgumentException if no folder can be there
	 */
	static BatchFolder at(final String output) {
		if (output.trim().isEmpty()) {
			throw new IllegalArgumentException("The option output is missing; give the folder for the results");
		}
		try {
			final Path folder = Paths.get(output.trim()).toAbsolutePath().normalize();
			Files.createDirectories(folder);
			return new BatchFolder(folder);
		}
		catch (final InvalidPathException | IOException e) {
			throw new IllegalArgumentException("output=" + output + " can not be made (" + e.getMessage() +
				"); give a folder that can be written to", e);
		}
	}

	/** @return the path. */
	Path path() {
		return folder;
	}

	/** @return the folder of an input. */
	Path of(final BatchInput input) {
		return folder.resolve(input.name());
	}

	/**
	 * @throws IllegalArgumentException if something lies where results of an input
	 *           belong and is no result of a batch
	 */
	void requireOwn(final List<BatchInput> inputs) {
		for (final BatchInput input : inputs) {
			if (isForeign(input)) throw new IllegalArgumentException(foreign(input));
		}
	}

	/** @return what came of an input; empty if nobody has finished with it since it, the recipe or LatticeLapse has changed. */
	Optional<BatchStatus> status(final BatchInput input, final Recipe recipe) {
		return BatchStatus.of(of(input)).filter(status -> status.holdsFor(input, recipe.text(), ProjectInfo.version()));
	}

	/** @return the right to write the summary, once no other process does. */
	BatchClaim claimSummary() throws IOException {
		return BatchClaim.onSummary(folder.resolve(HIDDEN));
	}

	/** @return the right to work on an input; empty if another process does. */
	Optional<BatchClaim> claim(final BatchInput input) throws IOException {
		return BatchClaim.on(folder.resolve(HIDDEN), input.name());
	}

	/** @return an empty folder for the results of an input, to be published when it is done. */
	Path begin(final BatchInput input) throws IOException {
		final Path part = folder.resolve(HIDDEN).resolve(input.name() + ".part");
		delete(part);
		return Files.createDirectories(part);
	}

	/**
	 * Puts finished results in place of older ones.
	 *
	 * @throws IOException if something lies there that is no result of a batch
	 */
	void publish(final BatchInput input, final Path part) throws IOException {
		final Path place = of(input);
		if (isForeign(input)) throw new IOException(foreign(input));
		writeThrough(part);
		if (Files.exists(place)) {
			final Path old = folder.resolve(HIDDEN).resolve(input.name() + ".old");
			delete(old);
			Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
			Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
			delete(old);
			return;
		}
		Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
	}

	private boolean isForeign(final BatchInput input) {
		return Files.exists(of(input)) && !Files.exists(of(input).resolve(BatchStatus.FILE));
	}

	private String foreign(final BatchInput input) {
		return of(input) + " is no result of a batch and is left as it is; choose another folder output";
	}

	/** What has appeared under its name must be whole after a power failure too. */
	private static void writeThrough(final Path part) throws IOException {
		final List<Path> content;
		try (Stream<Path> files = Files.walk(part)) {
			content = files.filter(Files::isRegularFile).collect(Collectors.toList());
		}
		for (final Path file : content) {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
		}
	}

	private static void delete(final Path path) throws IOException {
		if (!Files.exists(path)) return;
		final List<Path> content;
		try (Stream<Path> files = Files.walk(path)) {
			content = files.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
		}
		for (final Path file : content) {
			Files.delete(file);
		}
	}
}
