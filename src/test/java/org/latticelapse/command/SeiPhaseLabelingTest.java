package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Region;
import org.latticelapse.host.MacroResult;

import ij.ImagePlus;
import ij.io.FileSaver;
import ij.process.FloatProcessor;

/** The command as macros meet it. */
class SeiPhaseLabelingTest {

	private static final String GRAINS = "run('HRTEM of Li2O and Li2CO3 grains (LatticeLapse)');";

	private static final String IMAGE = "newImage('image', '16-bit ramp', 100, 100, 1); run('Properties...', " +
		"'unit=nm pixel_width=0.03 pixel_height=0.03');";

	private static final String PHASES = "for (i = 0; i < nResults; i++) if (getResult('Pixels', i) > 0) " +
		"p = p + getResultString('Phase', i) + ' ';";

	@TempDir
	Path folder;

	@Test
	void namesThePhasesAndSavesTheDocumentedFiles() throws IOException {
		final String output = MacroResult.of(GRAINS, "p = '';" + run("calibrationerror=0.3 saveto=[" + folder + "]"), PHASES,
			"print(p, getTitle(), bitDepth(), nImages);").output();
		assertEquals("amorphous Li2O Li2CO3  Labels of Li2O_Li2CO3 8 3", output);
		assertEquals("Li2O_Li2CO3.Grains.csv, Li2O_Li2CO3.Phase Areas.csv, Li2O_Li2CO3.Phase Legend.csv, " +
			"Li2O_Li2CO3.confidence.tif, Li2O_Li2CO3.grains.zip, Li2O_Li2CO3.labels.tif, Li2O_Li2CO3.phases.png", Files.list(
				folder).map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining(", ")));
		assertEquals("Image,Frame,Time_s,Dose_e/A2,Label,Phase,Pixels,Area_nm2,Fraction,Fraction_low,Fraction_high,Warning",
			Files.readAllLines(folder.resolve("Li2O_Li2CO3.Phase Areas.csv")).get(0));
		final List<String> grains = Files.readAllLines(folder.resolve("Li2O_Li2CO3.Grains.csv"));
		assertEquals("Image,Frame,Grain,Label,Phase,Verdict,Candidates,Zone,Area_nm2,x_nm,y_nm,Angle_deg,Confidence,d_A," +
			"d_sigma_A,Angle_sigma_deg", grains.get(0));
		final String[] grain = grains.get(1).split(",");
		final double spacing = PhaseLibrary.builtIn().select("Li2O").get(0).cell().dSpacing(new Miller(2, 2, 0));
		assertEquals(spacing, Double.parseDouble(grain[13]), 4 * Double.parseDouble(grain[14]));
		assertTrue(Double.parseDouble(grain[14]) < 0.003 * spacing, grains.get(1));
		assertEquals("Label,Phase,Color", Files.readAllLines(folder.resolve("Li2O_Li2CO3.Phase Legend.csv")).get(0));
	}

	@Test
	void aSelectionIsLabelledAndTheRestIsZero() {
		assertEquals("0 5 1024", MacroResult.of(GRAINS, "makeRectangle(150, 180, 260, 260);", run(
			"calibrationerror=0.3 overlay=false"), "print(getPixel(20, 20), getPixel(280, 300), getWidth());").output());
	}

	@Test
	void anExistingLabelImageIsMeasured() {
		final String labels = "newImage('labels', '8-bit', 100, 100, 1); makeRectangle(0, 0, 100, 25); run('Set...', 'value=4');" +
			"run('Select None');";
		assertEquals("LiF 2500 0.25", MacroResult.of(labels, IMAGE, run("labels=labels"),
			"print(getResultString('Phase', 4), getResult('Pixels', 4), getResult('Fraction', 4));").output());
	}

	/** Without a dose nothing is said of LiF, which no beam makes; and with one there is something to say, or nothing. */
	@Test
	void anUnknownDoseIsToldWhereTheBeamMayHaveMadeThePhase() {
		final String labels = "newImage('labels', '8-bit', 100, 100, 1); run('Set...', 'value=3'); makeRectangle(0, 0, 100, 25);" +
			" run('Set...', 'value=4'); run('Select None');";
		final String print = "print(getResultString('Warning', 3) + '|' + getResultString('Warning', 4) + '|' + " +
			"getResultString('Warning', 5));";
		assertEquals("|Whether the beam has made Li2O can not be told, as the dose is not known; state it with Set Acquisition " +
			"and Dose|\n||", MacroResult.of(labels, IMAGE, run("phases=[LiF, Li2O, Li] labels=labels"), print, "selectImage('image');" +
				"run('Set Acquisition and Dose...', 'doserate=1 frametime=1 priordose=0');", run(
					"phases=[LiF, Li2O, Li] labels=labels"), print).output());
	}

	/** A crystal of unknown phase may be of any: it counts for the upper bound. */
	@Test
	void unknownLabelsOfAnotherToolAreNotLostSilently() {
		final String labels = "newImage('labels', '16-bit black', 100, 100, 1); makeRectangle(0, 0, 100, 25); run('Set...', " +
			"'value=3'); makeRectangle(0, 50, 100, 20); run('Set...', 'value=2'); makeRectangle(0, 90, 100, 10); " +
			"run('Set...', 'value=77'); run('Select None');";
		assertEquals("0.25 0.25 0.45 unknown 0.1 1 77", MacroResult.of(labels, IMAGE, run("phases=LiF labels=labels"),
			"f = getResult('Fraction', 3); l = getResult('Fraction_low', 3); h = getResult('Fraction_high', 3); " +
				"u = getResultString('Phase', 4) + ' ' + getResult('Fraction', 4); selectImage('image'); " +
				"told = indexOf(Property.get('LatticeLapse.labels.Summary'), 'labels 77 ') > 0; print(f, l, h, u, told, " +
				"getResult('Label', 4));").output());
	}

	@ParameterizedTest
	@ValueSource(strings = { "newImage('labels', 'RGB', 100, 100, 1);|color image", "newImage('labels', '8-bit', 100, 90, 1);|" +
		"100 x 90", "newImage('labels', '8-bit black', 100, 100, 2);|2 slices",
		"newImage('labels', '16-bit black', 100, 100, 1); setPixel(1, 1, 300);|the value 300;",
		"newImage('labels', '32-bit black', 100, 100, 1); setPixel(1, 1, 0 / 0);|the value NaN;",
		"newImage('labels', '8-bit black', 100, 100, 1); Property.set('LatticeLapse.labels.Phases', 'Li');|made with the phases Li;" })
	void labelsThatDoNotSuitAreRefusedInOneSentence(final String wrong) {
		final String[] parts = wrong.split("\\|");
		final String error = MacroResult.of(parts[0], IMAGE, run("phases=LiF labels=labels")).error();
		assertTrue(error.startsWith("SEI Phase Labeling: Label image \"labels\""), error);
		assertTrue(error.contains(parts[1]), error);
	}

	/** As Python writes them; ImageJ holds -32768 as 0, and shows the numbers of the file. */
	@Test
	void signedLabelsMeanWhatImageJShows() throws IOException {
		final byte[] raw = new byte[2 * 100 * 100];
		for (int i = 0; i < 2500; i++) raw[2 * i + 1] = 4;
		final Path file = Files.write(folder.resolve("labels.raw"), raw);
		assertEquals("LiF 2500", MacroResult.of("run('Raw...', 'open=[" + file +
			"] image=[16-bit Signed] width=100 height=100'); rename('labels');", IMAGE, run("labels=labels"),
			"print(getResultString('Phase', 4), getResult('Pixels', 4));").output());
	}

	/** After the first run the label image is the one on display. */
	@Test
	void labelsAreNotLabelledAgain() {
		final String error = MacroResult.of(IMAGE, "Property.set('LatticeLapse.labels.Phases', 'LiF');", run("")).error();
		assertTrue(error.contains("\"image\" is a label image; select the micrograph"), error);
		final String twice = MacroResult.of(IMAGE, run("labels=image")).error();
		assertTrue(twice.contains("is the micrograph too"), twice);
	}

	/** What is not crystalline stays visible, as ImageJ saves one opacity for all of a veil. */
	@Test
	void theVeilIsTheSameInAnImageOpenedAgain() {
		final String file = folder.resolve("veiled.tif").toString();
		final String[] seen = MacroResult.of(GRAINS, "image = getImageID();" + run("calibrationerror=0.3"),
			"selectImage(image); saveAs('Tiff', '" + file + "'); run('Flatten');",
			"a = getPixel(20, 900); b = getPixel(280, 300); selectImage(image); run('Duplicate...', 'title=copy'); run('Flatten');",
			"same = getPixel(20, 900) == a; if (!same) exit('the copy has another veil');",
			"close('*'); open('" + file + "'); run('Flatten');",
			"c = getPixel(20, 900); d = getPixel(280, 300); print(a & 0xffffff, b & 0xffffff, c & 0xffffff, d & 0xffffff);")
			.output().split(" ");
		assertTrue(Integer.parseInt(seen[0]) > 0, seen[0]);
		assertEquals(seen[0], seen[2]);
		for (int shift = 0; shift < 24; shift += 8) {
			final int before = Integer.parseInt(seen[1]) >> shift & 0xff;
			assertEquals(before, Integer.parseInt(seen[3]) >> shift & 0xff, 2);
		}
	}

	/** Corrected labels can not be measured under other names than they were made with. */
	@Test
	void theLabelImageTellsItsPhases() {
		assertEquals("Li2O\nLi", MacroResult.of("newImage('image', '16-bit ramp', 96, 96, 1); run('Properties...', " +
			"'unit=nm pixel_width=0.03 pixel_height=0.03');", run("phases=[Li2O, Li]"),
			"print(Property.get('LatticeLapse.labels.Phases'));").output());
	}

	/** A frame that was not recorded says nothing of the specimen. */
	@Test
	void aBlankFrameIsNotAnalysed() {
		final String movie = "newImage('movie', '16-bit ramp', 96, 96, 3); run('Properties...', 'slices=1 frames=3 unit=nm " +
			"pixel_width=0.03 pixel_height=0.03'); setSlice(2); run('Set...', 'value=0 slice');";
		assertEquals("NaN 1 1", MacroResult.of(movie, run("phases=LiF"), "blank = getResult('Fraction', 4 + 1); " +
			"whole = getResult('Fraction', 1); selectImage('movie'); told = indexOf(Property.get(" +
			"'LatticeLapse.labels.Summary'), '1 of 3 frames not analysed, first frame 2') > 0; print(blank, whole, told);")
			.output());
	}

	@Test
	void framesKeepTheirTimeAndDose() {
		final String movie = "newImage('movie', '16-bit', 96, 96, 3); run('Properties...', 'slices=1 frames=3 unit=nm " +
			"pixel_width=0.03 pixel_height=0.03 interval=2'); Property.set('LatticeLapse.DoseRate_e/A2/s', 10);";
		assertEquals("2 30 3", MacroResult.of(movie, run("phases=LiF"), "row = nResults / 3;" +
			"print(getResult('Time_s', row), getResult('Dose_e/A2', row), nSlices);").output());
	}

	/** Labels of a movie can be corrected by hand, and keep time and dose when they are saved. */
	@Test
	void labelsOfAMovieAreAnOrdinaryStack() {
		final String movie = "newImage('movie', '16-bit', 96, 96, 2); run('Properties...', 'slices=1 frames=2 unit=nm " +
			"pixel_width=0.03 pixel_height=0.03 interval=2'); Property.set('LatticeLapse.DoseRate_e/A2/s', 10);";
		assertEquals("0 frame 2, 2.000 s, 30.00 e/\u00c5\u00b2", MacroResult.of(movie, run("phases=LiF saveto=[" + folder + "]"),
			"v = is('Virtual Stack'); open('" + folder + "/movie.labels.tif'); print(v, Property.getSliceLabel(2));").output());
	}

	@Test
	void tellsItsResolution() {
		final String told = "i = getMetadata('Info'); fine = indexOf(i, 'Resolution 1.6 nm for borders, 2.6 nm for the search') > 0;" +
			"coarse = indexOf(i, 'Resolution 2.8 nm for borders, 2.8 nm for the search') > 0; print(fine, coarse);";
		assertEquals("1 0", MacroResult.of(IMAGE, run("phases=LiF"), told).output());
		assertEquals("0 1", MacroResult.of(IMAGE, run("phases=LiF maxd=20"), told).output());
	}

	@Test
	void saysThatNoiseHasWidenedTheResolution() {
		final Micrograph faint = HrtemSimulation.of(512, 512, PixelSize.square(0.35)).seed(15).dose(2).crystal(PhaseLibrary
			.builtIn().find("Li2O").get(), new ZoneAxis(0, 1, 1), 30, Region.disc(90, 90, 75), 40).amorphous(AmorphousMaterial
				.organicInterphase(), 20).render().micrograph();
		final ImagePlus image = new ImagePlus("faint", new FloatProcessor(512, 512, faint.copyPixels()));
		final String file = folder.resolve("faint.tif").toString();
		assertTrue(new FileSaver(image).saveAsTiff(file));
		assertEquals("Resolution 3.9 nm for borders, 3.9 nm for the search: noise hides the lattices at a finer one; smaller " +
			"grains, and holes in them, are not seen\n1", MacroResult.of("open('" + file + "'); run('Properties...', " +
				"'unit=nm pixel_width=0.035 pixel_height=0.035');", run("calibrationerror=0.3 distortion=0.2"),
				"told = indexOf(getMetadata('Info'), 'Resolution 3.9 nm for borders') > 0; print(told);").output());
	}

	/** A dose that a camera has counted is called so. */
	@Test
	void aCameraDoseIsNotTakenForIncident() {
		final String movie = "newImage('movie', '16-bit', 96, 96, 2); run('Properties...', 'slices=1 frames=2 unit=nm " +
			"pixel_width=0.03 pixel_height=0.03 interval=2'); Property.set('LatticeLapse.CameraDoseRate_e/A2/s', 10);";
		assertEquals("frame 1, 0.000 s, 10.00 e/\u00c5\u00b2 on the camera 1", MacroResult.of(movie, run("phases=LiF"),
			"label = Property.getSliceLabel(1); selectImage('movie');" +
				"told = indexOf(Property.get('LatticeLapse.labels.Summary'), 'what the camera counted') > 0; print(label, told);")
			.output());
	}

	@ParameterizedTest
	@ValueSource(strings = { "phases=XYZ|\"XYZ\"", "ties=none|ties=none", "frames=some|frames=some",
		"resolution=0.1|resolution must be 0", "maxd=1|maxd=1 is out of range", "labels=none|\"none\"", "color=3|\"color\"", "image=none|\"none\"" })
	void stopsTheMacroWithOneSentence(final String wrong) {
		final String[] parts = wrong.split("\\|");
		final MacroResult result = MacroResult.of(
			"newImage('image', '16-bit', 128, 128, 1); run('Properties...', 'unit=nm pixel_width=0.03 pixel_height=0.03');", run(
				parts[0]), "print('went on');");
		assertTrue(result.error().startsWith("SEI Phase Labeling: "), result.error());
		assertTrue(result.error().contains(parts[1]), result.error());
		assertEquals("", result.outputBeforeError());
	}

	@Test
	void anImageWithoutCalibrationOrTooSmallIsRefused() {
		assertTrue(MacroResult.of("newImage('image', '16-bit', 128, 128, 1);", run("")).error().contains("image"));
		final String small = "newImage('small', '16-bit', 40, 40, 1); run('Properties...', 'unit=nm pixel_width=0.03 pixel_height=0.03');";
		assertTrue(MacroResult.of(small, run("")).error().contains("40 x 40"));
	}

	private static String run(final String options) {
		return "run('SEI Phase Labeling...', '" + options + "');";
	}
}
