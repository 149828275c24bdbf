package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.host.MacroResult;

/** The command as macros meet it. */
class SafeImagingWindowTest {

	private static final String ROW = "print(getResultString('Phase', 0) + '|' + getResultString('Bound', 0) + '|' + " +
		"getResult('Time_s', 0) + '|' + getResultString('Frames', 0));";

	@TempDir
	Path folder;

	/** Bai et al., arXiv:2412.19376, Fig. 4. */
	@ParameterizedTest
	@CsvSource({ "LiF, room, LiF||2|20", "LiF, cryo, LiF||100|1000", "Li2CO3, room, Li2CO3|<|1|10",
		"Li2CO3, cryo, Li2CO3||20|200", "Li, room, Li|>|17.5|175" })
	void theWindowsOfTheSourcePaper(final String phase, final String temperature, final String row) {
		assertEquals(row, MacroResult.of(run("phases=" + phase + " temperature=" + temperature +
			" doserate=100 frametime=0.1"), ROW).output());
	}

	@Test
	void everyPublishedValueHasItsRowAndTheAppliedOneIsFirst() {
		assertEquals("4 HRTEM and FFT: Li2CO3 to Li2O and CO2 STEM-EELS", MacroResult.of(run("phases=Li2CO3 doserate=100"),
			"print(nResults, getResultString('Criterion', 0), substring(getResultString('Criterion', 2), 0, 9));").output());
	}

	@Test
	void theRecordOfTheImageSaysWhatTheMacroDoesNot() {
		final String image = "newImage('movie.tif', '8-bit', 8, 8, 4); run('Properties...', 'slices=1 frames=4 interval=0.5');" +
			"Property.set('LatticeLapse.DoseRate_e/A2/s', 50); Property.set('LatticeLapse.PriorDose_e/A2', 100);";
		assertEquals("LiF||2|4", MacroResult.of(image, run("phases=LiF showchart=false"), ROW).output());
		assertEquals("LiF||4|8", MacroResult.of(image, run("phases=LiF priordose=0"), ROW).output());
		assertEquals("LiF||2|4", MacroResult.of(image, "newImage('other', '8-bit', 8, 8, 1);", run(
			"phases=LiF image=movie.tif"), ROW).output());
	}

	@Test
	void theDoseRateForFramesIsATableOfItsOwn() throws IOException {
		MacroResult.of(run("phases=LiF wantedframes=50 frametime=0.1 safetyfactor=0.5 saveto=[" + folder + "]")).output();
		final List<String> rows = Files.readAllLines(folder.resolve("LatticeLapse.Dose Rates.csv"));
		assertEquals("Phase,Temperature_C,Voltage_kV,Limit_e/A2,Bound,Criterion,Frames,Frame_time_s,Dose_rate_e/A2/s,Source",
			rows.get(0));
		assertTrue(rows.get(1).contains(",50,0.1000000,20.00000,"), rows.get(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "setBatchMode(true);" })
	void outputsAreCurrent(final String mode) {
		assertEquals("Safe Imaging Chart 1 20", MacroResult.of(mode, run("doserate=100"),
			"print(getTitle(), nImages, nResults);").output());
	}

	@Test
	void savesTheDocumentedFiles() throws IOException {
		MacroResult.of(run("doserate=100 saveto=[" + folder + "/a b]")).output();
		assertEquals("LatticeLapse.Safe Imaging Windows.csv, LatticeLapse.windows.png", Files.list(folder.resolve("a b")).map(
			file -> file.getFileName().toString()).sorted().collect(Collectors.joining(", ")));
	}

	@Test
	void limitsScaleWithTheVoltageIfAskedTo() {
		final String print = "print(d2s(getResult('Limit_e/A2', 0), 1), getResult('Voltage_kV', 0));";
		assertEquals("200.0 200", MacroResult.of(run("phases=LiF doserate=1 voltage=300"), print).output());
		assertEquals("249.4 300", MacroResult.of(run("phases=LiF doserate=1 voltage=300 voltagescaling=true"), print)
			.output());
	}

	@Test
	void ownCriticalDosesGoFirstAndMayAddPhases() throws IOException {
		final Path file = folder.resolve("own.csv");
		Files.write(file, ("Phase,Range,Temperature,Voltage_kV,Limit_e/A2,Bound,Criterion,Source\n" +
			"LEDC,cryo,-175 °C,300,12,,own criterion,own data\n").getBytes(StandardCharsets.UTF_8));
		assertEquals("LEDC|-175|6", MacroResult.of(run("phases=LEDC temperature=cryo doserate=2 criticaldoses=[" + file +
			"]"), "print(getResultString('Phase', 0) + '|' + getResultString('Temperature_C', 0) + '|' + getResult('Time_s', 0));")
			.output());
	}

	@ParameterizedTest
	@ValueSource(strings = { "phases=LiF|give doserate in e/", "doserate=0|doserate=0 is not possible",
		"doserate=-3|doserate=-3", "doserate=1,5|doserate=1,5 is not a number", "doserate=9 frametime=0|frametime=0 is not possible",
		"doserate=9 priordose=-1|priordose=-1", "doserate=9 safetyfactor=0|safetyfactor=0", "wantedframes=5|needs the frame time",
		"doserate=9 voltagescaling=true|give voltage in kV", "doserate=9 phases=XYZ|\"XYZ\"", "doserate=9 temperature=hot|temperature=hot",
		"doserate=9 criticaldoses=/no/such.csv|/no/such.csv", "doserate=9 image=none|\"none\"" })
	void stopsTheMacroWithOneSentence(final String wrong) {
		final String[] parts = wrong.split("\\|");
		final MacroResult result = MacroResult.of(run(parts[0]), "print('went on');");
		assertTrue(result.error().startsWith("Safe Imaging Window: "), result.error());
		assertTrue(result.error().contains(parts[1]), result.error());
		assertEquals("", result.outputBeforeError());
	}

	private static String run(final String options) {
		return "run('Safe Imaging Window...', '" + options + "');";
	}
}
