package org.latticelapse.core.image;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Why a file could not be read or written, in a few words: the message of some of
 * Java's exceptions is the path and nothing else, or begins with it; that of
 * others is in their cause.
 */
public final class FileProblem {

	private FileProblem() {}

	/** @return the reason, to stand after a colon. */
	public static String of(final IOException e) {
		if (e instanceof NoSuchFileException) return ((FileSystemException) e).getFile() + " does not exist";
		if (e instanceof AccessDeniedException) return "access is not permitted";
		if (e instanceof FileAlreadyExistsException) return ((FileSystemException) e).getFile() + " is a file, not a folder";
		if (e instanceof CharacterCodingException) return "it is not written in UTF-8";
		if (e instanceof FileNotFoundException) return e.getMessage().replaceFirst(".*\\((.*)\\)$", "$1");
		if (e.getCause() instanceof IOException) return of((IOException) e.getCause());
		final String reason = e instanceof FileSystemException ? ((FileSystemException) e).getReason() : e.getMessage();
		return reason == null ? e.getClass().getSimpleName() : reason;
	}
}
