package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.host.FijiLikeWindows;

/** Macros, batch mode and the menu in ImageJ's windows. Skipped where there is no Xvfb. */
class WindowsTest {

	private static final String COMMAND = "'LatticeLapse Every Input...'";
	private static final String OUTPUTS = "print(getTitle() + '|' + Table.title + '|' + Table.getString('Phase', 0));";

	@TempDir
	Path folder;

	@Test
	void outputsAreCurrentAndOpenOnce() throws IOException, InterruptedException {
		assertEquals(Arrays.asList("a|LiF|1.1|4|true|current|", "FFT of a|Lattices|LiF", "3"), log(image("a"), image("b"),
			"selectImage('a');", run("phases=LiF"), OUTPUTS, "print(nImages);"));
	}

	/** In batch mode the windows that are open are not the macro's images. */
	@Test
	void batchModeHasItsOwnImages() throws IOException, InterruptedException {
		assertEquals(Arrays.asList("a|LiF|1.1|4|true|current|", "FFT of a|Lattices|LiF", "b|SEI|1.1|4|true|current|",
			"FFT of b|Lattices|LiF", "5"), log(image("window"), "setBatchMode(true);", image("a"), image("b"),
				"selectImage('a');", run("phases=LiF"), OUTPUTS, "selectImage('b');", "run(" + COMMAND + ");", OUTPUTS,
				"print(nImages);"));
	}

	@Test
	void menuRemembersAndMacroDoesNot() throws IOException, InterruptedException {
		final String menu = "doCommand(" + COMMAND + "); wait(1000);";
		assertEquals(Arrays.asList("a|Cu|2.0|4|true|current|", "FFT of a|Cu|2.0|4|true|current|",
			"FFT of FFT of a|SEI|1.1|4|true|current|"), log(image("a"), run("phases=Cu mind=2"), menu, "run(" + COMMAND +
				");"));
	}

	@Test
	void anErrorIsOneDialogAndStopsTheMacro() throws IOException, InterruptedException {
		for (final String mode : new String[] { "", "setBatchMode(true);" }) {
			final List<String> dialogs = FijiLikeWindows.run(Files.createTempDirectory(folder, "error"), mode, image("a"),
				"for (i = 0; i < 2; i++) {", run("mind=x"), "showMessage('the macro went on'); }", run("mind=y"));
			assertEquals(1, dialogs.size(), dialogs.toString());
			assertTrue(dialogs.get(0).contains("LatticeLapse Every Input: mind=x is not a number"), dialogs.get(0));
		}
	}

	@Test
	void indexingShowsItsTableAndFft() throws IOException, InterruptedException {
		assertEquals(Arrays.asList("FFT of LiF_011|Lattices|LiF", "Lattice Spots"), log(
			"run('HRTEM of LiF [011] (LatticeLapse)');", "run('FFT Lattice Indexing...', 'phases=LiF');", OUTPUTS,
			"selectWindow('Lattice Spots'); print(Table.title);"));
	}

	private static String image(final String title) {
		return "newImage('" + title + "', '8-bit black', 8, 8, 1);";
	}

	private static String run(final String options) {
		return "run(" + COMMAND + ", '" + options + "');";
	}

	/** The lines of the Log window at the end of a macro that opens no dialog. */
	private List<String> log(final String... macro) throws IOException, InterruptedException {
		final Path log = folder.resolve("log.txt");
		final String[] lines = Arrays.copyOf(macro, macro.length + 1);
		lines[macro.length] = "File.saveString(getInfo('log'), '" + log + "');";
		assertEquals(Arrays.asList(), FijiLikeWindows.run(folder, lines));
		return Files.readAllLines(log);
	}
}
