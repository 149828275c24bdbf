package org.latticelapse.benchmark;

import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.latticelapse.command.BatchAnalysis;
import org.latticelapse.host.HeadlessFiji;

/**
 * A batch that is killed at random moments: two processes work on one list, and
 * in turn each is killed at work and started again. After each kill
 * every result that can be seen must be whole. Half of the inputs change before
 * each kill, so that old results are replaced too. In the end a run must complete,
 * with the results of a batch that nobody has disturbed.
 */
final class BatchKillTrials {

	private static final int INPUTS = 60;
	private static final int FRAMES = 8;
	private static final int SIDE = 64;
	private static final int LONGEST_STEP_MS = 300;
	private static final List<String> RECIPE = Arrays.asList(
		"run(\"Set Acquisition and Dose...\", \"doserate=10 frametime=1\");",
		"run(\"Drift Correction for EM Movies...\", \"\");");

	private final Random random = new Random(6);
	private final Path folder;
	private int faults;

	private BatchKillTrials(final Path folder) {
		this.folder = folder;
	}

	/** @param arguments how many kills (30) */
	public static void main(final String... arguments) throws IOException, InterruptedException {
		final int kills = arguments.length == 0 ? 30 : Integer.parseInt(arguments[0]);
		final BatchKillTrials trials = new BatchKillTrials(Files.createTempDirectory("batch-kills"));
		trials.run(kills);
		System.exit(trials.faults == 0 ? 0 : 1);
	}

	private void run(final int kills) throws IOException, InterruptedException {
		Files.createDirectory(folder.resolve("in"));
		for (int i = 0; i < INPUTS; i++) {
			IJ.saveAsTiff(movie(), folder.resolve("in/movie " + i + ".tif").toString());
		}
		Files.write(folder.resolve("recipe.txt"), RECIPE);
		start("undisturbed").waitFor();
		final Process[] processes = { start("out"), start("out") };
		int kill = 0;
		while (kill < kills) {
			final int which = kill % processes.length;
			final boolean atWork = awaitResults(processes[which], 1 + random.nextInt(5));
			Thread.sleep(random.nextInt(LONGEST_STEP_MS));
			if (atWork && processes[which].isAlive()) {
				processes[which].destroyForcibly().waitFor(30, TimeUnit.SECONDS);
				check(++kill);
			}
			change();
			processes[which] = start("out");
		}
		for (final Process process : processes) process.waitFor();
		start("out").waitFor();
		check(kills + 1);
		final boolean complete = text(folder.resolve("out/batch.json")).contains("\"complete\": " + INPUTS);
		final boolean equal = tables("out").equals(tables("undisturbed"));
		if (!complete || !equal) faults++;
		System.out.println(kills + " kills: " + faults + " faults; in the end " + (complete
			? "complete" : "not complete") + ", tables " + (equal ? "equal" : "not equal") + " to those of an undisturbed batch");
	}

	/** @return false if the process ends before so many results have appeared. */
	private boolean awaitResults(final Process process, final int count) throws IOException, InterruptedException {
		final Set<String> seen = results();
		final int before = seen.size();
		while (process.isAlive()) {
			seen.addAll(results());
			if (seen.size() >= before + count) return true;
			Thread.sleep(5);
		}
		return false;
	}

	/** Name and time of each result in sight. */
	private Set<String> results() throws IOException {
		final Set<String> results = new HashSet<>();
		for (final String name : names(folder.resolve("out"))) {
			final Path result = folder.resolve("out").resolve(name);
			if (name.endsWith(".tif") && Files.exists(result)) results.add(name + Files.readAttributes(result,
				BasicFileAttributes.class).fileKey());
		}
		return results;
	}

	/** The same frame again and again, so that there is a drift to measure. */
	private static ImagePlus movie() {
		final ImagePlus frame = IJ.createImage("frame", "16-bit noise", SIDE, SIDE, 1);
		final ImageStack frames = new ImageStack(SIDE, SIDE);
		for (int i = 0; i < FRAMES; i++) {
			frames.addSlice(frame.getProcessor().duplicate());
		}
		final ImagePlus movie = new ImagePlus("movie", frames);
		movie.setDimensions(1, 1, FRAMES);
		return movie;
	}

	private Process start(final String output) throws IOException {
		return new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1",
			"--add-opens=java.base/java.lang=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), HeadlessFiji.class
				.getName(), "--headless", "--run", BatchAnalysis.class.getName(), "input=\"" + folder.resolve("in") +
					"\",recipe=\"" + folder.resolve("recipe.txt") + "\",output=\"" + folder.resolve(output) + "\"")
						.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log.txt").toFile()))
						.start();
	}

	/** Half of the inputs, by chance, look changed. */
	private void change() throws IOException {
		for (int i = 0; i < INPUTS; i++) {
			if (random.nextBoolean()) Files.setLastModifiedTime(folder.resolve("in/movie " + i + ".tif"), FileTime.fromMillis(
				1_700_000_000_000L + random.nextInt(1_000_000_000)));
		}
	}

	/** Every result in sight is whole, while the other process may be replacing it. */
	private void check(final int kill) throws IOException {
		int seen = 0;
		for (final String name : names(folder.resolve("out"))) {
			final Path result = folder.resolve("out").resolve(name);
			if (name.startsWith(".") || !Files.isDirectory(result)) continue;
			final String image = name.replace(".tif", "");
			try {
				final boolean complete = text(result.resolve("status.json")).contains("\"state\": \"complete\"");
				final boolean full = lines(result.resolve(image + ".Dose Track.csv")) == FRAMES + 1 && lines(result.resolve(image +
					".Drift.csv")) == FRAMES + 1 && Files.size(result.resolve(image + ".aligned.tif")) > SIDE * SIDE * 2 * FRAMES;
				seen++;
				if (!complete || !full) fault(kill, result + " is not whole");
			}
			catch (final IOException replaced) {
				if (Files.exists(result)) fault(kill, replaced.toString());
			}
		}
		final Path state = folder.resolve("out/batch.json");
		if (Files.exists(state) && !text(state).trim().endsWith("}")) fault(kill, state + " is cut off");
		System.out.println("kill " + kill + ": " + seen + " results looked at");
	}

	private void fault(final int kill, final String what) {
		faults++;
		System.out.println("kill " + kill + ": " + what);
	}

	/** The tables by input and name. */
	private Map<String, String> tables(final String output) throws IOException {
		final Map<String, String> tables = new HashMap<>();
		for (int i = 0; i < INPUTS; i++) {
			for (final String table : new String[] { "Dose Track", "Drift" }) {
				final String name = "movie " + i + ".tif/movie " + i + "." + table + ".csv";
				tables.put(name, text(folder.resolve(output).resolve(name)));
			}
		}
		tables.put("all", text(folder.resolve(output).resolve("All Drift.csv")));
		return tables;
	}

	private static List<String> names(final Path path) throws IOException {
		if (!Files.exists(path)) return Collections.emptyList();
		try (Stream<Path> files = Files.list(path)) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toList());
		}
	}

	private static int lines(final Path file) throws IOException {
		return Files.readAllLines(file).size();
	}

	private static String text(final Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
	}
}
