package org.latticelapse.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a Fiji update site that any web server can serve: each file as
 * {@code name-timestamp}, and the list of them, db.xml.gz. Equal files, Fiji
 * jars, published records and timestamps make an equal site.
 */
final class SiteBuilder {

	static final String LIST = "db.xml.gz";

	private final Map<String, Path> files;
	private final FijiJars fiji;

	/** @param files the files to serve, by their names in Fiji's folder */
	SiteBuilder(final Map<String, Path> files, final FijiJars fiji) {
		this.files = new TreeMap<>(files);
		this.fiji = fiji;
	}

	/**
	 * @param published what the site says as users know it
	 * @param timestamp of the files that are new or have changed, after everything published
	 * @return what the site will say: unchanged files keep their timestamps, what
	 *         has changed or gone is kept as previous version, so that the Updater
	 *         knows the files users have
	 */
	SiteRecords records(final SiteRecords published, final long timestamp) throws IOException {
		if (timestamp <= published.newest()) {
			throw new IllegalArgumentException("The new timestamp " + timestamp + " must be after the newest published one, " +
				published.newest());
		}
		final Map<String, SiteVersion> versions = new TreeMap<>();
		for (final Map.Entry<String, Path> file : files.entrySet()) {
			versions.put(file.getKey(), version(file.getKey(), file.getValue(), published, timestamp));
		}
		final List<SiteFile> records = new ArrayList<>();
		final Dependencies dependencies = new Dependencies(files, fiji);
		for (final SiteVersion version : versions.values()) {
			records.add(record(version, timestamps(version.filename, dependencies, versions), published));
		}
		final SiteRecords served = new SiteRecords(records);
		for (final SiteFile old : published.files()) {
			if (!served.find(old.filename).isPresent()) records.add(old.withdrawn(timestamp));
		}
		return new SiteRecords(records);
	}

	/**
	 * Writes the files and last the list, so that a reader finds what the list
	 * names. Other files in the folder stay.
	 */
	void write(final SiteRecords records, final Path folder) throws IOException {
		for (final SiteFile record : records.files()) {
			if (!record.current().isPresent()) continue;
			final Path target = folder.resolve(record.current().get().address());
			Files.createDirectories(target.getParent());
			Files.copy(files.get(record.filename), target, StandardCopyOption.REPLACE_EXISTING);
		}
		final Path part = folder.resolve(LIST + ".part");
		Files.write(part, records.compressed());
		Files.move(part, folder.resolve(LIST), StandardCopyOption.REPLACE_EXISTING);
	}

	private static SiteVersion version(final String filename, final Path file, final SiteRecords published,
		final long timestamp) throws IOException
	{
		final String checksum = UpdaterChecksum.of(filename, file);
		return published.find(filename).flatMap(SiteFile::current).filter(old -> old.filename.equals(filename) &&
			old.checksum.equals(checksum)).orElse(new SiteVersion(filename, checksum, timestamp, 0));
	}

	private SiteFile record(final SiteVersion version, final Map<String, Long> dependencies,
		final SiteRecords published) throws IOException
	{
		final List<SiteVersion> previous = new ArrayList<>();
		published.find(version.filename).ifPresent(old -> previous.addAll(old.versions()));
		previous.removeIf(old -> old.timestamp == version.timestamp && old.filename.equals(version.filename));
		final Path file = files.get(version.filename);
		final Description description = version.filename.endsWith(".jar") ? Description.ofJar(file) : Description.NONE;
		return new SiteFile(version.filename, version, Files.size(file), description, dependencies, previous);
	}

	private Map<String, Long> timestamps(final String filename, final Dependencies dependencies,
		final Map<String, SiteVersion> versions) throws IOException
	{
		final Map<String, Long> needed = new TreeMap<>();
		if (!filename.endsWith(".jar")) return needed;
		for (final String name : dependencies.of(filename)) {
			needed.put(name, versions.values().stream().filter(version -> SiteFile.withoutVersion(version.filename).equals(
				name)).findFirst().map(version -> version.timestamp).orElseGet(() -> fiji.timestamp(name)));
		}
		return needed;
	}
}
