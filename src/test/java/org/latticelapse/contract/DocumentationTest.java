package org.latticelapse.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.latticelapse.view.HelpPage;
import org.scijava.command.CommandInfo;
import org.scijava.widget.Button;

/** The documents lead nowhere that is not there, and leave no command, key or picture out. */
class DocumentationTest {

	private static final Path DOCS = Paths.get("docs");
	private static final long LARGEST_PICTURE = 300_000;

	@Test
	void everyLinkLeadsSomewhere() throws IOException {
		final List<String> faults = new ArrayList<>();
		int links = 0;
		for (final Path page : pages()) {
			final Markdown text = new Markdown(page);
			for (final String link : text.links()) {
				final String fault = text.fault(link);
				if (!fault.isEmpty()) faults.add(fault);
				links++;
			}
		}
		assertTrue(links > 50, links + " links");
		assertEquals(Collections.emptyList(), faults);
	}

	@Test
	void everyCommandHasItsPageWithEveryKey() throws IOException, ClassNotFoundException {
		final List<String> missing = new ArrayList<>();
		for (final CommandInfo command : SuiteCommands.all()) {
			final Path page = DOCS.resolve(HelpPage.file(SuiteCommands.label(command)));
			if (!Files.exists(page)) {
				missing.add(page.toString());
				continue;
			}
			final String text = new Markdown(page).text();
			for (final String key : SuiteCommands.keys(command)) {
				if (!isButton(command, key) && !text.contains("`" + key + "`")) missing.add(page + ": `" + key + "`");
			}
		}
		assertEquals(Collections.emptyList(), missing);
	}

	@Test
	void theIndexHasEveryCommandAndEveryPage() throws IOException, ClassNotFoundException {
		final Markdown index = new Markdown(DOCS.resolve("index.md"));
		for (final CommandInfo command : SuiteCommands.all()) {
			assertTrue(index.text().contains(SuiteCommands.label(command)), SuiteCommands.label(command));
		}
		for (final Path page : pages()) {
			final String name = page.getFileName().toString();
			final boolean listed = !page.startsWith(DOCS) || name.equals("index.md") || index.links().contains(name);
			assertTrue(listed, name + " is not in docs/index.md");
		}
	}

	@Test
	void everyPictureIsShownAndSmall() throws IOException {
		final Set<String> shown = new HashSet<>();
		for (final Path page : pages()) {
			shown.addAll(new Markdown(page).links());
		}
		try (Stream<Path> pictures = Files.list(DOCS.resolve("images"))) {
			for (final Path picture : pictures.collect(Collectors.toList())) {
				final String name = "images/" + picture.getFileName();
				assertTrue(shown.contains(name), name + " is on no page");
				assertTrue(Files.size(picture) <= LARGEST_PICTURE, name + " has " + Files.size(picture) + " bytes");
			}
		}
	}

	@Test
	void everyCommandIsInAnExample() throws IOException, ClassNotFoundException {
		final StringBuilder macros = new StringBuilder();
		try (Stream<Path> files = Files.list(Paths.get("macros"))) {
			for (final Path file : files.filter(name -> name.toString().endsWith(".ijm")).collect(Collectors.toList())) {
				macros.append(new Markdown(file).text());
			}
		}
		for (final CommandInfo command : SuiteCommands.all()) {
			assertTrue(macros.indexOf("run(\"" + SuiteCommands.label(command)) >= 0, SuiteCommands.label(command));
		}
	}

	@Test
	void anchorsAreThoseOfGitHub() throws IOException {
		final Path page = Files.createTempFile("page", ".md");
		try {
			Files.write(page, Arrays.asList("# Fiji: the update site", "## What's `db.xml.gz`?", "    # no heading"));
			assertEquals(new HashSet<>(Arrays.asList("fiji-the-update-site", "whats-dbxmlgz")), new Markdown(page).anchors());
		}
		finally {
			Files.delete(page);
		}
	}

	private static boolean isButton(final CommandInfo command, final String key) {
		return command.getInput(key).getType() == Button.class;
	}

	private static List<Path> pages() throws IOException {
		final List<Path> pages = new ArrayList<>(Arrays.asList(Paths.get("README.md"), Paths.get("CHANGELOG.md"), Paths.get(
			"update-site/README.md")));
		try (Stream<Path> files = Files.list(DOCS)) {
			files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
		}
		return pages;
	}
}
