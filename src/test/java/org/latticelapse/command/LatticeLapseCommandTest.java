package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

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

	/** The user presses Esc, or a frame can not be read, while several threads are at work. */
	@Test
	void aSentenceOutlivesAPoolOfThreads() {
		for (final RuntimeException fault : Arrays.asList(new CancellationException("Stopped by the user"),
			new IllegalArgumentException("Stopped by the user")))
		{
			final RuntimeException thrown = assertThrows(fault.getClass(), () -> new ForkJoinPool(2).submit(() -> IntStream.range(
				0, 1000).parallel().forEach(i -> {
					throw fault;
				})).join());
			assertEquals("Stopped by the user", LatticeLapseCommand.sentence(thrown));
		}
		assertEquals("outer", LatticeLapseCommand.sentence(new IOException("outer", new IOException("inner"))));
	}
}
