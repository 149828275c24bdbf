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
import org.latticelapse.host.MacroResult;

/** The command as macros meet it. */
class SpotFadingTest {

	/**
	 * 24 frames of fringes of 2.5 Å, whose amplitude has the e-fold dose of 20 frames
	 * of 2 e/Å²: 20 e/Å² for the intensity.
	 */
	private static final String MOVIE = "random('seed', 1); newImage('movie.tif', '32-bit black', 96, 96, 24);" +
		"run('Macro...', 'code=[v = 100 + 30 * exp(-(z + 0.5) / 20) * cos(2 * PI * 0.16 * x + 2 * PI * 0.12 * y)] stack');" +
		"run('Add Specified Noise...', 'stack standard=3');" +
		"run('Properties...', 'channels=1 slices=1 frames=24 unit=nm pixel_width=0.05 pixel_height=0.05 voxel_depth=1');";

	private static final String DOSE = "run('Set Acquisition and Dose...', 'doserate=4 frametime=0.5');";

	private static final String RUN = "run('Spot Fading Analysis...', 'image=movie.tif";

	@ParameterizedTest
	@ValueSource(strings = { "", "setBatchMode(true);" })
	void givesTheEFoldDose(final String mode) {
		final String[] output = MacroResult.of(mode, MOVIE, DOSE, RUN + "');",
			"print(getTitle() + '|' + nSlices + '|' + getResult('Spot', nResults - 1) + '|' + getResultString('Model', 0) + '|' + getResult('De_e/A2', 0) + '|' +" +
				" getResult('De_low', 0) + '|' + getResult('De_high', 0) + '|' + getResult('d_A', 0));").output().split("\\|");
		assertEquals("Spot Fading of movie.tif|2|1|decay", String.join("|", output[0], output[1], output[2], output[3]));
		assertEquals(20, Double.parseDouble(output[4]), 0.8);
		assertTrue(Double.parseDouble(output[5]) < 20 && 20 < Double.parseDouble(output[6]), output[5] + " to " + output[6]);
		assertEquals(2.5, Double.parseDouble(output[7]), 0.002);
	}

	@Test
	void countsTheDoseReceivedBefore() {
		final String output = MacroResult.of(MOVIE, "run('Set Acquisition and Dose...', 'doserate=4 frametime=0.5 priordose=100');",
			RUN + " spots=[2.5@143] saveto=[]');", "selectWindow('movie.tif'); print(Property.get('LatticeLapse.fading.Summary'));")
			.output();
		assertTrue(output.contains("De ") && output.contains("decay of the intensity"), output);
	}

	/** 0.16 and 0.12 cycles per pixel lie 0.16 and 0.12 of the sides of the FFT from its centre. */
	@Test
	void followsASpotThatIsMarkedOnTheFft() {
		final String output = MacroResult.of(MOVIE, DOSE, "run('FFT Lattice Indexing...', 'image=movie.tif');",
			"selectImage('FFT of movie.tif'); w = getWidth(); makePoint(round(0.66 * w) + 1, round(0.62 * w));", RUN +
				" points=[FFT of movie.tif]');", "print(getResult('Spot', nResults - 1) + '|' + d2s(getResult('d_A', 0), 2));").output();
		assertEquals("1|2.50", output);
		final String error = MacroResult.of(MOVIE, DOSE, RUN + " points=movie.tif');").error();
		assertTrue(error.contains("multi-point tool"), error);
	}

	@Test
	void givesCurvesButNoDoseWhereNoneIsKnown() {
		final String output = MacroResult.of(MOVIE, RUN + "');", "print(getResultString('De_e/A2', 0) + '|' +" +
			" getResultString('Points', 0) + '|' + getResultString('Note', 0));").output();
		assertTrue(output.contains("|24|") && output.contains("Set Acquisition and Dose..."), output);
	}

	/** Fringes that move by half a period from one bin of two frames to the next fade away, if they are not followed. */
	@Test
	void followsTheRecordedDrift() {
		final String moving = MOVIE.replace("0.12 * y)", "0.12 * y - z * PI / 4)");
		final String drift = "t = ''; for (i = 0; i < 24; i++) t = t + d2s(i * 0.5, 3) + ',' + d2s(i * 0.375, 3) + ',0.01;';" +
			"Property.set('LatticeLapse.Drift_px', substring(t, 0, lengthOf(t) - 1));";
		final String print = "print(getResult('De_e/A2', 0) + '|' + getResultString('Note', 0));";
		final String[] followed = MacroResult.of(moving, DOSE, drift, RUN + " bindose=8');", print).output().split("\\|");
		assertEquals(20, Double.parseDouble(followed[0]), 1.5);
		final String lost = MacroResult.of(moving, DOSE, drift, RUN + " bindose=8 drift=none spots=[2.5@143]');", print)
			.output();
		assertTrue(lost.contains("correct the drift first") && lost.contains("stand still"), lost);
	}

	@Test
	void savesTheDocumentedFiles(@TempDir final Path folder) throws IOException {
		MacroResult.of(MOVIE, DOSE, RUN + " bindose=6 latent=true saveto=[" + folder.toString().replace('\\', '/') + "/a b]');")
			.output();
		assertEquals("movie.Spot Fading.csv, movie.Spot Intensities.csv, movie.fading.png", Files.list(folder.resolve(
			"a b")).map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining(", ")));
		assertEquals(9, Files.readAllLines(folder.resolve("a b/movie.Spot Intensities.csv")).size());
		assertTrue(Files.size(folder.resolve("a b/movie.fading.png")) > 5000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "spots=abc|spots=abc", "drift=yes|drift=yes", "window=all|window=all", "spots=4.4|spots=4.4", "spots=4.4@10|spots=4.4@10", "bindose=-1|bindose=-1",
		"bindose=5|no dose is known", "phases=nosuch|nosuch", "spot=2|\"spot\"" })
	void stopsTheMacroWithOneSentence(final String wrong) {
		final String[] parts = wrong.split("\\|");
		final MacroResult result = MacroResult.of(MOVIE, "run('Spot Fading Analysis...', '" + parts[0] + "');",
			"print('went on');");
		assertTrue(result.error().startsWith("Spot Fading Analysis: "), result.error());
		assertTrue(result.error().contains(parts[1]), result.error());
		assertEquals("", result.outputBeforeError());
	}

	@Test
	void needsAMovieAndASpot() {
		final String nm = " unit=nm pixel_width=0.05 pixel_height=0.05 voxel_depth=1');";
		final String one = MacroResult.of("newImage('one', '8-bit noise', 128, 128, 1); run('Properties...', '" + nm,
			"run('Spot Fading Analysis...');").error();
		assertTrue(one.contains("one frame"), one);
		final String none = MacroResult.of("newImage('none', '8-bit noise', 128, 128, 8);",
			"run('Properties...', 'channels=1 slices=1 frames=8" + nm, "run('Spot Fading Analysis...');").error();
		assertTrue(none.contains("No spot stands out"), none);
	}

	@Test
	void changesNeitherPixelsNorCalibrationOfTheInput() {
		assertEquals("1", MacroResult.of(MOVIE, DOSE, "v1 = getValue(7, 9); getPixelSize(u1, w1, h1);", RUN + "');",
			"selectImage('movie.tif'); v2 = getValue(7, 9); getPixelSize(u2, w2, h2);",
			"same = v1 == v2 && u1 == u2 && w1 == w2; print(same);").output());
	}
}
