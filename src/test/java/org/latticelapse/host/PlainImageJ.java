package org.latticelapse.host;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;

/**
 * ImageJ 1.x alone, with its windows and without Fiji, as a process of its own
 * that has this project's jar and its libraries in its plugins folder.
 */
public final class PlainImageJ {

	private static final List<String> NOT_PLUGINS = Collections.singletonList("ij");

	private final Path folder;

	/**
	 * @param folder an empty folder for ImageJ
	 * @param jar this project's jar; the libraries its manifest names are taken from the class path
	 */
	public PlainImageJ(final Path folder, final Path jar) throws IOException {
		this.folder = folder;
		final Path plugins = Files.createDirectories(folder.resolve("plugins"));
		Files.copy(jar, plugins.resolve(jar.getFileName()));
		try (JarFile file = new JarFile(jar.toFile())) {
			for (final String library : file.getManifest().getMainAttributes().getValue("Class-Path").split(" ")) {
				final boolean plugin = !NOT_PLUGINS.contains(library.replaceAll("-[0-9].*", ""));
				if (plugin) Files.copy(onClassPath(library), plugins.resolve(library));
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
