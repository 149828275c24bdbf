package org.latticelapse.ij1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.host.MacroResult;
import org.latticelapse.host.PlainImageJ;
import org.latticelapse.site.SuitePackage;

/** The package for ImageJ, unpacked, in ImageJ's own windows and without Fiji. Skipped where there is no Xvfb. */
class PlainImageJIT {

	private static final String SAMPLE = "run('HRTEM of LiF [011] (LatticeLapse)');";
	private static final String COMMAND = "FFT Lattice Indexing";

	@TempDir
	Path folder;

	@Test
	void aMacroGivesTheTablesOfTheHeadlessRun() throws IOException, InterruptedException {
		final String[] index = { SAMPLE, index("saveto=[" + saved("plain") + "]") };
		assertEquals(Collections.emptyList(), imagej().run(index));
		MacroResult.of(SAMPLE, index("saveto=[" + saved("headless") + "]")).output();
		assertTrue(tables("headless").size() == 2, "tables of the headless run");
		assertEquals(tables("headless"), tables("plain"));
	}

	@Test
	void fromTheMenuADialogAsks() throws IOException, InterruptedException {
		final Path titles = folder.resolve("titles.txt");
		final List<String> dialogs = imagej().run(SAMPLE, "doCommand('" + COMMAND + "...');",
			"while (!isOpen('Lattices')) wait(100); wait(1000);", "File.saveString(getTitle() + '\\n' " +
			"+ Table.title + '\\n' + Table.getString('Phase', 0), '" + titles + "');");
		assertEquals(1, dialogs.size(), dialogs.toString());
		assertTrue(dialogs.get(0).startsWith(COMMAND + ": "), dialogs.get(0));
		final List<String> shown = Files.readAllLines(titles);
		assertTrue(shown.get(0).contains("FFT"), shown.toString());
		assertEquals("Lattices", shown.get(1));
		assertEquals("LiF", shown.get(2));
	}

	@Test
	void aMacroWithoutOptionsTakesTheDefaults() throws IOException, InterruptedException {
		assertEquals(Collections.emptyList(), imagej().run(SAMPLE, "run('" + COMMAND + "...');",
			"if (!isOpen('Lattices')) exit('no table');"));
	}

	@Test
	void anErrorIsOneMessageAndStopsTheMacro() throws IOException, InterruptedException {
		final List<String> dialogs = imagej().run(SAMPLE, index("phase=LiF"), "showMessage('the macro went on');");
		assertEquals(1, dialogs.size(), dialogs.toString());
		assertTrue(dialogs.get(0).contains("there is no option \"phase\""), dialogs.get(0));
	}

	@Test
	void aTitleOfSeveralImagesStopsTheMacro() throws IOException, InterruptedException {
		final PlainImageJ imagej = imagej();
		final String twin = "newImage('twin', '8-bit ramp', 64, 64, 2);";
		final String[] calls = { index("image=twin"), "run('Spot Fading Analysis...', 'points=twin');" };
		for (int i = 0; i < calls.length; i++) {
			final List<String> dialogs = imagej.run(twin, twin, calls[i], "showMessage('the macro went on');");
			final String message = dialogs.get(dialogs.size() - 1);
			assertTrue(message.contains("2 open images have the title \"twin\"; rename all but one"), dialogs.toString());
			// The notes of one folder go on from run to run.
			assertEquals(i + 1, dialogs.size(), dialogs.toString());
		}
	}

	private PlainImageJ imagej() throws IOException {
		final Path archive = folder.resolve("package.zip");
		new SuitePackage(Paths.get(System.getProperty("latticelapse.jar")), Paths.get("")).writeForImageJ(archive);
		return new PlainImageJ(folder.resolve("imagej"), archive);
	}

	private static String index(final String options) {
		return "run('" + COMMAND + "...', '" + options + "');";
	}

	private Path saved(final String name) {
		return folder.resolve(name);
	}

	/** The rows of the tables in a folder, by file name. */
	private List<String> tables(final String name) throws IOException {
		try (java.util.stream.Stream<Path> files = Files.list(saved(name))) {
			return files.filter(file -> file.toString().endsWith(".csv")).sorted().map(PlainImageJIT::text).collect(Collectors
				.toList());
		}
	}

	private static String text(final Path file) {
		try {
			return file.getFileName() + "\n" + String.join("\n", Files.readAllLines(file));
		}
		catch (final IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
