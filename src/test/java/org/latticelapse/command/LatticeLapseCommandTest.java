package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.host.MacroResult;

class LatticeLapseCommandTest {

	@TempDir
	Path folder;

	/** SciJava alone would log the exception and let the macro go on. */
	@Test
	void aFaultThatNobodyHasForeseenStopsTheMacro() {
		final Path after = folder.resolve("after.txt");
		MacroResult.of("run('LatticeLapse Faulty...'); File.saveString('', '" + after.toString().replace('\\', '/') + "');");
		assertFalse(Files.exists(after));
	}
}
