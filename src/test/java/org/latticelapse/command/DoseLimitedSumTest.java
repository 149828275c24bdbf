package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.host.MacroResult;

/** The command as macros meet it. */
class DoseLimitedSumTest {

	/** Six frames of 30 e/Å² each. */
	private static final String MOVIE = DriftCorrectionTest.movie("32-bit") +
		"run('Set Acquisition and Dose...', 'doserate=30 frametime=1 voltage=300 specimentemperature=20 priordose=10');";

	private static final String RUN = "run('Dose-Limited Sum...', 'image=movie.tif ";

	@TempDir
	Path folder;

	/** Half the 200 e/Å² of LiF, of which 10 were received before, leave room for three frames. */
	@ParameterizedTest
	@ValueSource(strings = { "", "setBatchMode(true);" })
	void keepsToHalfTheCriticalDose(final String mode) {
		assertEquals("Sum of movie.tif 2 32 nm 0.03 10.0 90.0 3.0 300.0", MacroResult.of(mode, MOVIE, RUN + "phases=LiF');",
			"getPixelSize(unit, w, h); p = 'LatticeLapse.';",
			"print(getTitle(), nImages, bitDepth(), unit, w, Property.get(p + 'PriorDose_e/A2'), Property.get(p + 'FrameDose_e/A2')," +
				" Property.get(p + 'FrameTime_s'), Property.get(p + 'Voltage_kV'));").output());
	}

	@Test
	void keepsTheCounts() {
		assertEquals("1", MacroResult.of(MOVIE, RUN + "frames=2-5');", "makeRectangle(20, 20, 88, 88); sum = getValue('Mean');",
			"selectImage('movie.tif'); mean = 0; for (i = 2; i <= 5; i++) { setSlice(i); makeRectangle(20, 20, 88, 88);" +
				" mean += getValue('Mean'); } same = abs(sum - mean) < 2; print(same);").output());
	}

	/** The drift of 3.4 pixels blurs what is 7 to 25 pixels long. */
	@Test
	void takesTheDriftOut() {
		assertEquals("1 1", MacroResult.of(MOVIE, RUN + "frames=1-6');",
			"makeRectangle(20, 20, 88, 88); corrected = getValue('StdDev'); close();", RUN + "frames=1-6 drift=none');",
			"makeRectangle(20, 20, 88, 88); plain = getValue('StdDev'); selectImage('movie.tif');",
			"makeRectangle(20, 20, 88, 88); one = getValue('StdDev');",
			"a = corrected > 5.7 * one; b = plain < 0.92 * corrected; print(a, b);").output());
	}

	@Test
	void weightsByTheDose() {
		assertEquals("1 1", MacroResult.of(MOVIE, RUN + "mode=weighted curve=[20, -1, 50]');",
			"makeRectangle(20, 20, 88, 88); mean = getValue('Mean'); deviation = getValue('StdDev'); close();", RUN +
				"frames=1-6');", "makeRectangle(20, 20, 88, 88);",
			"a = abs(mean - getValue('Mean')) < 3; b = deviation < getValue('StdDev'); print(a, b);").output());
	}

	@Test
	void savesTheSumWithItsRecord() throws IOException {
		final String path = folder.toString().replace('\\', '/') + "/a b";
		assertEquals("30.0 1", MacroResult.of(MOVIE, RUN + "maxdose=45 saveto=[" + path + "]');", "close(); open('" + path +
			"/movie.sum.tif');", "a = indexOf(getMetadata('Info'), 'Sum of frames 1 to 1 of 6') >= 0;",
			"print(Property.get('LatticeLapse.FrameDose_e/A2'), a);").output());
		assertTrue(Files.exists(folder.resolve("a b/movie.sum.tif")));
	}

	/** A plot is on display when a fading analysis has ended. */
	@Test
	void namesTheImageWithoutADose() {
		final String error = MacroResult.of("newImage('plot', '8-bit ramp', 64, 64, 3);", "run('Dose-Limited Sum...');").error();
		assertTrue(error.contains("image \"plot\" is unknown"), error);
	}

	@ParameterizedTest
	@ValueSource(strings = { "maxdose=20|beyond the limit", "phases=Li3N|No critical dose applies", "frames=3-9|frames 1-6",
		"frames=3|like 1-12", "mode=best|mode", "mode=weighted curve=1|curve=1", "safetyfactor=0|safetyfactor",
		"maxdose=-3|maxdose", "drift=maybe|drift" })
	void stopsTheMacroWithOneSentence(final String wrong) {
		final String[] parts = wrong.split("\\|");
		final MacroResult result = MacroResult.of(MOVIE, RUN + parts[0] + "');", "print('went on');");
		assertTrue(result.error().startsWith("Dose-Limited Sum: "), result.error());
		assertTrue(result.error().contains(parts[1]), result.error());
		assertEquals("", result.outputBeforeError());
	}

	/** An aligned movie has no drift left to measure. */
	@Test
	void anAlignedMovieIsSummedAsItIs() {
		assertEquals("1", MacroResult.of(MOVIE, "run('Drift Correction for EM Movies...', 'image=movie.tif');",
			"run('Dose-Limited Sum...', 'frames=1-6'); a = indexOf(Property.get('LatticeLapse.sum.Summary'), " +
				"'Drift as recorded, up to 0.00 pixels') > 0; print(a);").output());
	}

	@Test
	void spatialFrequenciesNeedTheSizeOfAPixel() {
		final String error = MacroResult.of(MOVIE, "run('Properties...', 'unit=pixel pixel_width=1 pixel_height=1');", RUN +
			"mode=weighted');").error();
		assertTrue(error.contains("pixel size"), error);
	}

	@Test
	void saysWhatIsMissingFromTheRecord() {
		final String error = MacroResult.of(DriftCorrectionTest.movie("8-bit"), RUN + "');").error();
		assertTrue(error.contains("Set Acquisition and Dose"), error);
	}
}
