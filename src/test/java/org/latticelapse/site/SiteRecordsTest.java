package org.latticelapse.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRecordsTest {

	/** As the Updater writes it: with a DTD, and a previous version without its file name. */
	private static final String[] UPLOADED = { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!DOCTYPE pluginRecords [",
		"<!ELEMENT pluginRecords ((update-site | disabled-update-site)*, plugin*)>", "]>", "<pluginRecords>",
		"<plugin filename=\"jars/A-1.2.jar\">", "<version checksum=\"aa\" timestamp=\"20260101000000\" filesize=\"7\">",
		"<description>Fast &amp; &lt;good&gt;</description>",
		"<dependency filename=\"jars/ij.jar\" timestamp=\"20250217000000\"/>", "<author>N. \u00c5kesson</author>",
		"</version>", "<previous-version timestamp=\"20250101000000\" timestamp-obsolete=\"0\" checksum=\"bb\"/>", "</plugin>",
		"<plugin filename=\"macros/gone.ijm\">",
		"<previous-version timestamp=\"20250101000000\" timestamp-obsolete=\"20260101000000\" checksum=\"cc\"/>", "</plugin>",
		"</pluginRecords>" };

	@TempDir
	Path folder;

	@Test
	void readsWhatTheUpdaterUploads() throws IOException {
		final SiteRecords records = read(String.join("\n", UPLOADED));
		final SiteFile file = records.find("jars/A-9.0-beta-1.jar").get();
		assertEquals("jars/A-1.2.jar-20260101000000", file.current().get().address());
		assertEquals("aa", file.current().get().checksum);
		assertEquals(7, file.size);
		assertEquals("Fast & <good>", file.description.text);
		assertEquals(Collections.singletonList("N. \u00c5kesson"), file.description.authors);
		assertEquals(Collections.singletonMap("jars/ij.jar", 20250217000000L), file.dependencies);
		assertEquals("jars/A-1.2.jar", file.previous.get(0).filename);
		assertFalse(records.find("macros/gone.ijm").get().current().isPresent());
		assertEquals(20260101000000L, records.newest());
	}

	@Test
	void whatIsWrittenIsReadTheSame() throws IOException {
		final SiteRecords records = read(String.join("\n", UPLOADED));
		assertEquals(records.xml(), read(records.xml()).xml());
		final Path compressed = Files.write(folder.resolve("db.xml.gz"), records.compressed());
		assertEquals(records.xml(), SiteRecords.read(compressed).xml());
		assertArrayEquals(records.compressed(), SiteRecords.read(compressed).compressed());
	}

	@Test
	void otherFilesAreNeverReadIn() throws IOException {
		final Path secret = Files.write(folder.resolve("secret"), "password".getBytes(StandardCharsets.UTF_8));
		final String xml = "<!DOCTYPE pluginRecords [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" +
			"<pluginRecords><plugin filename=\"a.ijm\"><version checksum=\"a\"><author>&x;</author></version></plugin></pluginRecords>";
		assertFalse(read(xml).xml().contains("password"));
	}

	@Test
	void aDamagedListIsNamed() {
		assertThrows(IOException.class, () -> read("<pluginRecords><plugin"));
		assertThrows(IOException.class, () -> read(String.join("\n", UPLOADED).replace("20260101000000", "today")));
	}

	@Test
	void theVersionIsNotPartOfTheName() {
		assertEquals("jars/A.jar", SiteFile.withoutVersion("jars/A-1.2.jar"));
		assertEquals("plugins/A_.jar", SiteFile.withoutVersion("plugins/A_-0.1.0-SNAPSHOT.jar"));
		assertEquals("jars/commons-math3.jar", SiteFile.withoutVersion("jars/commons-math3-3.6.1.jar"));
		assertEquals("macros/a-1.ijm", SiteFile.withoutVersion("macros/a-1.ijm"));
	}

	private SiteRecords read(final String xml) throws IOException {
		return SiteRecords.read(Files.write(folder.resolve("db.xml"), xml.getBytes(StandardCharsets.UTF_8)));
	}
}
