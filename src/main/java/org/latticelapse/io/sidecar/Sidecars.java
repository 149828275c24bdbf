package org.latticelapse.io.sidecar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FormatException;

/** Files beside a movie that tell how it was recorded: mdoc of SerialEM, xml files of EPU, _info.txt of Direct Electron. */
public final class Sidecars {

	private static final List<Sidecar> KINDS = Collections.unmodifiableList(Arrays.asList(new MdocSidecar(),
		new EpuSidecar(), new EpuFractionsSidecar(), new DirectElectronSidecar()));

	/** Sidecars are text of some kilobytes; a tilt series has a few hundred. */
	private static final long LARGEST = 16 << 20;

	private Sidecars() {}

	/**
	 * Completes a movie's record by the first sidecar of each kind that is found
	 * beside it under the names its program gives it. One that can not be read is
	 * told among the warnings.
	 *
	 * @param own the movie's own record
	 * @param frames number of its frames
	 */
	public static FileRecord beside(final Path movie, final FileRecord own, final int frames) throws IOException {
		FileRecord record = own;
		for (final Sidecar kind : KINDS) {
			for (final String name : kind.namesFor(movie.getFileName().toString())) {
				final Path file = movie.resolveSibling(name);
				if (file.equals(movie) || !Files.isRegularFile(file) || !kind.recognizes(start(file))) continue;
				try {
					record = read(kind, file, movie, record, frames);
				}
				catch (final FormatException e) {
					record = record.withWarning("The sidecar can not be used: " + e.getMessage());
				}
				break;
			}
		}
		return record;
	}

	/**
	 * Completes a movie's record by a sidecar.
	 *
	 * @param file any file
	 * @throws FormatException if it is no sidecar of a kind that is known, or broken
	 */
	public static FileRecord from(final Path file, final Path movie, final FileRecord own, final int frames)
		throws IOException
	{
		final String start = start(file);
		for (final Sidecar kind : KINDS) {
			if (kind.recognizes(start)) return read(kind, file, movie, own, frames);
		}
		throw new FormatException(file, -1, "this is neither a SerialEM mdoc, nor an EPU xml, nor a Direct Electron _info.txt");
	}

	private static FileRecord read(final Sidecar kind, final Path file, final Path movie, final FileRecord own,
		final int frames) throws IOException
	{
		if (Files.size(file) > LARGEST) throw new FormatException(file, LARGEST, "a sidecar is not this long");
		final FileRecord record = kind.read(file, Files.readAllBytes(file), movie, frames);
		return new RecordMerge(own, record, kind.name()).merged(frames).withNote("Sidecar", file.getFileName().toString(),
			"read with the movie");
	}

	/** @return the first few thousand characters, as far as they are ASCII. */
	private static String start(final Path file) throws IOException {
		final byte[] bytes = new byte[8192];
		int length = 0;
		try (InputStream in = Files.newInputStream(file)) {
			for (int n = 0; n >= 0 && length < bytes.length; n = in.read(bytes, length, bytes.length - length)) length += n;
		}
		return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
	}
}
