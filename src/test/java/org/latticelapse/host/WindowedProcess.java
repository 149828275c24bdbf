package org.latticelapse.host;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.opentest4j.TestAbortedException;

/** A Java process of its own that runs one macro in ImageJ's windows, on a screen that nobody sees. */
final class WindowedProcess {

	private static final int SECONDS = 120;

	private final Path folder;
	private final List<String> command = new ArrayList<>();

	/**
	 * @param folder where the process writes
	 * @param arguments Java's options and the main class, which is given two
	 *          files, for notes about dialogs and the macro
	 */
	WindowedProcess(final Path folder, final List<String> arguments) {
		this.folder = folder;
		command.add(System.getProperty("java.home") + "/bin/java");
		command.add("-Duser.home=" + folder);
		command.addAll(arguments);
	}

	/**
	 * @param lines the macro
	 * @return what the dialogs said, one line for each, in their order
	 * @throws TestAbortedException if this computer has no Xvfb
	 */
	List<String> run(final String... lines) throws IOException, InterruptedException {
		final Path notes = folder.resolve("dialogs.txt");
		final Path macro = folder.resolve("macro.ijm");
		Files.write(macro, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
		command.add(notes.toString());
		command.add(macro.toString());
		try (VirtualDisplay display = VirtualDisplay.open().orElseThrow(() -> new TestAbortedException(
			"Skipped: Xvfb is not installed, so ImageJ can not open its windows")))
		{
			runOn(display);
		}
		return Files.exists(notes) ? Files.readAllLines(notes) : Collections.emptyList();
	}

	private void runOn(final VirtualDisplay display) throws IOException, InterruptedException {
		final Path output = folder.resolve("output.txt");
		final ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output
			.toFile());
		builder.environment().put("DISPLAY", display.name());
		final Process process = builder.start();
		final boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
		process.destroyForcibly();
		assertTrue(ended, "ImageJ has not ended within " + SECONDS + " s: " + Files.readAllLines(output));
	}
}
