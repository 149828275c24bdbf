package org.latticelapse.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.Menus;
import ij.plugin.PlugIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.latticelapse.host.FijiLike;
import org.latticelapse.host.PluginsConfig;
import org.scijava.command.CommandInfo;

/** The entries for ImageJ without SciJava menus. */
class PluginsConfigTest {

	private static final Path FILE = Paths.get("plugins.config");

	private static final String ABOUT = "About LatticeLapse...";

	/** The commands in the order of the work. */
	private static final List<String> ORDER = Arrays.asList("Open EM Movie...", "Set Acquisition and Dose...",
		"Safe Imaging Window...", "Dose-Annotated Playback...", "Drift Correction for EM Movies...", "Dose-Limited Sum...",
		"Spot Fading Analysis...", "FFT Lattice Indexing...", "SEI Phase Labeling...", "Export Training Tiles...",
		"Acquisition Report...", "Batch Analysis...", ABOUT);

	@Test
	void everyLineIsAnEntryForFiji() throws IOException {
		for (final String line : lines()) {
			assertTrue(PluginsConfig.LINE.matcher(line).matches(), line);
		}
	}

	@Test
	void everyClassIsAPlugIn() throws IOException, ClassNotFoundException {
		for (final Matcher entry : entries()) {
			final String type = entry.group(3).replaceAll("\\(.*", "");
			assertTrue(PlugIn.class.isAssignableFrom(Class.forName(type)), type);
		}
	}

	@Test
	void labelsAreUnique() throws IOException {
		final Set<String> labels = new HashSet<>();
		for (final Matcher entry : entries()) {
			assertTrue(labels.add(entry.group(2)), entry.group(2) + " is there twice");
		}
	}

	/**
	 * With another path Fiji would show two menu items, with another label two
	 * commands, as is meant for the one under File > Import.
	 */
	@Test
	void commandsHaveTheirSciJavaLabelAndPath() throws IOException, ClassNotFoundException {
		final Map<String, String> menus = new HashMap<>();
		for (final CommandInfo command : SuiteCommands.all()) {
			menus.put(SuiteCommands.label(command), SuiteCommands.menu(command));
		}
		for (final Matcher entry : entries()) {
			if (entry.group(1).startsWith("File>") || entry.group(2).equals(ABOUT)) continue;
			assertEquals(menus.get(entry.group(2)), entry.group(1), entry.group(2));
		}
	}

	/**
	 * Fiji keeps the items that ImageJ has made of this file, in their order, and
	 * lets the SciJava commands take them over.
	 */
	@Test
	void commandsAreInTheOrderOfTheWork() throws IOException {
		final List<String> labels = entries().stream().filter(entry -> entry.group(1).startsWith("Plugins>")).map(entry -> entry
			.group(2)).collect(Collectors.toList());
		final List<String> ordered = new ArrayList<>(ORDER);
		ordered.retainAll(labels);
		assertEquals(ordered, labels);
	}

	@Test
	void everyCommandIsInTheMenuOfImageJAlone() throws IOException, ClassNotFoundException {
		final String file = String.join("\n", lines());
		for (final CommandInfo command : SuiteCommands.all()) {
			final String entry = SuiteCommands.menu(command) + ", \"" + SuiteCommands.label(command) +
				"\", org.latticelapse.ij1.SuiteCommand(\"" + command.getDelegateClassName().replaceAll(".*\\.", "") + "\")";
			assertTrue(file.contains(entry), "plugins.config needs the line: " + entry);
		}
	}

	@Test
	void inFijiTheLabelRunsTheSciJavaCommand() throws ClassNotFoundException {
		FijiLike.get();
		for (final CommandInfo command : SuiteCommands.all()) {
			assertEquals(command.getIdentifier(), Menus.getCommands().get(SuiteCommands.label(command)));
		}
	}

	private static List<Matcher> entries() throws IOException {
		return lines().stream().map(PluginsConfig.LINE::matcher).filter(Matcher::matches).collect(Collectors.toList());
	}

	private static List<String> lines() throws IOException {
		final List<String> lines = Files.readAllLines(FILE);
		lines.removeIf(line -> line.trim().isEmpty() || line.startsWith("#") || line.endsWith("\"-\""));
		return lines;
	}
}
