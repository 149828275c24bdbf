package org.latticelapse.command.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latticelapse.command.BatchAnalysis;
import org.latticelapse.host.FijiLike;
import org.latticelapse.host.MacroResult;
import org.latticelapse.host.RunMacro;

/** A batch as macros meet it, and as a machine room treats it. */
class BatchAnalysisTest {

	private static final String RECIPE = "run(\"Set Acquisition and Dose...\", \"doserate=10 frametime=1\");\n";

	@TempDir
	Path folder;

	@BeforeEach
	void makeInputs() throws IOException {
		FijiLike.get();
		Files.createDirectory(folder.resolve("in"));
		for (final String name : new String[] { "a.tif", "b.tif", "c.tif" }) {
			image(name);
		}
		recipe(RECIPE);
	}

	@Test
	void everyInputGetsAFolderAndARowInTheSummary() throws IOException {
		assertEquals("3 inputs analysed, 0 unchanged and kept, 0 left to another process, 0 failed", MacroResult.of(batch(""))
			.output());
		assertEquals("[a.Dose Track.csv, log.txt, status.json]", files("out/a.tif").toString());
		assertTrue(text("out/summary.csv").contains("a.tif,a.tif,complete,"), text("out/summary.csv"));
		assertTrue(text("out/batch.json").contains("\"state\": \"complete\""), text("out/batch.json"));
		final String doses = text("out/All Dose Track.csv");
		assertEquals(1 + 3 * 4, doses.split("\n").length);
		assertTrue(doses.startsWith("Input,Frame,"), doses);
	}

	@Test
	void whatIsUnchangedIsKept() throws IOException {
		MacroResult.of(batch("")).output();
		assertTrue(MacroResult.of(batch("")).output().startsWith("0 inputs analysed, 3 unchanged and kept"));
		Files.setLastModifiedTime(folder.resolve("in/b.tif"), FileTime.fromMillis(0));
		assertTrue(MacroResult.of(batch("")).output().startsWith("1 inputs analysed, 2 unchanged and kept"));
		recipe(RECIPE.replace("10", "20"));
		assertTrue(MacroResult.of(batch("")).output().startsWith("3 inputs analysed, 0 unchanged and kept"));
		assertTrue(text("out/a.tif/a.Dose Track.csv").contains(",20.00000,"));
	}

	@Test
	void aFailingInputDoesNotStopTheOthersAndIsToldAtTheEnd() throws IOException {
		Files.write(folder.resolve("in/b.tif"), "no image".getBytes(StandardCharsets.UTF_8));
		final String error = MacroResult.of(batch("")).complaint();
		assertTrue(error.contains("2 inputs analysed") && error.contains("1 failed") && error.contains("summary.csv"), error);
		assertTrue(text("out/summary.csv").contains("b.tif,b.tif,failed,"), text("out/summary.csv"));
		assertTrue(text("out/b.tif/log.txt").contains("b.tif"));
		image("b.tif");
		assertTrue(MacroResult.of(batch("")).output().startsWith("1 inputs analysed, 2 unchanged and kept"));
	}

	@Test
	void theFailingLineOfTheRecipeIsNamed() throws IOException {
		recipe("// two steps\n" + RECIPE + "run(\"FFT Lattice Indexing...\", \"phases=SEI\");\n");
		MacroResult.of(batch("")).complaint();
		assertTrue(text("out/summary.csv").contains("line 3 of the recipe: FFT Lattice Indexing: "), text("out/summary.csv"));
		assertTrue(text("out/summary.csv").contains("has no pixel size"), text("out/summary.csv"));
	}

	/** SciJava logs the exception and lets the macro go on. */
	@Test
	void aCommandThatEndsByAnExceptionIsAFailure() throws IOException {
		recipe(RECIPE + "run(\"LatticeLapse Faulty Command...\");\n");
		MacroResult.of(batch("pattern=a.tif"));
		assertTrue(text("out/summary.csv").contains("failed") && text("out/summary.csv").contains("This command is faulty"),
			text("out/summary.csv"));
	}

	@Test
	void shardsTakeTheirParts() throws IOException {
		assertTrue(MacroResult.of(batch("shard=1/2")).output().startsWith("2 inputs analysed"));
		assertTrue(text("out/batch.json").contains("\"open\": 1"), text("out/batch.json"));
		assertTrue(MacroResult.of(batch("shard=2/2")).output().startsWith("1 inputs analysed"));
		assertTrue(text("out/batch.json").contains("\"state\": \"complete\""), text("out/batch.json"));
	}

	@Test
	void eachShardHasAStateOfItsOwn() throws IOException {
		Files.write(folder.resolve("in/b.tif"), "no image".getBytes(StandardCharsets.UTF_8));
		MacroResult.of(batch("shard=1/2")).output();
		assertTrue(text("out/batch.1-of-2.json").contains("\"state\": \"complete\""), text("out/batch.1-of-2.json"));
		MacroResult.of(batch("shard=2/2")).complaint();
		assertTrue(text("out/batch.2-of-2.json").contains("\"state\": \"failed\""), text("out/batch.2-of-2.json"));
		assertTrue(text("out/batch.json").contains("\"state\": \"failed\""), text("out/batch.json"));
	}

	/** What another recipe has made must not be counted, nor be mixed into the tables. */
	@Test
	void resultsOfAnotherRecipeAreOpen() throws IOException {
		MacroResult.of(batch("")).output();
		recipe(RECIPE.replace("10", "20"));
		MacroResult.of(batch("shard=1/2")).output();
		assertTrue(text("out/batch.json").contains("\"open\": 1"), text("out/batch.json"));
		assertEquals(1 + 2 * 4, text("out/All Dose Track.csv").split("\n").length);
	}

	@Test
	void headlessFijiWaitsForTheBatch() throws IOException {
		FijiLike.get().launch("--headless", "--run", BatchAnalysis.class.getName(), "input=\"" + path("in") + "\",recipe=\"" +
			path("recipe.txt") + "\",output=\"" + path("out") + "\"");
		assertTrue(text("out/batch.json").contains("\"complete\": 3"), text("out/batch.json"));
	}

	@Test
	void anOutputThatIsNoPathIsLeftAsItIs() throws IOException {
		recipe("run(\"Drift Correction for EM Movies...\", \"output=track\");\n");
		assertTrue(MacroResult.of(batch("pattern=a.tif")).output().startsWith("1 inputs analysed"));
	}

	@Test
	void whatIsNoResultOfABatchIsNotTouched() throws IOException {
		Files.createDirectories(folder.resolve("out/a.tif"));
		Files.createFile(folder.resolve("out/a.tif/mine.txt"));
		assertTrue(MacroResult.of(batch("")).error().contains("left as it is"));
		assertEquals("[mine.txt]", files("out/a.tif").toString());
		assertEquals("[a.tif]", files("out").toString());
	}

	/** As a power failure may leave it. */
	@Test
	void aResultWithoutAReadableStatusIsMadeAgain() throws IOException {
		MacroResult.of(batch("")).output();
		Files.write(folder.resolve("out/b.tif/status.json"), new byte[0]);
		assertTrue(MacroResult.of(batch("")).output().startsWith("1 inputs analysed, 2 unchanged and kept"));
	}

	@Test
	void twoFilesOfOneNameAreNotMistakenForEachOther() throws IOException {
		Files.createDirectory(folder.resolve("more"));
		Files.copy(folder.resolve("in/a.tif"), folder.resolve("more/a.tif"), StandardCopyOption.COPY_ATTRIBUTES);
		list("in/a.tif", "more/a.tif");
		MacroResult.of(listed()).output();
		list("more/a.tif", "in/a.tif");
		assertTrue(MacroResult.of(listed()).output().startsWith("2 inputs analysed, 0 unchanged and kept"));
	}

	@Test
	void anInputThatAnotherProcessHasIsLeftToIt() throws IOException {
		try (BatchClaim claim = BatchFolder.at(folder.resolve("out").toString()).claim(new BatchInput(folder.resolve("in/a.tif"),
			"a.tif")).get())
		{
			assertTrue(MacroResult.of(batch("")).output().startsWith("2 inputs analysed, 0 unchanged and kept, 1 left"));
		}
		assertTrue(MacroResult.of(batch("")).output().startsWith("1 inputs analysed, 2 unchanged and kept, 0 left"));
	}

	/** Killed while it works, at a moment nobody has chosen. */
	@Test
	void afterAKillNothingLooksFinishedThatIsNotAndARerunCompletes() throws IOException, InterruptedException {
		for (int i = 0; i < 40; i++) {
			Files.copy(folder.resolve("in/a.tif"), folder.resolve("in/k" + i + ".tif"));
		}
		final Path macro = folder.resolve("batch.ijm");
		Files.write(macro, batch("").getBytes(StandardCharsets.UTF_8));
		final Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
			"--add-opens=java.base/java.lang=ALL-UNNAMED", "-Duser.home=" + folder, "-cp", System.getProperty("java.class.path"),
			RunMacro.class.getName(), macro.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("killed.txt")
				.toFile()).start();
		while (process.isAlive() && finished() < 3) Thread.sleep(5);
		process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
		final long before = finished();
		assertTrue(before >= 3, text("killed.txt"));
		for (final String name : files("out")) {
			final Path result = folder.resolve("out").resolve(name);
			if (Files.isDirectory(result) && !name.startsWith(".")) {
				assertTrue(BatchStatus.of(result).get().isComplete(), name);
				assertEquals(5, text("out/" + name + "/" + name.replace(".tif", "") + ".Dose Track.csv").split("\n").length);
			}
		}
		assertEquals(43 - before + " inputs analysed, " + before +
			" unchanged and kept, 0 left to another process, 0 failed", MacroResult.of(batch("")).output());
		assertFalse(text("out/summary.csv").contains("open"), text("out/summary.csv"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "run(\"FFT Latice Indexing...\", \"\");|did you mean \"FFT Lattice Indexing...\"",
		"run(\"FFT Lattice Indexing...\", \"phase=Li\");|the option \"phase\"", "run(\"Batch Analysis...\", \"\");|within the batch",
		"run(\"FFT Lattice Indexing...\", \"image=a.tif\");|image=last", "open(\"a.tif\");|Line 1 of the recipe recipe.txt" })
	void aWrongRecipeIsRefusedBeforeAnythingRuns(final String line, final String words) throws IOException {
		recipe(line);
		final String error = MacroResult.of(batch("")).error();
		assertTrue(error.contains(words), error);
		assertFalse(Files.exists(folder.resolve("out")));
	}

	private String batch(final String more) {
		return batch("in", more);
	}

	private String listed() {
		return batch("list.txt", "");
	}

	private void list(final String... files) throws IOException {
		Files.write(folder.resolve("list.txt"), Arrays.asList(files));
	}

	private String batch(final String input, final String more) {
		return "run('Batch Analysis...', 'input=[" + path(input) + "] recipe=[" + path("recipe.txt") + "] output=[" + path(
			"out") + "] " + more + "');";
	}

	private void image(final String name) {
		IJ.saveAsTiff(IJ.createImage(name, "16-bit ramp", 64, 64, 1, 1, 4), path("in/" + name));
	}

	private void recipe(final String text) throws IOException {
		Files.write(folder.resolve("recipe.txt"), text.getBytes(StandardCharsets.UTF_8));
	}

	private long finished() throws IOException {
		return Files.exists(folder.resolve("out")) ? files("out").stream().filter(name -> name.endsWith(".tif")).count() : 0;
	}

	private List<String> files(final String name) throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve(name))) {
			return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
		}
	}

	private String text(final String name) throws IOException {
		return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
	}

	private String path(final String name) {
		return folder.resolve(name).toString().replace('\\', '/');
	}
}
