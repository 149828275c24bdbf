package org.latticelapse.host;

import ij.ImageJ;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;

/** The Fiji-like ImageJ with its windows, as a process of its own. */
public final class FijiLikeWindows {

	private FijiLikeWindows() {
		// a program, and a method to start it
	}

	/**
	 * Runs a macro. Dialogs are written down and answered with OK.
	 *
	 * @param folder where the process writes
	 * @param lines the macro
	 * @return what the dialogs said, one line for each, in their order
	 * @throws org.opentest4j.TestAbortedException if this computer has no Xvfb
	 */
	public static List<String> run(final Path folder, final String... lines) throws IOException,
		InterruptedException
	{
		return new WindowedProcess(folder, Arrays.asList("-XX:+IgnoreUnrecognizedVMOptions",
			"--add-opens=java.base/java.lang=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
			FijiLikeWindows.class.getName())).run(lines);
	}

	/** @param arguments the file for notes about dialogs, and the macro */
	public static void main(final String... arguments) throws IOException {
		open();
		DialogReader.start(Paths.get(arguments[0]));
		final String macro = new String(Files.readAllBytes(Paths.get(arguments[1])), StandardCharsets.UTF_8);
		System.exit(FijiLike.get().run(macro, "") ? 0 : 1);
	}

	/** Opens ImageJ's windows in this process. */
	public static void open() {
		PatchedImageJ.applyWithWindows();
		Windows.open();
	}

	/** Loaded after ImageJ has been patched. */
	private static final class Windows {

		static void open() {
			new ImageJ(ImageJ.STANDALONE);
		}
	}
}
