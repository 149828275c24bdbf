package org.latticelapse.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Collections;
import java.util.List;
import java.util.Scanner;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged jar, as Fiji and ImageJ will find it. */
class JarIT {

	private static final int JAVA_8 = 52;

	private JarFile jar;

	@BeforeEach
	void open() throws IOException {
		jar = new JarFile(new File(System.getProperty("latticelapse.jar")));
	}

	@AfterEach
	void close() throws IOException {
		jar.close();
	}

	/** Plain ImageJ looks only into jars with an underscore in their name. */
	@Test
	void nameHasAnUnderscore() {
		assertTrue(new File(jar.getName()).getName().startsWith("LatticeLapse_-"), jar.getName());
	}

	@Test
	void everyClassRunsOnJava8() throws IOException {
		final List<JarEntry> classes = entries(".class");
		assertTrue(classes.size() > 10, classes.size() + " classes");
		for (final JarEntry entry : classes) {
			assertTrue(entry.getName().startsWith("org/latticelapse/"), entry.getName());
			try (DataInputStream stream = new DataInputStream(jar.getInputStream(entry))) {
				assertEquals(0xCAFEBABE, stream.readInt(), entry.getName());
				stream.readUnsignedShort();
				assertEquals(JAVA_8, stream.readUnsignedShort(), entry.getName());
			}
		}
	}

	@Test
	void holdsNoTests() {
		for (final JarEntry entry : entries(".class")) {
			final boolean test = entry.getName().contains("/host/") || entry.getName().contains("Test.class");
			assertTrue(!test, entry.getName());
		}
	}

	@Test
	void imagejFindsItsMenuEntries() throws IOException {
		final byte[] source = Files.readAllBytes(Paths.get("plugins.config"));
		assertEquals(new String(source, StandardCharsets.UTF_8), text("plugins.config"));
	}

	@Test
	void fijiFindsTheCommandsAndTheStrictOptions() throws IOException {
		final String index = text("META-INF/json/org.scijava.plugin.Plugin");
		assertTrue(index.contains("org.latticelapse.command.FftLatticeIndexing"), index);
		assertTrue(index.contains("org.latticelapse.command.macro.StrictMacroOptions"), index);
		assertTrue(!index.contains(".testing."), index);
	}

	private List<JarEntry> entries(final String ending) {
		return Collections.list(jar.entries()).stream().filter(entry -> entry.getName().endsWith(ending)).collect(
			Collectors.toList());
	}

	private String text(final String name) throws IOException {
		final JarEntry entry = jar.getJarEntry(name);
		assertNotNull(entry, name + " is not in the jar");
		try (InputStream stream = jar.getInputStream(entry);
			Scanner scanner = new Scanner(stream, StandardCharsets.UTF_8.name()).useDelimiter("\\A"))
		{
			return scanner.next();
		}
	}
}
