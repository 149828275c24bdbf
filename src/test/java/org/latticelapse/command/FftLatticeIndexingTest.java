package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.host.HeldEscape;
import org.latticelapse.host.MacroResult;

/** The command as macros meet it. */
class FftLatticeIndexingTest {

	/** LiF along [001] at 0.25 Å per pixel: (200) and (020) of a = 4.0263 Å, and both (220). */
	private static final String IMAGE = "newImage('grain.tif', '32-bit black', 256, 256, 1);" +
		"g = 2 * PI * 2 / 4.0263 * 0.25; run('Macro...', 'code=[v = 100 + cos(' + g + '*x) + cos(' + g + '*y)" +
		" + cos(' + g + '*(x+y)) + cos(' + g + '*(x-y))]'); run('Add Specified Noise...', 'standard=1');" +
		"run('Properties...', 'unit=nm pixel_width=0.025 pixel_height=0.025 voxel_depth=1');";

	private static final String RUN = "run('FFT Lattice Indexing...', 'phases=LiF image=grain.tif";

	@ParameterizedTest
	@ValueSource(strings = { "", "setBatchMode(true);" })
	void outputsAreCurrent(final String mode) {
		assertEquals("FFT of grain.tif|2|LiF|indexed|1.000", MacroResult.of(mode, IMAGE, RUN + "');",
			"print(getTitle() + '|' + nImages + '|' + getResultString('Phase', 0) + '|' + getResultString('Verdict', 0)" +
				" + '|' + d2s(getResult('Scale', 0), 3));").output());
	}

	@Test
	void showsNoFftIfNotAskedTo() {
		assertEquals("grain.tif 1", MacroResult.of(IMAGE, RUN + " showfft=false');", "print(getTitle(), nImages);")
			.output());
	}

	@Test
	void readsTheSpatialFrequencyOfTheFft() {
		assertEquals("0 0 1/nm", MacroResult.of(IMAGE, RUN + "');",
			"x = getWidth / 2; y = getHeight / 2; toScaled(x, y); getPixelSize(unit, w, h); print(x, y, unit);")
			.output());
	}

	@Test
	void savesTheDocumentedFiles(@TempDir final Path folder) throws IOException {
		MacroResult.of(IMAGE, RUN + " saveto=[" + folder.toString().replace('\\', '/') + "/a b]');").output();
		assertEquals("grain.Lattice Spots.csv, grain.Lattices.csv, grain.fft.png, grain.fft.tif", Files.list(folder
			.resolve("a b")).map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining(", ")));
	}

	@Test
	void changesNeitherPixelsNorCalibrationOfTheInput() {
		assertEquals("1", MacroResult.of(IMAGE, "run('Duplicate...', 'title=before');", RUN + "');",
			"selectImage('grain.tif'); getStatistics(n, mean1); getPixelSize(u1, w1, h1); v1 = getValue(7, 9);",
			"selectImage('before'); getStatistics(n, mean2); getPixelSize(u2, w2, h2); v2 = getValue(7, 9);",
			"same = mean1 == mean2 && v1 == v2 && u1 == u2 && w1 == w2; print(same);").output());
	}

	@Test
	void marksTheInputOnceHoweverOftenItRuns() {
		assertEquals("1", MacroResult.of(IMAGE, RUN + "');", "selectImage('grain.tif'); n = Overlay.size;", RUN + "');",
			"selectImage('grain.tif'); same = n > 0 && n == Overlay.size; print(same);").output());
	}

	@ParameterizedTest
	@ValueSource(strings = { "maxd=5 phase=LiF|\"phase\"", "mind=6|mind", "frames=both|frames=both",
		"calibrationerror=-1|calibrationerror=-1", "ciffolder=/no/such/folder|/no/such/folder" })
	void stopsTheMacroWithOneSentence(final String wrong) {
		final String[] parts = wrong.split("\\|");
		final MacroResult result = MacroResult.of(IMAGE, "run('FFT Lattice Indexing...', '" + parts[0] + "');",
			"print('went on');");
		assertTrue(result.error().startsWith("FFT Lattice Indexing: "), result.error());
		assertTrue(result.error().contains(parts[1]), result.error());
		assertEquals("", result.outputBeforeError());
	}

	@Test
	void stopsOnEscape(@TempDir final Path folder) throws IOException, InterruptedException {
		final MacroResult result;
		try (HeldEscape escape = new HeldEscape(folder)) {
			result = MacroResult.of(IMAGE, escape.here(), RUN + "');", "print('went on');");
		}
		assertTrue(result.error().contains("Stopped by the user"), result.error());
		assertEquals("", result.outputBeforeError());
	}

	@Test
	void saysWhatToDoWithAnUncalibratedImage() {
		final String error = MacroResult.of("newImage('raw', '8-bit noise', 128, 128, 1);",
			"run('FFT Lattice Indexing...');").error();
		assertTrue(error.contains("\"raw\"") && error.contains("Image > Properties..."), error);
	}
}
