package org.latticelapse.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;

import ij.WindowManager;
import ij.plugin.PlugIn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.host.FijiLike;

/** The scripts under Templates in Fiji's Script Editor: the Groovy and Java ones run here, the macros in their own test. */
class ScriptTemplatesTest {

	private static final Path TEMPLATES = Paths.get("src/main/resources/script_templates/LatticeLapse");

	@TempDir
	Path folder;

	@Test
	void lattices() throws IOException {
		final String output = groovy("Index_Lattices.groovy");
		assertTrue(output.startsWith("LiF_011: "), output);
		assertTrue(output.contains("lattice 1: LiF ["), output);
	}

	@Test
	void doses() throws IOException {
		final String[] frames = groovy("Dose_of_Frames.groovy").trim().split("\\R");
		// 32 frames of 0.5 s at 50 e/A2/s
		assertEquals(32, frames.length);
		assertEquals("frame 1: 25.0 e/A2", frames[0].split(";")[0]);
		assertEquals("frame 32: 800.0 e/A2", frames[31].split(";")[0]);
		assertTrue(frames[31].contains("Li2CO3"), frames[31]);
	}

	@Test
	void javaPlugin() throws Exception {
		final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		assertNotNull(compiler, "These tests need a JDK");
		assertEquals(0, compiler.run(null, null, null, "-proc:none", "-d", folder.toString(), TEMPLATES.resolve(
			"Index_Lattices_.java").toString()));
		cleanImageJ();
		final PrintStream out = System.out;
		final ByteArrayOutputStream output = new ByteArrayOutputStream();
		System.setOut(new PrintStream(output, true));
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() })) {
			((PlugIn) loader.loadClass("Index_Lattices_").getDeclaredConstructor().newInstance()).run("");
		}
		finally {
			System.setOut(out);
		}
		assertTrue(output.toString().contains("lattice 1: LiF ["), output.toString());
	}

	@Test
	void everyMacroIsATemplate() throws IOException {
		try (Stream<Path> files = Files.list(Paths.get("macros"))) {
			final List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".ijm"))
				.collect(Collectors.toList());
			for (final String name : names) {
				assertNotNull(getClass().getResource("/script_templates/LatticeLapse/" + name), name);
			}
		}
	}

	private static String groovy(final String script) throws IOException {
		cleanImageJ();
		final StringWriter output = new StringWriter();
		final Binding binding = new Binding();
		binding.setVariable("out", new PrintWriter(output));
		new GroovyShell(binding).evaluate(TEMPLATES.resolve(script).toFile());
		return output.toString();
	}

	private static void cleanImageJ() {
		FijiLike.get();
		final int[] images = WindowManager.getIDList();
		for (int i = 0; images != null && i < images.length; i++) {
			WindowManager.getImage(images[i]).changes = false;
			WindowManager.getImage(images[i]).close();
		}
		WindowManager.setTempCurrentImage(null);
	}
}
