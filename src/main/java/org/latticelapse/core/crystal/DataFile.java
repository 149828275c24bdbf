package org.latticelapse.core.crystal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the tables of crystallography that lie beside this class in the jar. */
public final class DataFile {

	private DataFile() {}

	/** @return the lines of the table, UTF-8, empty ones left out. */
	public static List<String> lines(final String name) {
		try (InputStream in = DataFile.class.getResourceAsStream(name)) {
			if (in == null) throw new IllegalStateException("The jar is incomplete: it has no " + name);
			return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines() //
				.filter(line -> !line.isEmpty()).collect(Collectors.toList());
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
