package org.latticelapse.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.host.MacroResult;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** The command as macros meet it. */
class ExportTrainingTilesTest {

	private static final String IMAGES = "newImage('labels', '8-bit black', 64, 32, 1); makeRectangle(32, 0, 32, 32); " +
		"run('Set...', 'value=4'); run('Select None'); newImage('image.tif', '16-bit ramp', 64, 32, 1); " +
		"run('Properties...', 'unit=nm pixel_width=0.03 pixel_height=0.03');";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "tif", "png" })
	void pairsHaveTheSameNamesAndPlaces(final String format) throws IOException {
		final String tile = "image_f0001_x00032_y00000." + format;
		assertEquals("4 32 1 32", MacroResult.of(IMAGES, run("labels=labels tileside=32 split=train format=" + format +
			" saveto=[" + folder + "]"), "x = getPixel(33, 5); open('" + folder + "/train/labels/" + tile +
				"'); l = getPixel(0, 0); w = getWidth(); open('" + folder + "/train/images/" + tile +
				"'); same = getPixel(1, 5) == x; print(l, w, same, getHeight());").output());
		try (Stream<Path> files = Files.list(folder.resolve("train/images"))) {
			assertEquals("image_f0001_x00000_y00000." + format + ", " + tile, files.map(file -> file.getFileName().toString())
				.sorted().collect(Collectors.joining(", ")));
		}
		final String classes = new String(Files.readAllBytes(folder.resolve("classes.json")), StandardCharsets.UTF_8);
		assertTrue(classes.contains("\"vacuum\"") && classes.contains("\"LiF\""), classes);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tileside=48|less than one tile", "tileside=8|tileside", "labels=none|\"none\"",
		"split=half|split=half", "saveto=[]|saveto" })
	void stopsTheMacroWithOneSentence(final String wrong) {
		final String[] parts = wrong.split("\\|");
		final String rest = (parts[0].startsWith("labels") ? "" : " labels=labels") + (parts[0].startsWith("saveto") ? ""
			: " saveto=[" + folder + "]");
		final MacroResult result = MacroResult.of(IMAGES, run(parts[0] + rest), "print('went on');");
		assertTrue(result.error().startsWith("Export Training Tiles: "), result.error());
		assertTrue(result.error().contains(parts[1]), result.error());
	}

	/** Classes by other names would teach a model nonsense. */
	@Test
	void theClassesAreThoseOfTheLabels() throws IOException {
		final String stated = "selectImage('labels'); Property.set('LatticeLapse.labels.Phases', 'Li2O\\nLi'); selectImage('image.tif');";
		MacroResult.of(IMAGES, stated, run("labels=labels tileside=32 saveto=[" + folder + "]")).output();
		assertEquals(Arrays.asList("vacuum", "amorphous", "ambiguous", "Li2O", "Li"), classes());
		final String error = MacroResult.of(IMAGES, stated, run("labels=labels phases=LiF tileside=32 saveto=[" + folder + "]"))
			.error();
		assertTrue(error.contains("made with the phases Li2O, Li"), error);
		final String other = MacroResult.of(IMAGES, run("labels=labels phases=[LiF, Li] tileside=32 saveto=[" + folder + "]"))
			.error();
		assertTrue(other.contains("Label 3 would be LiF, but is Li2O"), other);
		MacroResult.of(IMAGES, run("labels=labels phases=[Li2O, Li, LiF] tileside=32 saveto=[" + folder + "]")).output();
		MacroResult.of(IMAGES, run("labels=labels phases=[Li2O, Li] tileside=32 saveto=[" + folder + "]")).output();
		assertEquals(Arrays.asList("vacuum", "amorphous", "ambiguous", "Li2O", "Li", "LiF"), classes());
	}

	@Test
	void aLabelWithoutNameIsRefusedBeforeAnythingIsWritten() throws IOException {
		final String error = MacroResult.of(IMAGES, run("labels=labels phases=LiF tileside=32 saveto=[" + folder + "]")).error();
		assertTrue(error.contains("\"labels\" holds the value 4"), error);
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}

	/** The border of an aligned movie: one pixel that is no number would spoil the training. */
	@Test
	void tilesWithPixelsThatAreNoNumbersAreLeftOut() throws IOException {
		MacroResult.of(IMAGES, "run('32-bit'); setPixel(2, 2, 0 / 0);", run("labels=labels tileside=32 split=train saveto=[" +
			folder + "]")).output();
		try (Stream<Path> files = Files.list(folder.resolve("train/labels"))) {
			assertEquals("image_f0001_x00032_y00000.tif", files.map(file -> file.getFileName().toString()).collect(Collectors
				.joining()));
		}
	}

	/** The display must not change what a model is trained on. */
	@Test
	void pngHoldsTheValuesOfAnImageShownInColors() throws IOException {
		assertEquals("200 8", MacroResult.of(IMAGES, "run('8-bit'); run('Set...', 'value=200'); run('Invert LUT'); " +
			"setMinAndMax(50, 220);", run("labels=labels tileside=32 split=train format=png saveto=[" + folder + "]"),
			"open('" + folder + "/train/images/image_f0001_x00000_y00000.png'); print(getPixel(3, 3), bitDepth());").output());
	}

	/** After SEI Phase Labeling the label image is the one on display. */
	@Test
	void aLabelImageIsNoMicrograph() throws IOException {
		final String error = MacroResult.of(IMAGES, "selectImage('labels'); Property.set('LatticeLapse.labels.Phases', 'LiF');",
			run("labels=labels tileside=32 saveto=[" + folder + "]")).error();
		assertTrue(error.contains("Image \"labels\" is a label image; select the micrograph"), error);
		final String twice = MacroResult.of(IMAGES, run("labels=image.tif tileside=32 saveto=[" + folder + "]")).error();
		assertTrue(twice.contains("\"image.tif\" is the micrograph too"), twice);
		assertEquals(0, Files.list(folder).count());
	}

	@Test
	void withoutATitleTheLabelsAreThoseOfTheImage() {
		assertEquals("1", MacroResult.of(IMAGES, "selectImage('labels'); rename('Labels of image.tif'); selectImage('image.tif');",
			run("tileside=32 split=train saveto=[" + folder + "]"), "print(File.exists('" + folder +
				"/train/labels/image_f0001_x00032_y00000.tif'));").output());
		final String error = MacroResult.of(IMAGES, run("tileside=32 saveto=[" + folder + "]")).error();
		assertTrue(error.contains("\"Labels of image.tif\""), error);
	}

	/** Labels need no pixel size. */
	@Test
	void anImageWithoutPixelSizeIsCut() {
		assertEquals("1", MacroResult.of(IMAGES, "run('Properties...', 'unit=pixel pixel_width=1 pixel_height=1');", run(
			"labels=labels tileside=32 split=train saveto=[" + folder + "]"), "print(File.exists('" + folder +
				"/train/images/image_f0001_x00000_y00000.tif'));").output());
	}

	/** A model would be judged by what it was trained on. */
	@Test
	void tilesOfOneImageAreInOneSet() throws IOException {
		MacroResult.of(IMAGES, run("labels=labels tileside=32 split=train saveto=[" + folder + "]")).output();
		final String error = MacroResult.of(IMAGES, run("labels=labels tileside=32 split=validation saveto=[" + folder + "]"))
			.error();
		assertTrue(error.contains("give split=train"), error);
		assertTrue(Files.notExists(folder.resolve("validation")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tileside=16", "tileside=32 format=png" })
	void allTilesHaveOneSizeAndFormat(final String other) throws IOException {
		MacroResult.of(IMAGES, run("labels=labels tileside=32 split=train saveto=[" + folder + "]")).output();
		final String error = MacroResult.of(IMAGES, run("labels=labels split=train " + other + " saveto=[" + folder + "]"))
			.error();
		assertTrue(error.contains("have tileside=32 format=tif, not " + other), error);
	}

	/** Corrected labels take the place of earlier ones, another image of the same name does not. */
	@Test
	void anotherImageOfTheSameNameReplacesNoTile() {
		final String first = "/train/labels/image_f0001_x00000_y00000.";
		for (final String format : new String[] { "tif", "png" }) {
			final String export = run("labels=labels tileside=32 split=train format=" + format + " saveto=[" + folder + "/" +
				format + "]");
			assertEquals("7", MacroResult.of(IMAGES, export, "selectImage('labels'); run('Set...', 'value=7'); selectImage('image.tif');",
				export, "open('" + folder + "/" + format + first + format + "'); print(getPixel(0, 0));").output());
			final String error = MacroResult.of(IMAGES, "run('Add...', 'value=1');", export).error();
			assertTrue(error.contains("another of the same name"), error);
		}
	}

	private List<String> classes() throws IOException {
		final String json = new String(Files.readAllBytes(folder.resolve("classes.json")), StandardCharsets.UTF_8);
		final List<String> names = new ArrayList<>();
		new Gson().fromJson(json, JsonObject.class).getAsJsonArray("classes").forEach(entry -> names.add(entry
			.getAsJsonObject().get("name").getAsString()));
		return names;
	}

	@Test
	void theLabelImageMustSuitTheImage() {
		assertTrue(MacroResult.of("newImage('labels', '8-bit', 50, 32, 1);", "newImage('image', '8-bit', 64, 32, 1); " +
			"run('Properties...', 'unit=nm pixel_width=0.03 pixel_height=0.03');", run("labels=labels tileside=32 saveto=[" +
				folder + "]")).error().contains("50 x 32"));
	}

	private static String run(final String options) {
		return "run('Export Training Tiles...', '" + options + "');";
	}
}
