package org.latticelapse.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file that is the same whenever its content is. */
final class ZipArchive {

	/** 1 February 1980 in every time zone: a zip file knows no zone, and no time before 1980. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private ZipArchive() {
		// only static methods
	}

	/** @param files by their names in the archive */
	static void write(final Map<String, Path> files, final Path archive) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
			for (final Map.Entry<String, Path> file : new TreeMap<>(files).entrySet()) {
				final ZipEntry entry = new ZipEntry(file.getKey());
				entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
				out.putNextEntry(entry);
				Files.copy(file.getValue(), out);
				out.closeEntry();
			}
		}
	}
}
