package org.latticelapse.io.reader;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that does not hold what its format promises: the file's name, the byte
 * at which it was noticed, and the reason. The one exception that a broken or
 * hostile file leads to.
 */
public final class FormatException extends IOException {

	private static final long serialVersionUID = 1L;

	private final long offset;

	/**
	 * @param file the file
	 * @param offset 0-based byte of the file; negative when the whole file is meant
	 * @param reason what is wrong there, no full stop
	 */
	public FormatException(final Path file, final long offset, final String reason) {
		super(file.getFileName() + (offset < 0 ? "" : ", byte " + offset) + ": " + reason);
		this.offset = offset;
	}

	/**
	 * @param file the file
	 * @param offset 0-based byte of the file; negative when the whole file is meant
	 * @param reason what is wrong there, no full stop
	 * @param cause what a library said
	 */
	public FormatException(final Path file, final long offset, final String reason, final Throwable cause) {
		this(file, offset, reason);
		initCause(cause);
	}

	/** @return the 0-based byte of the file at which it was noticed; negative: the whole file. */
	public long offset() {
		return offset;
	}
}
