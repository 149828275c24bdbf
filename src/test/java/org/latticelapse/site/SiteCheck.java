package org.latticelapse.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks at a finished site as the Updater of a user would, sharing with the
 * builder only the reader of the list and of class files: the checksums are
 * computed in another way.
 */
final class SiteCheck {

	private static final int JAVA_8 = 52;

	private final Path folder;
	private final FijiJars fiji;
	private final List<String> problems = new ArrayList<>();

	private SiteCheck(final Path folder, final FijiJars fiji) {
		this.folder = folder;
		this.fiji = fiji;
	}

	/**
	 * @param published what users have: each of its versions must be known to the site
	 * @return what is wrong with the site, one sentence each; nothing if all is well
	 */
	static List<String> problems(final Path folder, final FijiJars fiji, final SiteRecords published)
		throws IOException
	{
		final SiteCheck check = new SiteCheck(folder, fiji);
		final SiteRecords records = SiteRecords.read(folder.resolve(SiteBuilder.LIST));
		for (final SiteFile file : records.files()) {
			check.content(file);
			check.dependencies(file, records);
		}
		if (check.problems.isEmpty()) check.classes(records);
		for (final SiteFile old : published.files()) {
			check.upgrade(old, records);
		}
		return check.problems;
	}

	private void content(final SiteFile file) throws IOException {
		if (!file.current().isPresent()) return;
		final SiteVersion version = file.current().get();
		final Path content = folder.resolve(version.address());
		if (!Files.isRegularFile(content)) {
			problems.add(version.address() + " is missing");
			return;
		}
		final byte[] bytes = Files.readAllBytes(content);
		if (bytes.length != file.size) {
			problems.add(version.address() + " has " + bytes.length + " bytes; the list says " + file.size);
		}
		final String checksum = checksum(file.filename, bytes);
		if (!checksum.equals(version.checksum)) {
			problems.add(version.address() + " has the checksum " + checksum + "; the list says " + version.checksum);
		}
	}

	private void dependencies(final SiteFile file, final SiteRecords records) {
		for (final String name : file.dependencies.keySet()) {
			final boolean served = records.find(name).flatMap(SiteFile::current).isPresent();
			if (!served && !fiji.have(name)) problems.add(file.filename + " depends on " + name +
				", which is neither on the site nor in Fiji");
		}
	}

	private void classes(final SiteRecords records) throws IOException {
		final Map<String, Path> served = new TreeMap<>();
		for (final SiteFile file : records.files()) {
			file.current().ifPresent(version -> served.put(file.filename, folder.resolve(version.address())));
		}
		final Dependencies needed = new Dependencies(served, fiji);
		for (final SortedMap.Entry<String, Integer> jar : needed.levels().entrySet()) {
			if (jar.getValue() > JAVA_8) problems.add(jar.getKey() + " needs a newer Java than 8: its classes have level " +
				jar.getValue());
			if (!records.find(jar.getKey()).get().dependencies.keySet().equals(needed.of(jar.getKey()))) {
				problems.add(jar.getKey() + " needs " + needed.of(jar.getKey()) + "; the list says " + records.find(jar.getKey())
					.get().dependencies.keySet());
			}
		}
	}

	private void upgrade(final SiteFile old, final SiteRecords records) {
		final List<String> known = records.find(old.filename).map(file -> file.versions().stream().map(
			version -> version.checksum).collect(Collectors.toList())).orElse(new ArrayList<>());
		for (final SiteVersion version : old.versions()) {
			if (!known.contains(version.checksum)) problems.add("The site does not know the version of " + version.filename +
				" published as " + version.timestamp + "; the Updater would take it for changed by the user");
		}
	}

	private static String checksum(final String filename, final byte[] content) throws IOException {
		final ByteArrayOutputStream digested = new ByteArrayOutputStream();
		if (!filename.endsWith(".jar")) {
			digested.write(filename.getBytes(StandardCharsets.US_ASCII));
			digested.write(content);
		}
		else {
			for (final Map.Entry<String, byte[]> entry : entries(content).entrySet()) {
				digested.write(entry.getKey().getBytes(StandardCharsets.US_ASCII));
				if (!entry.getKey().equals("META-INF/MANIFEST.MF")) digested.write(entry.getValue());
			}
		}
		final MessageDigest digest = UpdaterChecksum.sha1();
		return UpdaterChecksum.hexadecimal(digest.digest(digested.toByteArray()));
	}

	private static SortedMap<String, byte[]> entries(final byte[] jar) throws IOException {
		final SortedMap<String, byte[]> entries = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
			final byte[] buffer = new byte[8192];
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				final ByteArrayOutputStream content = new ByteArrayOutputStream();
				for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
					content.write(buffer, 0, count);
				}
				final boolean properties = entry.getName().endsWith(".properties");
				entries.put(entry.getName(), properties ? linesWithoutComments(content) : content.toByteArray());
			}
		}
		return entries;
	}

	/** A line is looked at unless the one before was looked at and held nothing but #, or nothing at all. */
	private static byte[] linesWithoutComments(final ByteArrayOutputStream content) {
		final String[] lines = new String(content.toByteArray(), StandardCharsets.ISO_8859_1).split("\n", -1);
		boolean lookedAt = true;
		for (int i = 0; i < lines.length; i++) {
			final boolean bare = lines[i].matches("#*");
			if (lookedAt && lines[i].startsWith("#")) lines[i] = "";
			lookedAt = !(lookedAt && bare);
		}
		return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
	}
}
