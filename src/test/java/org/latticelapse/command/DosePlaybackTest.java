package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.host.HeldEscape;
import org.latticelapse.host.MacroResult;

/** The command as macros meet it. */
class DosePlaybackTest {

	private static final String MOVIE = "newImage('movie.tif', '16-bit ramp', 300, 300, 1, 1, 4);" +
		"run('Properties...', 'unit=nm pixel_width=0.02 pixel_height=0.02 voxel_depth=1');" +
		"run('Set Acquisition and Dose...', 'doserate=100 frametime=0.5 specimentemperature=20');";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", "setBatchMode(true);" })
	void annotatesEveryFrameAndTheImageStaysCurrent(final String mode) {
		assertEquals("movie.tif 1 200", MacroResult.of(mode, MOVIE, play("annotate=true"), "n = 0; last = '';",
			"for (i = 0; i < Overlay.size; i++) { Overlay.activateSelection(i); if (endsWith(Roi.getName, 'playback.dose')) n++; }",
			"print(getTitle(), nImages, n * 50);").output());
	}

	@Test
	void changesNeitherPixelsNorCalibration() {
		assertEquals("1", MacroResult.of(MOVIE, "run('Duplicate...', 'title=before duplicate');", "selectImage('movie.tif');",
			play("annotate=true"), "getStatistics(n, mean1); getPixelSize(u1, w1, h1); v1 = getValue(7, 9);",
			"selectImage('before'); getStatistics(n, mean2); getPixelSize(u2, w2, h2); v2 = getValue(7, 9);",
			"same = mean1 == mean2 && v1 == v2 && u1 == u2 && w1 == w2; print(same);").output());
	}

	@Test
	void theAnnotationSurvivesSavingAndReopening() {
		final String path = path("saved.tif");
		assertEquals("1", MacroResult.of(MOVIE, play("annotate=true"), "n = Overlay.size; saveAs('Tiff', '" + path +
			"'); close(); open('" + path + "'); same = n > 20 && Overlay.size == n; print(same);").output());
	}

	@Test
	void writesMoviesAndLeavesNoOtherFile() throws IOException {
		MacroResult.of(MOVIE, play("output=[" + path("a b/m.avi") + "] speed=60 speedunit=e/A2/s"), play("output=[" + path(
			"a b/m.gif") + "] dosebin=100 binning=sum"), play("output=[" + path("a b/m.tif") + "] width=150"), play("output=[" +
				path("a b/frames") + "] phases=none content=all position=bottomright fontsize=12 font=Serif"), play("saveto=[" +
					path("a b") + "]")).output();
		assertEquals("frames m.avi m.gif m.tif movie.annotated.png", names(folder.resolve("a b")));
		assertEquals("movie.0001.png movie.0002.png movie.0003.png movie.0004.png", names(folder.resolve("a b/frames")));
	}

	@Test
	void neverWritesOverTheFileItReads() throws IOException {
		final String source = path("source.tif");
		MacroResult.of(MOVIE, "saveAs('Tiff', '" + source + "');").output();
		final byte[] before = Files.readAllBytes(folder.resolve("source.tif"));
		for (final String output : new String[] { source, path(".") }) {
			final String error = MacroResult.of("run('TIFF Virtual Stack...', 'open=[" + source + "]');", play("output=[" + output +
				"]")).error();
			assertTrue(error.contains("was opened from"), error);
		}
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("source.tif")));
		assertEquals("source.tif", names(folder));
	}

	@Test
	void ownCriticalDosesAreApplied() throws IOException {
		final Path own = folder.resolve("own.csv");
		Files.write(own, ("Phase,Range,Temperature,Voltage_kV,Limit_e/A2,Bound,Criterion,Source\n" +
			"Wonder,room,20 C,300,400,,it looked wrong,me\n").getBytes(StandardCharsets.UTF_8));
		assertEquals("1", MacroResult.of(MOVIE, play("annotate=true phases=[wonder, LiF] criticaldoses=[" + path("own.csv") +
			"]"), "n = 0; for (i = 0; i < Overlay.size; i++) { Overlay.activateSelection(i);" +
				" if (endsWith(Roi.getName, 'Wonder.name')) n++; } print(n);").output());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "output=m.mp4|.mp4", "annotate=yes|annotate=yes", "position=middle|position=middle",
		"annotate=true content=dose,mood|content=mood", "annotate=true phases=Unobtainium|Unobtainium",
		"annotate=true font=NoSuchFont|font=NoSuchFont", "annotate=true fontsize=3|fontsize=3", "speed=0|speed=0",
		"output=m.avi speed=5 speedunit=parsecs|speedunit=parsecs", "annotate=true dosebin=-1|dosebin=-1",
		"output=m.avi width=3|width=3", "annotate=true criticaldoses=/no/such.csv|/no/such.csv", "anotate=true|\"anotate\"",
		"output=/dev/null/m.avi|m.avi", "temperature=0|the player needs windows" })
	void badInputStopsTheMacroWithOneSentence(final String options, final String words) {
		final String wrong = words.startsWith("the player") ? "" : options;
		final MacroResult result = MacroResult.of(MOVIE, play(wrong), "print('went on');");
		assertTrue(result.error().startsWith("Dose-Annotated Playback: "), result.error());
		assertTrue(result.error().contains(words), result.error());
		assertEquals("", result.outputBeforeError());
	}

	@Test
	void withoutADoseWhatNeedsOneIsRefused() {
		final String silent = "newImage('silent.tif', '8-bit ramp', 300, 300, 3);";
		final String error = MacroResult.of(silent, play("annotate=true dosebin=5")).error();
		assertTrue(error.contains("state a dose rate"), error);
		assertEquals("done", MacroResult.of(silent, play("annotate=true"), "print('done');").output());
	}

	@Test
	void escapeLeavesNothing() throws InterruptedException, IOException {
		final MacroResult result;
		try (HeldEscape escape = new HeldEscape(folder)) {
			result = MacroResult.of(MOVIE, escape.here(), play("output=[" + path("m.avi") + "]"), "print('went on');");
		}
		assertTrue(result.error().contains("Stopped by the user"), result.error());
		assertEquals("", names(folder));
	}

	private static String play(final String options) {
		return "run('Dose-Annotated Playback...', '" + options + "');";
	}

	private String path(final String name) {
		return folder.resolve(name).toString().replace('\\', '/');
	}

	private static String names(final Path place) throws IOException {
		try (Stream<Path> files = Files.list(place)) {
			return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining(" "));
		}
	}
}
