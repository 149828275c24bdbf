package org.latticelapse.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site from its first publication through upgrades. */
class SiteBuilderTest {

	private static final long FIRST = 20260101000000L;
	private static final long SECOND = 20260202000000L;
	private static final long THIRD = 20260303000000L;

	@TempDir
	Path folder;

	private FijiJars fiji;
	private final Map<String, Path> files = new TreeMap<>();

	@BeforeEach
	void firstVersion() throws IOException {
		fiji = FijiJars.read(Files.write(folder.resolve("fiji-jars.txt"), Arrays.asList("# a comment", "",
			"jars/ij.jar 20250217000000 ij", "jars/api.jar 20250217000000 org.junit.jupiter.api org.opentest4j")));
		files.put("plugins/A_-1.0.jar", TestJar.write(folder.resolve("A_-1.0.jar"), "#1\nv=1", ClassFile.class));
		files.put("macros/a.ijm", text("a.ijm", "print(1);"));
	}

	@Test
	void aFirstSiteHasNoPreviousVersions() throws IOException {
		final SiteRecords first = publish(SiteRecords.none(), FIRST);
		assertEquals(2, first.files().size());
		assertTrue(first.files().stream().allMatch(file -> file.previous.isEmpty()));
		assertEquals("print(1);", new String(Files.readAllBytes(site().resolve("macros/a.ijm-" + FIRST)),
			StandardCharsets.UTF_8));
	}

	@Test
	void usersOfEveryOldVersionCanUpgrade() throws IOException {
		final SiteRecords first = publish(SiteRecords.none(), FIRST);
		files.remove("plugins/A_-1.0.jar");
		files.put("plugins/A_-2.0.jar", TestJar.write(folder.resolve("A_-2.0.jar"), "#2\nv=2", ClassFile.class));
		final SiteRecords second = publish(first, SECOND);
		files.put("plugins/A_-2.0.jar", TestJar.write(folder.resolve("A_-2.0.jar"), "#3\nv=3", ClassFile.class));
		final SiteRecords third = publish(second, THIRD);
		final List<String> previous = new ArrayList<>();
		third.find("plugins/A_.jar").get().previous.forEach(version -> previous.add(version.address()));
		assertEquals(Arrays.asList("plugins/A_-1.0.jar-" + FIRST, "plugins/A_-2.0.jar-" + SECOND), previous);
		assertEquals("plugins/A_-2.0.jar-" + THIRD, third.find("plugins/A_.jar").get().current().get().address());
	}

	@Test
	void whatHasNotChangedKeepsItsTimestamp() throws IOException {
		final SiteRecords first = publish(SiteRecords.none(), FIRST);
		// Another build of the same sources: only the comment and the manifest differ.
		TestJar.write(folder.resolve("A_-1.0.jar"), "#another day\nv=1", ClassFile.class);
		final SiteRecords second = publish(first, SECOND);
		assertEquals(FIRST, second.find("plugins/A_.jar").get().current().get().timestamp);
		assertEquals(FIRST, second.find("macros/a.ijm").get().current().get().timestamp);
		assertTrue(second.files().stream().allMatch(file -> file.previous.isEmpty()));
	}

	@Test
	void whatIsNoLongerServedIsObsolete() throws IOException {
		final SiteRecords first = publish(SiteRecords.none(), FIRST);
		final Path macro = files.remove("macros/a.ijm");
		final SiteRecords second = publish(first, SECOND);
		final SiteFile gone = second.find("macros/a.ijm").get();
		assertFalse(gone.current().isPresent());
		assertEquals(SECOND, gone.previous.get(0).obsolete);
		files.put("macros/a.ijm", macro);
		assertEquals(THIRD, publish(second, THIRD).find("macros/a.ijm").get().current().get().timestamp);
	}

	@Test
	void equalFilesMakeAnEqualSite() throws IOException {
		publish(SiteRecords.none(), FIRST);
		final byte[] list = Files.readAllBytes(site().resolve(SiteBuilder.LIST));
		publish(SiteRecords.none(), FIRST);
		assertArrayEquals(list, Files.readAllBytes(site().resolve(SiteBuilder.LIST)));
	}

	@Test
	void timeDoesNotRunBackwards() throws IOException {
		final SiteRecords second = publish(SiteRecords.none(), SECOND);
		assertThrows(IllegalArgumentException.class, () -> publish(second, FIRST));
		assertEquals(SECOND + 1, BuildSite.timestamp(Instant.parse("2026-01-01T00:00:00Z"), second));
		assertEquals(THIRD, BuildSite.timestamp(Instant.parse("2026-03-03T00:00:00Z"), second));
	}

	@Test
	void aJarDependsOnTheJarsOfTheClassesItNames() throws IOException {
		files.put("jars/B-1.jar", TestJar.write(folder.resolve("B-1.jar"), "", JarClasses.class));
		final Map<String, Long> needed = publish(SiteRecords.none(), FIRST).find("jars/B.jar").get().dependencies;
		assertEquals(Collections.singletonMap("plugins/A_.jar", FIRST), needed);
		files.put("jars/C-1.jar", TestJar.write(folder.resolve("C-1.jar"), "", SiteRecordsTest.class, SiteRecords.class,
			SiteFile.class, SiteVersion.class, Description.class, XmlDocument.class));
		assertEquals(20250217000000L, publish(SiteRecords.none(), FIRST).find("jars/C.jar").get().dependencies.get(
			"jars/api.jar"));
	}

	@Test
	void classesThatNobodyHasAreAnError() throws IOException {
		files.put("jars/B-1.jar", TestJar.write(folder.resolve("B-1.jar"), "", SiteBuilder.class));
		final IOException error = assertThrows(IOException.class, () -> publish(SiteRecords.none(), FIRST));
		assertTrue(error.getMessage().contains("jars/B-1.jar needs org.latticelapse.site."), error.getMessage());
	}

	@Test
	void classesThatAreThereTwiceAreAnError() throws IOException {
		files.put("jars/B-1.jar", TestJar.write(folder.resolve("B-1.jar"), "", ClassFile.class));
		assertThrows(IOException.class, () -> publish(SiteRecords.none(), FIRST));
		files.put("jars/B-1.jar", TestJar.write(folder.resolve("B-1.jar"), "", Test.class));
		final IOException error = assertThrows(IOException.class, () -> publish(SiteRecords.none(), FIRST));
		assertTrue(error.getMessage().contains("Fiji's jars/api.jar"), error.getMessage());
	}

	@Test
	void theCheckSeesEveryFault() throws IOException {
		final SiteRecords first = publish(SiteRecords.none(), FIRST);
		assertEquals(Collections.emptyList(), SiteCheck.problems(site(), fiji, first));
		final SiteRecords another = new SiteRecords(Collections.singletonList(new SiteFile("macros/a.ijm", new SiteVersion(
			"macros/a.ijm", "another", FIRST - 1, 0), 1, Description.NONE, Collections.emptyMap(), Collections.emptyList())));
		assertProblem("does not know the version of macros/a.ijm", another);
		final Path macro = site().resolve("macros/a.ijm-" + FIRST);
		Files.write(macro, "print(2);".getBytes(StandardCharsets.UTF_8));
		assertProblem("the list says " + first.find("macros/a.ijm").get().current().get().checksum, first);
		Files.delete(macro);
		assertProblem("is missing", first);
	}

	private void assertProblem(final String words, final SiteRecords published) throws IOException {
		final List<String> problems = SiteCheck.problems(site(), fiji, published);
		assertEquals(1, problems.size(), problems.toString());
		assertTrue(problems.get(0).contains(words), problems.get(0));
	}

	/** Builds, checks and reads what has been written. */
	private SiteRecords publish(final SiteRecords published, final long timestamp) throws IOException {
		final SiteBuilder builder = new SiteBuilder(files, fiji);
		builder.write(builder.records(published, timestamp), site());
		assertEquals(Collections.emptyList(), SiteCheck.problems(site(), fiji, published));
		return SiteRecords.read(site().resolve(SiteBuilder.LIST));
	}

	private Path site() {
		return folder.resolve("site");
	}

	private Path text(final String name, final String content) throws IOException {
		return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
	}
}
