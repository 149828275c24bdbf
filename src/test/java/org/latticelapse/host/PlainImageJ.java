package org.latticelapse.host;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/**
 * ImageJ 1.x alone, with its windows and without SciJava, as a process of its
 * own that has this project's jar in its plugins folder.
 */
public final class PlainImageJ {

	private static final List<String> FIJI_ONLY = Arrays.asList("scijava-common", "parsington", "ij");
	private static final int SECONDS = 120;

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
				final boolean fijiOnly = FIJI_ONLY.contains(library.replaceAll("-[0-9].*", ""));
				if (!fijiOnly) Files.copy(onClassPath(library), plugins.resolve(library));
			}
		}
	}

	/**
	 * Runs a macro in ImageJ's windows. Dialogs are answered with OK, and written
	 * down.
	 *
	 * @param lines the macro; it need not end ImageJ
	 * @return what the dialogs said, one line for each, in their order
	 * @throws org.opentest4j.TestAbortedException if this computer has no Xvfb
	 */
	public List<String> run(final String... lines) throws IOException, InterruptedException {
		final Path macro = folder.resolve("macro.ijm");
		Files.write(macro, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
		final Path dialogs = folder.resolve("dialogs.txt");
		try (VirtualDisplay display = VirtualDisplay.open().orElseThrow(() -> new org.opentest4j.TestAbortedException(
			"Skipped: Xvfb is not installed, so ImageJ can not open its windows")))
		{
			final ProcessBuilder command = new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
				"-Dplugins.dir=" + folder, "-Duser.home=" + folder, "-cp", imagej() + File.pathSeparator + classes(),
				DialogReader.class.getName(), dialogs.toString(), macro.toString());
			command.environment().put("DISPLAY", display.name());
			command.redirectErrorStream(true).redirectOutput(folder.resolve("output.txt").toFile());
			final Process process = command.start();
			final boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
			process.destroyForcibly();
			assertTrue(ended, "ImageJ has not ended within " + SECONDS + " s: " + Files.readAllLines(folder.resolve(
				"output.txt")));
		}
		return Files.exists(dialogs) ? Files.readAllLines(dialogs) : Arrays.asList();
	}

	private static Path imagej() throws IOException {
		return onClassPath("ij-[0-9].*\\.jar");
	}

	private static String classes() {
		return PlainImageJ.class.getProtectionDomain().getCodeSource().getLocation().getPath();
	}

	private static Path onClassPath(final String name) throws IOException {
		for (final String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			final Path path = Paths.get(entry);
			if (path.getFileName() != null && path.getFileName().toString().matches(name)) return path;
		}
		throw new IOException(name + " is not on the class path");
	}
}
