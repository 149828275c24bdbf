package org.latticelapse.command.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file of a batch, and the name of its output folder. Immutable. */
final class BatchInput {

	/** The fingerprint of a file that is not there. */
	static final String MISSING = "missing";

	private final Path file;
	private final String name;

	/**
	 * @param file what is analysed
	 * @param name of the output folder; no other input has it
	 */
	BatchInput(final Path file, final String name) {
		this.file = file;
		this.name = name;
	}

	/** @return what is analysed. */
	Path file() {
		return file;
	}

	/** @return the name of the output folder. */
	String name() {
		return name;
	}

	/** @return what changes when the file changes: its size and the time of its last change; {@link #MISSING} if it can not be read. */
	String fingerprint() {
		if (!Files.isReadable(file)) return MISSING;
		try {
			return Files.size(file) + " bytes, " + Files.getLastModifiedTime(file);
		}
		catch (final IOException e) {
			return MISSING;
		}
	}
}
