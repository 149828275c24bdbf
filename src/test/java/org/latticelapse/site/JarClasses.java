package org.latticelapse.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The classes in a jar. */
final class JarClasses {

	private static final String ENDING = ".class";

	private final SortedMap<String, ClassFile> classes = new TreeMap<>();

	/** Reads the classes of every Java: those for newer Javas alone, and module-info, are left out. */
	JarClasses(final Path file) throws IOException {
		try (ZipFile jar = new ZipFile(file.toFile())) {
			for (final ZipEntry entry : Collections.list(jar.entries())) {
				final String name = entry.getName();
				if (!name.endsWith(ENDING) || name.startsWith("META-INF/") || name.endsWith("module-info.class")) continue;
				try (InputStream in = jar.getInputStream(entry)) {
					classes.put(name.substring(0, name.length() - ENDING.length()).replace('/', '.'), ClassFile.read(in));
				}
				catch (final IOException e) {
					throw new IOException(file + ": " + name + " can not be read: " + e.getMessage(), e);
				}
			}
		}
	}

	/** @return the full names of the classes. */
	SortedSet<String> names() {
		return Collections.unmodifiableSortedSet((SortedSet<String>) new TreeSet<>(classes.keySet()));
	}

	/** @return the highest class file level; 0 if there is no class. */
	int level() {
		return classes.values().stream().mapToInt(type -> type.level).max().orElse(0);
	}

	/** @return the full names of classes of other jars that these classes name, those of Java left out. */
	SortedSet<String> needs() {
		final ClassLoader java = ClassLoader.getSystemClassLoader().getParent();
		final SortedSet<String> needs = new TreeSet<>();
		classes.values().forEach(type -> needs.addAll(type.references));
		needs.removeAll(classes.keySet());
		needs.removeIf(name -> isOfJava(name, java));
		return needs;
	}

	private static boolean isOfJava(final String name, final ClassLoader loader) {
		// Java 8 has internal classes that newer Javas hide, and JLargeArrays names one.
		if (name.startsWith("com.sun.") || name.startsWith("sun.")) return true;
		try {
			Class.forName(name, false, loader);
			return true;
		}
		catch (final ClassNotFoundException | LinkageError unknown) {
			return false;
		}
	}
}
