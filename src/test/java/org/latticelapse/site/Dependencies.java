package org.latticelapse.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which jar needs which: told from the classes that the jars of the site name. */
final class Dependencies {

	private final Map<String, JarClasses> jars = new TreeMap<>();
	private final Map<String, String> homes = new TreeMap<>();
	private final FijiJars fiji;

	/**
	 * @param files the files of the site by their names; those that are no jars do not count
	 * @throws IOException if a class is in two of the jars, or Fiji has its package too
	 */
	Dependencies(final Map<String, Path> files, final FijiJars fiji) throws IOException {
		this.fiji = fiji;
		for (final Map.Entry<String, Path> file : files.entrySet()) {
			if (file.getKey().endsWith(".jar")) add(file.getKey(), new JarClasses(file.getValue()));
		}
	}

	/**
	 * @return the version-less names of the jars that a jar needs
	 * @throws IOException if a class it names is neither in Java nor on the site nor in Fiji
	 */
	SortedSet<String> of(final String filename) throws IOException {
		final SortedSet<String> needed = new TreeSet<>();
		for (final String name : jars.get(filename).needs()) {
			needed.add(home(name).orElseThrow(() -> new IOException(filename + " needs " + name +
				", which is neither on the site nor in update-site/fiji-jars.txt")));
		}
		return needed;
	}

	/** @return the highest class file level of each jar. */
	SortedMap<String, Integer> levels() {
		final SortedMap<String, Integer> levels = new TreeMap<>();
		jars.forEach((name, classes) -> levels.put(name, classes.level()));
		return levels;
	}

	private void add(final String filename, final JarClasses classes) throws IOException {
		for (final String name : classes.names()) {
			final String other = homes.put(name, SiteFile.withoutVersion(filename));
			if (other != null) throw new IOException(name + " is in " + other + " and in " + filename);
			final Optional<String> owner = fiji.owner(name);
			if (owner.isPresent()) throw new IOException(filename + " has " + name + ", whose package is in Fiji's " + owner
				.get());
		}
		jars.put(filename, classes);
	}

	private Optional<String> home(final String className) {
		final String home = homes.get(className);
		return home == null ? fiji.owner(className) : Optional.of(home);
	}
}
