package org.latticelapse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The update site of the packaged jar. */
class SiteIT {

	private static final Path LIST = Paths.get("update-site/fiji-jars.txt");
	private static final Path PUBLISHED = Paths.get("update-site/published.xml");

	@TempDir
	Path folder;

	private FijiJars fiji;
	private Map<String, Path> files;

	@BeforeEach
	void find() throws IOException {
		fiji = FijiJars.read(LIST);
		files = new SuitePackage(Paths.get(System.getProperty("latticelapse.jar")), Paths.get("")).forFiji(fiji);
	}

	@Test
	void isWithoutFaultAndContinuesThePublishedSite() throws IOException {
		final SiteRecords published = Files.exists(PUBLISHED) ? SiteRecords.read(PUBLISHED) : SiteRecords.none();
		final SiteBuilder builder = new SiteBuilder(files, fiji);
		builder.write(builder.records(published, 29991231000000L), folder);
		assertEquals(Collections.emptyList(), SiteCheck.problems(folder, fiji, published));
	}

	/** Each jar served besides the plugin's own is one that Fiji lacks, and the page says why it is needed. */
	@Test
	void everyServedJarIsJustified() throws IOException {
		final String page = new String(Files.readAllBytes(Paths.get("update-site/README.md")), StandardCharsets.UTF_8);
		assertEquals(1, files.keySet().stream().filter(name -> name.startsWith("plugins/LatticeLapse_-")).count());
		for (final String name : files.keySet().stream().filter(file -> file.startsWith("jars/")).collect(Collectors
			.toList()))
		{
			assertTrue(page.contains("`" + name + "`"), name + " is not on the page update-site/README.md");
		}
	}
}
