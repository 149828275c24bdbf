package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.host.HeldEscape;
import org.latticelapse.host.MacroResult;

/** The command as macros meet it. */
class DriftCorrectionTest {

	/** Six frames of waves without a common period that drift by 0.6 to the right and 0.3 upwards a frame, with noise. */
	private static final String MOVIE = movie("32-bit");

	private static final String RUN = "run('Drift Correction for EM Movies...', 'image=movie.tif ";

	/** Three of its frames, then three of noise. */
	private static final String FADED = MOVIE +
		"for (i = 4; i <= 6; i++) { setSlice(i); run('Select All'); setColor(120); fill(); run('Add Specified Noise...', 'slice standard=15'); } run('Select None');";

	/** Whether the last frame was found where it is, within 0.15 pixels. */
	private static final String RIGHT = "right = abs(getResult('dx_px', 5) - 3) < 0.15; down = abs(getResult('dy_px', 5) + 1.5) < 0.15;";

	/** The mean difference of the first and last frame at places of the current image. */
	private static final String CHANGE = "a = newArray(400); for (i = 0; i < 400; i++) { setSlice(1); a[i] = getValue(20 + 4 * (i % 20)," +
		" 20 + 4 * floor(i / 20)); } setSlice(6); change = 0; for (i = 0; i < 400; i++) change += abs(a[i] - getValue(20 + 4 * (i % 20)," +
		" 20 + 4 * floor(i / 20))) / 400;";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", "setBatchMode(true);" })
	void theAlignedMovieAndTheTableAreCurrent(final String mode) {
		assertEquals("Aligned movie.tif 6 32 nm 1 1", MacroResult.of(mode, MOVIE, RUN + "');",
			"getPixelSize(unit, w, h); Stack.getDimensions(w, h, c, z, t);",
			RIGHT, "print(getTitle(), t, bitDepth(), unit, right, down);").output());
	}

	@ParameterizedTest
	@ValueSource(strings = { "8-bit", "16-bit" })
	void readsEveryGreyType(final String type) {
		assertEquals("1 1", MacroResult.of(movie(type), RUN + "output=track');", RIGHT, "print(right, down);").output());
	}

	@Test
	void theContentOfTheAlignedMovieStandsStill() {
		final String[] changes = MacroResult.of(MOVIE, RUN + "');", CHANGE, "still = change; selectImage('movie.tif');", CHANGE,
			"print(still, change);").output().split(" ");
		assertTrue(Double.parseDouble(changes[0]) < 6, changes[0]);
		assertTrue(Double.parseDouble(changes[1]) > 20, changes[1]);
	}

	@Test
	void saysWhichFramesWereNotMeasured() {
		final String[] lines = MacroResult.of(FADED, RUN + "output=track');",
			"n = 0; for (i = 0; i < 6; i++) if (startsWith(getResultString('Note', i), 'not measured')) n++;",
			"held = getResult('dx_px', 5) == getResult('dx_px', 2); grows = getResult('Sigma_px', 5) > getResult('Sigma_px', 3);",
			"frames = split(Property.get('LatticeLapse.Drift_px'), ';'); parts = split(frames[5], ','); print(held, grows, n, parts[3]);")
			.output().split("\n");
		assertTrue(lines[0].startsWith("3 frames were not measured"), lines[0]);
		assertEquals("1 1 3 guess", lines[1]);
	}

	@Test
	void twoFramesInZAreAMovie() {
		assertEquals("0.6", MacroResult.of(MOVIE.replace("128, 6", "128, 2").replace("slices=1 frames=6", "slices=2 frames=1"),
			RUN + "output=track timeaxis=z');", "print(d2s(getResult('dx_px', 1), 1));").output());
	}

	@Test
	void recordsTheTrackAndNoMoreIfAskedTo() {
		assertEquals("movie.tif 1 6", MacroResult.of(MOVIE, RUN + "output=track');",
			"a = split(Property.get('LatticeLapse.Drift_px'), ';'); print(getTitle(), nImages, a.length);").output());
	}

	@Test
	void theTrackSurvivesSavingAndReopening() {
		final String path = path("saved.tif");
		assertEquals("1", MacroResult.of(MOVIE, RUN + "output=track');",
			"before = Property.get('LatticeLapse.Drift_px'); saveAs('Tiff', '" + path + "'); close(); open('" + path +
				"'); if (before == Property.get('LatticeLapse.Drift_px') && lengthOf(before) > 30) print(1);").output());
	}

	@Test
	void changesNeitherPixelsNorCalibrationOfTheInput() {
		assertEquals("1", MacroResult.of(MOVIE, "run('Duplicate...', 'title=before duplicate');", RUN + "');",
			"selectImage('movie.tif'); setSlice(3); v1 = getValue(7, 9); getPixelSize(u1, w1, h1);",
			"selectImage('before'); setSlice(3); v2 = getValue(7, 9); getPixelSize(u2, w2, h2);",
			"same = v1 == v2 && u1 == u2 && w1 == w2; print(same);").output());
	}

	@Test
	void savesTheDocumentedFilesAndTheMovieOpensAsItWas() throws IOException {
		assertEquals("6 32 nm 1", MacroResult.of(MOVIE, "run('Set Acquisition and Dose...', 'doserate=10 frametime=1');",
			RUN + "saveto=[" + path("a b") + "]');", "v = newArray(2); setSlice(4); v[0] = getValue(50, 50); close();",
			"open('" + path("a b/movie.aligned.tif") + "'); setSlice(4); v[1] = getValue(50, 50); getPixelSize(u, w, h);",
			"same = v[0] == v[1] && Property.get('LatticeLapse.DoseRate_e/A2/s') == '10.0';",
			"Stack.getDimensions(w, h, c, z, t); print(t, bitDepth(), u, same);").output());
		try (Stream<Path> files = Files.list(folder.resolve("a b"))) {
			assertEquals("movie.Drift.csv, movie.aligned.tif, movie.drift.png", files.map(file -> file.getFileName().toString())
				.sorted().collect(Collectors.joining(", ")));
		}
	}

	@Test
	void measuresInTheSelectionAndAlignsTheWholeFrame() {
		assertEquals("128 1", MacroResult.of(MOVIE, "makeRectangle(20, 30, 80, 70);", RUN + "');", RIGHT,
			"print(getWidth(), right);").output());
	}

	@Test
	void needsNoPixelSize() {
		assertEquals("1", MacroResult.of(MOVIE, "run('Properties...', 'unit=pixel pixel_width=1 pixel_height=1');", RUN +
			"output=track');", RIGHT, "print(right);").output());
	}

	@ParameterizedTest
	@ValueSource(strings = { "maxjump=-1|maxjump=-1", "output=both|output=both", "jump=3|\"jump\"" })
	void stopsTheMacroWithOneSentence(final String wrong) {
		final String[] parts = wrong.split("\\|");
		assertError(parts[1], MacroResult.of(MOVIE, RUN + parts[0] + "');", "print('went on');"));
	}

	@Test
	void saysWhatIsWrongWithTheImage() {
		assertError("one frame", MacroResult.of("newImage('movie.tif', '8-bit noise', 64, 64, 1);", RUN + "');",
			"print('went on');"));
		assertError("nothing in common", MacroResult.of("newImage('movie.tif', '8-bit black', 64, 64, 3);", RUN + "');",
			"print('went on');"));
		assertError("only 10 x 100 pixels", MacroResult.of(MOVIE, "makeRectangle(0, 0, 10, 100);", RUN + "');",
			"print('went on');"));
	}

	@Test
	void refusesATrackOfAnotherLength() {
		assertError("run Drift Correction for EM Movies again", MacroResult.of(MOVIE, RUN + "output=track');",
			"run('Delete Slice'); run('Dose-Limited Sum...', 'frames=1-3');", "print('went on');"));
	}

	@Test
	void stopsOnEscapeAndLeavesNoFile() throws IOException, InterruptedException {
		final MacroResult result;
		try (HeldEscape escape = new HeldEscape(folder)) {
			result = MacroResult.of(MOVIE, escape.here(), RUN + "saveto=[" + path("none") + "]');", "print('went on');");
		}
		assertError("Stopped by the user", result);
		assertFalse(Files.exists(folder.resolve("none")));
	}

	static String movie(final String type) {
		return "random('seed', 1); newImage('movie.tif', '" + type + " black', 128, 128, 6); run('Macro...', 'code=[u = x - 0.6*z; w = y + 0.3*z;" +
			" v = 120 + 15 * (sin(0.71*u + 0.13*w) + sin(0.33*u - 0.52*w + 1) + sin(0.17*u + 0.88*w + 2) + sin(0.93*u - 0.41*w)" +
			" + sin(0.45*u + 0.29*w + 3))] stack'); run('Add Specified Noise...', 'stack standard=4');" +
			"run('Properties...', 'slices=1 frames=6 unit=nm pixel_width=0.03 pixel_height=0.03 voxel_depth=1');";
	}

	private void assertError(final String words, final MacroResult result) {
		assertTrue(result.error().contains(words), result.error());
		assertEquals("", result.outputBeforeError());
	}

	private String path(final String name) {
		return folder.resolve(name).toString().replace('\\', '/');
	}
}
