package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.host.MacroResult;

/** The command as macros meet it. */
class AcquisitionReportTest {

	private static final String IMAGE = "newImage('movie.tif', '8-bit', 8, 8, 10);" +
		"run('Properties...', 'slices=1 frames=10 unit=nm pixel_width=0.03 pixel_height=0.03 voxel_depth=1');" +
		"run('Set Acquisition and Dose...', 'voltage=300 specimentemperature=-175 doserate=20 frametime=0.5 priordose=0');";

	private static final String ALL = "detector=[Falcon 4i] material=SEI electrolyteclass=low storagetime=5 millingion=Xe " +
		"millingtemperature=room transfer=[inert gas] transfertime=3 airexposure=0";

	@TempDir
	Path folder;

	@Test
	void checksAreTheCurrentTable() {
		assertEquals("10 pass pass 100 e/", MacroResult.of(IMAGE, run(ALL),
			"print(nResults, getResultString('Verdict', 0), getResultString('Verdict', 9), substring(getResultString('Reason', 6), 0, 6));")
			.output());
	}

	@Test
	void whatIsTypedInOnceStaysWithTheImage() throws IOException {
		final String file = folder.resolve("kept.tif").toString();
		assertEquals("10 pass, 0 caution, 0 not reported", MacroResult.of(IMAGE, run(ALL), "saveAs('Tiff', '" + file +
			"'); close(); open('" + file + "'); run('Duplicate...', 'title=copy duplicate');", run(""),
			"print(Property.get('LatticeLapse.report.Summary'));").output());
	}

	@Test
	void aStatementReplacesAndUnknownRemoves() {
		final String reasons = "print(getResultString('Reason', 0) + '|' + getResultString('Verdict', 1));";
		assertEquals("30 h from disassembly to preparation, not hours, at a low coulombic efficiency|not reported", MacroResult
			.of(IMAGE, run(ALL), run("storagetime=30 millingion=unknown"), reasons).output());
	}

	@Test
	void theMethodsParagraphIsAProperty() {
		final String paragraph = MacroResult.of(IMAGE, run(ALL), "print(Property.get('LatticeLapse.report.Methods'));").output();
		assertTrue(paragraph.contains("at an accelerating voltage of 300 kV"), paragraph);
		assertTrue(paragraph.endsWith("[Not reported: microscope, holder, electrolyte, milling current.]"), paragraph);
	}

	@Test
	void savesTheDocumentedFiles() throws IOException {
		MacroResult.of(IMAGE, run(ALL + " saveto=[" + folder + "/a b]")).output();
		assertEquals("movie.Acquisition Report.json, movie.Acquisition Report.md, movie.Acquisition Report.png, movie.Protocol Checks.csv", Files.list(folder
			.resolve("a b")).map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining(", ")));
		final String text = new String(Files.readAllBytes(folder.resolve("a b/movie.Acquisition Report.md")),
			StandardCharsets.UTF_8);
		assertTrue(text.contains("| Pixel size | 0.3 Å | of the image's calibration |"), text);
		assertTrue(text.contains("| Total dose on the specimen | 100 e/Å² |"), text);
	}

	/** Who states a note stays with it, until the user states another. */
	@Test
	void everyNoteHasItsSource() throws IOException {
		final String file = "Property.set('LatticeLapse.Note.Holder', 'Elsa'); Property.set('LatticeLapse.Note.Holder.Source', 'of the Velox metadata');";
		MacroResult.of(IMAGE, file, run("holder=Elsa detector=K3"), "run('Duplicate...', 'title=copy duplicate');", run(
			"storagetime=5 saveto=[" + folder + "]")).output();
		final String text = new String(Files.readAllBytes(folder.resolve("copy.Acquisition Report.md")),
			StandardCharsets.UTF_8);
		assertTrue(text.contains("| Holder | Elsa | of the Velox metadata |"), text);
		assertTrue(text.contains("| Detector | K3 | stated by the user |"), text);
		assertTrue(text.contains("| Storage time | 5 h | stated by the user |"), text);
		final String changed = "Property.get('LatticeLapse.Note.Holder.Source')";
		assertEquals("stated by the user", MacroResult.of(IMAGE, file, run("holder=other"), "print(" + changed + ");").output());
	}

	@Test
	void anImageWithoutARecordIsReportedAsSuch() {
		assertEquals("0 pass, 0 caution, 10 not reported", MacroResult.of("newImage('raw', '8-bit', 8, 8, 1);", run(""),
			"print(Property.get('LatticeLapse.report.Summary'));").output());
	}

	@ParameterizedTest
	@ValueSource(strings = { "storagetime=-3|storagetime=-3 is not possible", "transfertime=a|transfertime=a is not possible",
		"airexposure=1,5|airexposure=1,5", "transfer=ship|transfer=ship", "stored=3|\"stored\"" })
	void stopsTheMacroWithOneSentence(final String wrong) {
		final String[] parts = wrong.split("\\|");
		final MacroResult result = MacroResult.of(IMAGE, "run('Acquisition Report...', 'detector=K3 " + parts[0] + "');",
			"print('went on');");
		assertTrue(result.error().startsWith("Acquisition Report: "), result.error());
		assertTrue(result.error().contains(parts[1]), result.error());
		assertEquals("", result.outputBeforeError());
	}

	@Test
	void needsAnImage() {
		assertTrue(MacroResult.of(run("")).error().contains("no image is open"));
	}

	private static String run(final String options) {
		return "run('Acquisition Report...', '" + options + "');";
	}
}
