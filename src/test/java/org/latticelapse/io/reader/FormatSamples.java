package org.latticelapse.io.reader;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.latticelapse.io.MovieFormats;

/**
 * The sample files of microscope formats beside the project, which are not part
 * of it; the system property {@code latticelapse.samples} names the folder of
 * all samples when it lies elsewhere.
 */
public final class FormatSamples {

	private FormatSamples() {}

	/** @return a sample file, whether it exists or not. */
	public static Path at(final String name) {
		return Paths.get(System.getProperty("latticelapse.samples", "../shared/samples"), "formats", name);
	}

	/** @return a sample file; the test is skipped where it is absent. */
	public static Path require(final String name) {
		assumeTrue(Files.exists(at(name)), "The sample " + at(name) + " is absent");
		return at(name);
	}

	/** @return a sample file, opened; the test is skipped where it is absent. */
	public static MovieFile open(final String name) throws IOException {
		return MovieFormats.open(require(name)).get();
	}
}
