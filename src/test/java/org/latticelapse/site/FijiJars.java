package org.latticelapse.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The jars of Fiji that matter to the suite, from the list
 * update-site/fiji-jars.txt: each line has a version-less file name, the
 * timestamp from which on it will do, and the packages it holds.
 */
final class FijiJars {

	private final Map<String, Long> timestamps = new TreeMap<>();
	private final Map<String, String> owners = new TreeMap<>();

	private FijiJars() {}

	static FijiJars read(final Path list) throws IOException {
		final FijiJars jars = new FijiJars();
		for (final String line : Files.readAllLines(list)) {
			if (line.trim().isEmpty() || line.startsWith("#")) continue;
			final String[] words = line.trim().split("\\s+");
			if (words.length < 3) throw new IOException(list + ": give file, timestamp and packages: " + line);
			jars.timestamps.put(words[0], Long.valueOf(words[1]));
			for (int i = 2; i < words.length; i++) {
				jars.owners.put(words[i], words[0]);
			}
		}
		return jars;
	}

	/** @return whether Fiji has a file, whichever version its name carries. */
	boolean have(final String filename) {
		return timestamps.containsKey(SiteFile.withoutVersion(filename));
	}

	/** @return the timestamp from which on Fiji's version of a file will do. */
	long timestamp(final String filename) {
		return timestamps.get(filename);
	}

	/** @return the jar of Fiji that has the package of a class, or the nearest package above it in the list. */
	Optional<String> owner(final String className) {
		for (String name = className; name.contains(".");) {
			name = name.substring(0, name.lastIndexOf('.'));
			if (owners.containsKey(name)) return Optional.of(owners.get(name));
		}
		return Optional.empty();
	}
}
