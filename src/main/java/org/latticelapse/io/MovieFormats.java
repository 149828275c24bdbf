package org.latticelapse.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.MovieFormat;
import org.latticelapse.io.reader.dm.DmFormat;
import org.latticelapse.io.reader.eer.EccFormat;
import org.latticelapse.io.reader.eer.EerFormat;
import org.latticelapse.io.reader.mrc.MrcFormat;
import org.latticelapse.io.reader.ser.SerFormat;
import org.latticelapse.io.reader.tiff.TiffFormat;
import org.latticelapse.io.reader.tvips.TvipsFormat;
import org.latticelapse.io.reader.velox.VeloxFormat;

/** The formats this project reads itself, in the order in which they are tried. */
public final class MovieFormats {

	private static final List<MovieFormat> ALL = Collections.unmodifiableList(Arrays.asList( //
		new EerFormat(), //
		new EccFormat(), //
		new DmFormat(), //
		new SerFormat(), //
		new VeloxFormat(), //
		new TvipsFormat(), //
		new MrcFormat(), //
		new TiffFormat() //
	));

	private MovieFormats() {}

	/** @return every format. */
	public static List<MovieFormat> all() {
		return ALL;
	}

	/**
	 * Opens a file with the reader of its format. Only headers are read.
	 *
	 * @return empty if the file is of none of the formats
	 * @throws FormatException if the file is broken
	 * @throws IOException if it can not be read
	 */
	public static Optional<MovieFile> open(final Path path) throws IOException {
		final ByteSource file = ByteSource.open(path);
		MovieFile movie = null;
		try {
			for (final MovieFormat format : ALL) {
				if (recognizes(format, file)) {
					movie = format.open(file);
					return Optional.of(movie);
				}
			}
			return Optional.empty();
		}
		finally {
			if (movie == null) file.close();
		}
	}

	/**
	 * @return the name of a file's format; empty if it is none of these
	 * @throws IOException if the file can not be read
	 */
	public static Optional<String> nameOf(final Path path) throws IOException {
		try (ByteSource file = ByteSource.open(path)) {
			for (final MovieFormat format : ALL) {
				if (recognizes(format, file)) return Optional.of(format.name());
			}
			return Optional.empty();
		}
	}

	/** A file too short for the fields that decide is not of the format. */
	private static boolean recognizes(final MovieFormat format, final ByteSource file) throws IOException {
		try {
			return format.recognizes(file);
		}
		catch (final FormatException e) {
			return false;
		}
	}
}
