package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.host.MacroResult;
import org.latticelapse.io.reader.eer.EerWriter;

/** The command as macros meet it, on a file of counted electrons that the test writes. */
class OpenEmMovieTest {

	private static final int FRAMES = 6;

	@TempDir
	Path folder;

	private String file;

	/** Frame i has an electron at pixel i of a sensor of 8 × 8 pixels of 0.5 Å; 0.25 s and 0.8 e/Å² a frame. */
	@BeforeEach
	void write() throws IOException {
		final EerWriter writer = new EerWriter(8, 8, 65001).item("numberOfFrames", "", FRAMES).item("exposureTime", "s",
			FRAMES * 0.25).item("totalDose", "e/pixel", FRAMES * 0.2).item("sensorPixelSize.width", "m", 0.5e-10).item(
				"sensorPixelSize.height", "m", 0.5e-10);
		for (int i = 0; i < FRAMES; i++) {
			writer.frame(new int[] { i }, new int[1], String.format(Locale.ROOT, "<item name=\"dose\">%s</item>", 0.2));
		}
		file = Files.write(folder.resolve("a movie.eer"), writer.toBytes()).toString().replace('\\', '/');
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "setBatchMode(true);" })
	void framesLieInTimeAndAreCalibrated(final String mode) {
		assertEquals("a movie.eer 8 1 6 0.0500 nm 0.25 0.5000 s 255", MacroResult.of(mode, open(""),
			"Stack.getDimensions(w, h, c, z, t); getPixelSize(unit, x, y); setSlice(3); sum = 0;",
			"for (i = 0; i < 8; i++) sum += getPixel(i, 0) * pow(2, i); n = sum; Stack.setFrame(4);",
			"setSlice(3); v = getPixel(2, 0); if (v == 1 && n == 4) v = 255;",
			"print(getTitle(), w, z, t, d2s(x, 4), unit, Stack.getFrameInterval(), getInfo('slice.label'), v);").output());
	}

	@Test
	void theRecordIsInTheProperties() {
		assertEquals("0.25 3.2000 of the EER header (totalDose / exposureTime) EER", MacroResult.of(open(""),
			"print(Property.get('LatticeLapse.FrameTime_s'), d2s(parseFloat(Property.get('LatticeLapse.CameraDoseRate_e/A2/s')), 4),",
			"Property.get('LatticeLapse.CameraDoseRate_e/A2/s.Source'), Property.get('LatticeLapse.Note.Format'));").output());
	}

	@Test
	void savingAsTiffKeepsTheRecord() {
		final String tiff = folder.toString().replace('\\', '/') + "/saved.tif";
		assertEquals("0.25 6 camera nm 1 0.2500 s", MacroResult.of(open(""), "saveAs('Tiff', '" + tiff + "'); close();",
			"open('" + tiff + "'); Stack.getDimensions(w, h, c, z, t); getPixelSize(unit, x, y); setSlice(2);",
			"print(Property.get('LatticeLapse.FrameTime_s'), t, Property.get('LatticeLapse.Frames.DoseKind'), unit,",
			"getPixel(1, 0), getInfo('slice.label'));").output());
	}

	@Test
	void aSavedTiffOpensWithItsRecord() {
		final String tiff = folder.toString().replace('\\', '/') + "/saved.tif";
		assertEquals("0.25 of the EER header (exposureTime / numberOfFrames) 6 camera TIFF 0.2500 s", MacroResult.of(open(""),
			"saveAs('Tiff', '" + tiff + "'); close();", "run('Open EM Movie...', 'path=[" + tiff + "]'); setSlice(2);",
			"Stack.getDimensions(w, h, c, z, t); print(Property.get('LatticeLapse.FrameTime_s'),",
			"Property.get('LatticeLapse.FrameTime_s.Source'), t, Property.get('LatticeLapse.Frames.DoseKind'),",
			"Property.get('LatticeLapse.Note.Format'), getInfo('slice.label'));").output());
	}

	@Test
	void sumsRendersAndCutsToARange() {
		assertEquals("16 2 0.0250 0.5 1", MacroResult.of(open("supersampling=2 grouping=[2] frames=3-6"),
			"Stack.getDimensions(w, h, c, z, t); getPixelSize(unit, x, y);",
			"print(w, t, d2s(x, 4), Property.get('LatticeLapse.FrameTime_s'), getPixel(5, 1));").output());
	}

	@Test
	void theInfoTellsWhereAllOfItComesFrom() {
		final String info = MacroResult.of(open("grouping=4"), "print(getMetadata('Info'));").output();
		assertTrue(info.contains("a movie.eer\n") && info.contains("grouping=[4]") && info.contains("exposureTime = 1.5 s") &&
			info.contains("The last 2 of 6 frames"), info);
	}

	@ParameterizedTest
	@ValueSource(strings = { "frames=9-12|frames=9-12", "supersampling=3|supersampling=3", "grouping=[x]|grouping=x",
		"gain=/no/such.gain|gain=/no/such.gain", "sidecar=/no/such.mdoc|sidecar=/no/such.mdoc", "window=2|\"window\"" })
	void stopsTheMacroWithOneSentence(final String wrong) {
		final String[] parts = wrong.split("\\|");
		final MacroResult result = MacroResult.of(open(parts[0]), "print('went on');");
		assertTrue(result.error().startsWith("Open EM Movie: "), result.error());
		assertTrue(result.error().contains(parts[1]), result.error());
		assertEquals("", result.outputBeforeError());
	}

	@Test
	void isUnderFileImportToo() {
		assertEquals("a movie.eer 3", MacroResult.of("run('EM Movie (LatticeLapse)...', 'path=[" + file +
			"] frames=2-4'); print(getTitle(), nSlices);").output());
	}

	@Test
	void theExampleMacroGoesOnAfterAFileThatCanNotBeOpened() throws IOException {
		Files.write(folder.resolve("a broken.mrc"), new byte[2000]);
		final String macro = new String(Files.readAllBytes(Paths.get("macros/open_em_movie.ijm")), StandardCharsets.UTF_8);
		final String output = MacroResult.of(macro.replace("getArgument()", "'" + folder.toString().replace('\\', '/') + "'"))
			.output();
		assertTrue(output.contains("a movie.eer: 8 x 8, frames 6, pixel 0.05 nm\n  FrameTime_s 0.25 "), output);
		assertTrue(output.contains("a broken.mrc: ") && output.contains("a broken.mrc is of no format"), output);
	}

	@Test
	void namesAFileItCanNotRead() throws IOException {
		final Path text = Files.write(folder.resolve("notes.txt"), "nothing".getBytes());
		final String error = MacroResult.of("run('Open EM Movie...', 'path=[" + text.toString().replace('\\', '/') + "]');")
			.error();
		assertTrue(error.contains("notes.txt") && error.contains("Bio-Formats"), error);
	}

	private String open(final String options) {
		return "run('Open EM Movie...', 'path=[" + file + "] " + options + "');";
	}
}
