package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.host.MacroResult;

/** The command as macros meet it. */
class SetAcquisitionTest {

	private static final String MOVIE = "newImage('movie.tif', '16-bit black', 32, 16, 1, 1, 4); run('Add...', 'value=8 stack');" +
		"run('Properties...', 'unit=nm pixel_width=0.05 pixel_height=0.05 voxel_depth=1');";

	private static final String LAST = "n = getValue('results.count') - 1; print(getResult('Start_s', n), getResult('Frame_dose_e/A2', n)," +
		" getResult('Cumulative_dose_e/A2', n), getResultString('Kind', n));";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", "setBatchMode(true);" })
	void everyFrameKnowsItsTimeAndDose(final String mode) {
		assertEquals("1.5 5 70 incident", MacroResult.of(mode, MOVIE, set("doserate=10 frametime=0.5 priordose=50"), LAST)
			.output());
	}

	@Test
	void theRecordSurvivesSavingAndReopening() {
		final String path = path("saved.tif");
		assertEquals("3 20 80 incident|-178.0", MacroResult.of(MOVIE, set(
			"doserate=20 frametime=1 specimentemperature=-178"), "saveAs('Tiff', '" + path + "'); close('*'); open('" + path +
				"');", set(""), LAST, "print('|' + Property.get('LatticeLapse.SpecimenTemperature_C'));").output().replaceAll(
					"\\s*\\|", "|"));
	}

	@Test
	void emptyKeepsAndUnknownRemoves() {
		assertEquals("0.6 0.2 NaN unknown", MacroResult.of(MOVIE, set("doserate=20 frametime=1"), set("frametime=0.2"),
			"print(Property.get('LatticeLapse.DoseRate_e/A2/s'));", set("doserate=unknown"),
			"n = 3; print(getResult('Start_s', n), getResult('Duration_s', n), getResult('Cumulative_dose_e/A2', n), getResultString('Kind', n));")
			.output().replaceFirst("20.0\\s+", ""));
	}

	@Test
	void slicesAreTakenAsFrames() {
		final String stack = "newImage('stack.tif', '8-bit black', 32, 16, 5);";
		assertEquals("8 20 100 incident", MacroResult.of(stack, set("doserate=10 frametime=2 timeaxis=z"), LAST).output());
		assertEquals("8 20 100 incident", MacroResult.of(stack, set("doserate=10 frametime=2"), LAST).output());
	}

	/** ImageJ copies the record to a duplicate of some frames, whose first is not that of the movie. */
	@Test
	void aDuplicateOfSomeFramesIsDoubted() {
		final String warned = "print(indexOf(Property.get('LatticeLapse.record.Summary'), 'was made for 4 frames, but there are 2'));";
		final String part = "run('Duplicate...', 'title=part duplicate range=3-4');";
		assertEquals("-1", MacroResult.of(MOVIE, set("doserate=20 frametime=1"), warned).output());
		assertFalse(MacroResult.of(MOVIE, set("doserate=20 frametime=1"), part, set(""), warned).output().endsWith("-1"));
		assertFalse(MacroResult.of(MOVIE, set("doserate=20 frametime=1 priordose=5"), part, set(""), warned).output().endsWith(
			"-1"));
		assertEquals("1 20 80 incident\n-1", MacroResult.of(MOVIE, set("doserate=20 frametime=1"), part, set("priordose=40"),
			"n = 1; print(getResult('Start_s', n), getResult('Duration_s', n) * 20, getResult('Cumulative_dose_e/A2', n)," +
				" getResultString('Kind', n));", warned).output());
	}

	/** A stack in depth is one frame. */
	@Test
	void slicesAreNoFramesWhereTimeIsStated() {
		assertEquals("1 20", MacroResult.of("newImage('stack.tif', '8-bit black', 32, 16, 5);", set(
			"doserate=10 frametime=2 timeaxis=t"), "print(nResults, getResult('Cumulative_dose_e/A2', 0));").output());
	}

	@Test
	void aTableGivesIrregularFrames() throws IOException {
		final String table = file("Start_s,Duration_s,Dose_rate_e/A2/s\n0,1,2\n1,1,2\n10,2,4\n12,1,4\n");
		assertEquals("12 4 32 incident", MacroResult.of(MOVIE, set("dosetable=[" + table + "]"), LAST).output());
		assertEquals("12 4 16 incident", MacroResult.of(MOVIE, set("betweenframes=blanked dosetable=[" + table + "]"), LAST)
			.output());
	}

	/** A byte order mark, an empty column and an empty line. */
	@Test
	void readsATableAsSpreadsheetsWriteIt() throws IOException {
		final String table = file("\uFEFFstart_s,Frame_dose_e/A2,\r\n0,2,\r\n1,2,\r\n5,2,\r\n6,2,\r\n\r\n");
		assertEquals("6 2 8 incident", MacroResult.of(MOVIE, set("dosetable=[" + table + "]"), LAST).output());
		assertEquals("NaN NaN NaN unknown", MacroResult.of(MOVIE, set("dosetable=[" + table + "]"), set("dosetable=unknown"),
			LAST).output());
	}

	@Test
	void aTableGoesBeforeTheRateThatWasStatedEarlier() throws IOException {
		final String table = file("Start_s,Duration_s,Dose_rate_e/A2/s\n0,1,2\n1,1,2\n2,1,4\n3,1,4\n");
		assertEquals("3 4 12 incident", MacroResult.of(MOVIE, set("doserate=100 frametime=1"), set("dosetable=[" + table +
			"]"), LAST).output().replaceAll("(?s).*\n", ""));
	}

	/** 8 counts of 2 electrons in pixels of 0.5 Å. */
	@Test
	void countsElectrons() {
		assertEquals("NaN 64 256 camera", MacroResult.of(MOVIE, set("electronspercount=2"), LAST).output());
		assertEquals("NaN 48 192 incident", MacroResult.of(MOVIE, set(
			"electronspercount=2 countoffset=2 countedin=[in vacuum]"), LAST).output());
	}

	@Test
	void countsElectronsAsTheFileStatesThem() {
		assertEquals("NaN 48 192 camera", MacroResult.of(MOVIE, "Property.set('LatticeLapse.Note.Electrons per count', '2');",
			"Property.set('LatticeLapse.Note.Counts at no electrons', '2');", set("electronspercount=recorded"), LAST).output());
		assertEquals("NaN 64 256 camera", MacroResult.of(MOVIE, "Property.set('LatticeLapse.Note.Counts per electron', '0.5');",
			set("electronspercount=recorded"), LAST).output());
	}

	@Test
	void writesTheTable() throws IOException {
		MacroResult.of(MOVIE, set("doserate=10 frametime=0.5 saveto=[" + path("out") + "]")).output();
		final String csv = new String(Files.readAllBytes(folder.resolve("out/movie.Dose Track.csv")), StandardCharsets.UTF_8);
		assertTrue(csv.startsWith("Frame,Start_s,Duration_s,Dose_rate_e/A2/s,Frame_dose_e/A2,Cumulative_dose_e/A2,Kind,Source\n" +
			"1,0.000000,0.5000000,10.00000,5.000000,5.000000,incident,"), csv);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "doserate=-1|doserate=-1 is not possible", "frametime=0|frametime=0 is not possible",
		"voltage=fast|voltage=fast", "priordose=-5|zero or a positive number", "doserat=5|\"doserate\"",
		"timeaxis=x|timeaxis=x", "electronspercount=0|electronspercount=0", "electronspercount=1 countoffset=9|countoffset=9",
		"electronspercount=recorded|does not state how many electrons",
		"dosetable=/no/such.csv|/no/such.csv", "frametime=0,5|decimal point" })
	void badInputStopsTheMacroAndChangesNothing(final String options, final String words) {
		final MacroResult result = MacroResult.of(MOVIE, set("doserate=3 frametime=1"), "print(Property.get('LatticeLapse.DoseRate_e/A2/s'));",
			set(options), "print('went on');");
		assertTrue(result.error().contains(words), result.error());
		assertEquals("3.0", result.outputBeforeError());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Start_s;Duration_s\\n0;1\\n|separate the fields by commas",
		"Start_s\\n0\\n1\\n|2 rows, but the movie has 4", "Start_s\\n0\\n1\\n2\\n3\\n4\\n|5 rows, but the movie has 4",
		"Start_s\\n0\\n2\\n1\\n3\\n|Frame 3 starts at 1.0 s", "Start_s,Duration_s\\n0,5,1\\n1,5,1\\n2,5,1\\n3,5,1\\n|decimal point",
		"Time\\n0\\n1\\n2\\n3\\n|none of the columns", "Start_s,Dose_rate_e/A2/s\\n0,5\\n1,5\\n2,5\\n3,5\\n|no Duration_s",
		"Start_s\\n0\\n1\\ntwo\\n3\\n|\"two\"", "Start_s\\n0\\n\"1\\n2\\n3\\n|quotation marks",
		"Duration_s\\n1\\n0\\n1\\n1\\n|a positive time", "Start_s,Start_s\\n0,1\\n1,2\\n2,3\\n3,4\\n|duplicate name",
		"Frame,Start_s\\n1,0\\n3,1\\n2,2\\n4,3\\n|in the order of the frames",
		"Start_s,Duration_s\\n0,1\\n0.4,1\\n0.8,1\\n1.2,1\\n|exposed for 4.000 s in all, but only 2.200 s pass",
		"Start_s,Frame_dose_e/A2\\n0,5\\n1,\\n2,5\\n3,5\\n|Row 2 of the dose table",
		"Start_s,Frame_dose_e/A2\\n,5\\n1,5\\n2,5\\n3,5\\n|has no Start_s",
		"Frame_dose_e/A2,Kind\\n5,incident\\n5,camera\\n5,camera\\n5,camera\\n|the same in all rows",
		"Frame_dose_e/A2,Kind\\n5,beam\\n5,beam\\n5,beam\\n5,beam\\n|incident or camera" })
	void badTablesAreNamedWithTheRemedy(final String table, final String words) throws IOException {
		final String file = file(table.replace("\\n", "\n"));
		final String error = MacroResult.of(MOVIE, set("dosetable=[" + file + "]")).error();
		assertTrue(error.contains(words) && error.contains("own.csv"), error);
	}

	private static String set(final String options) {
		return "run('Set Acquisition and Dose...', '" + options + "');";
	}

	private String path(final String name) {
		return folder.resolve(name).toString().replace('\\', '/');
	}

	private String file(final String content) throws IOException {
		return Files.write(folder.resolve("own.csv"), content.getBytes(StandardCharsets.UTF_8)).toString().replace('\\', '/');
	}
}
