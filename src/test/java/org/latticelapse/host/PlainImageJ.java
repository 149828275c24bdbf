package org.latticelapse.host;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * ImageJ 1.x alone, with its windows and without Fiji, as a process of its own
 * beside which this project's package for ImageJ is unpacked.
 */
public final class PlainImageJ {

	private final Path folder;

	/**
	 * @param folder an empty folder for ImageJ
	 * @param archive the package for ImageJ, a zip file
	 */
	public PlainImageJ(final Path folder, final Path archive) throws IOException {
		this.folder = folder;
		try (ZipFile zip = new ZipFile(archive.toFile())) {
			for (final ZipEntry entry : Collections.list(zip.entries())) {
				final Path file = folder.resolve(entry.getName());
				Files.createDirectories(file.getParent());
				try (InputStream in = zip.getInputStream(entry)) {
					Files.copy(in, file);
				}
			}
		}
	}

	/**
	 * Runs a macro in ImageJ's windows. Dialogs are written down and answered with
	 * OK.
	 *
	 * @param lines the macro; it need not end ImageJ
	 * @return what the dialogs said, one line for each, in their order
	 * @throws org.opentest4j.TestAbortedException if this computer has no Xvfb
	 */
	public List<String> run(final String... lines) throws IOException, InterruptedException {
		final String tests = PlainImageJ.class.getProtectionDomain().getCodeSource().getLocation().getPath();
		return new WindowedProcess(folder, Arrays.asList("-Dplugins.dir=" + folder, "-cp", onClassPath(
			"ij-[0-9].*\\.jar") + File.pathSeparator + tests, DialogReader.class.getName())).run(lines);
	}

	private static Path onClassPath(final String name) throws IOException {
		for (final String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			final Path path = Paths.get(entry);
			if (path.getFileName() != null && path.getFileName().toString().matches(name)) return path;
		}
		throw new IOException(name + " is not on the class path");
	}
}
