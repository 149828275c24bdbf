package org.latticelapse.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

/** Runs an ImageJ macro file headless with the commands of this project. */
public final class RunMacro {

	private RunMacro() {
		// a program
	}

	/**
	 * Ends the process with 0 when the macro ran to its end, with 1 otherwise.
	 *
	 * @param arguments the macro file, and optionally the text that
	 *          {@code getArgument()} gives in the macro
	 */
	public static void main(final String... arguments) {
		// A window or pool thread that is still alive must not keep the process.
		System.exit(run(arguments) ? 0 : 1);
	}

	private static boolean run(final String... arguments) {
		if (arguments.length < 1 || arguments.length > 2) {
			System.err.println("Usage: RunMacro FILE.ijm [ARGUMENT]");
			return false;
		}
		final Path file = Paths.get(arguments[0]);
		final String macro;
		try {
			macro = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		}
		catch (final IOException e) {
			System.err.println("The macro " + file.toAbsolutePath() + " can not be read. Give the path of an .ijm file.");
			return false;
		}
		return FijiLike.get().run(macro, arguments.length == 2 ? arguments[1] : "");
	}
}
