package org.latticelapse.examples;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.latticelapse.host.MacroResult;

/**
 * Every macro in the folder macros, run as it is on the sample images it falls
 * back on; but demo.ijm, the longest, which .ci/run and .ci/packaged run.
 */
class ExampleMacrosTest {

	private static final String DEMO = "demo.ijm";

	private static final String ARGUMENT = "getArgument()";

	@TempDir
	Path folder;

	static List<Path> macros() throws IOException {
		try (Stream<Path> files = Files.list(Paths.get("macros"))) {
			return files.filter(file -> file.toString().endsWith(".ijm") && !file.endsWith(DEMO)).sorted().collect(Collectors.toList());
		}
	}

	@ParameterizedTest
	@MethodSource("macros")
	void runsAndPrints(final Path file) throws IOException {
		final String macro = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		assertTrue(macro.startsWith("// "), "A macro begins with what it does");
		assertTrue(macro.contains(ARGUMENT), "A macro takes an argument");
		// A macro that writes without being told where would litter the current folder.
		final boolean writes = macro.contains("if (folder == \"\") folder = \"");
		final String argument = writes ? "'" + folder + "'" : "''";
		assertFalse(MacroResult.of(macro.replace(ARGUMENT, argument)).output().isEmpty());
	}
}
