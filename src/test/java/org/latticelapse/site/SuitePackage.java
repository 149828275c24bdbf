package org.latticelapse.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The suite's jar with all that belongs to it: the libraries its manifest names, its macros, its licence. */
public final class SuitePackage {

	private static final String IMAGEJ = "ij";

	private final Path jar;
	private final Path project;
	private final Map<String, Path> libraries = new TreeMap<>();
	private final String version;

	/**
	 * @param jar the packaged jar
	 * @param project the project's folder
	 * @throws IOException if a library of the manifest is not on the class path
	 */
	public SuitePackage(final Path jar, final Path project) throws IOException {
		this.jar = jar;
		this.project = project;
		try (JarFile file = new JarFile(jar.toFile())) {
			final Attributes manifest = file.getManifest().getMainAttributes();
			version = manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
			for (final String name : manifest.getValue(Attributes.Name.CLASS_PATH).split(" ")) {
				libraries.put(name, onClassPath(name));
			}
		}
	}

	String version() {
		return version;
	}

	/** @return the files of the update site by their names in Fiji's folder; what Fiji has is not among them. */
	Map<String, Path> forFiji(final FijiJars fiji) throws IOException {
		final Map<String, Path> files = new TreeMap<>();
		files.put("plugins/" + jar.getFileName(), jar);
		libraries.forEach((name, file) -> {
			if (!fiji.have("jars/" + name)) files.put("jars/" + name, file);
		});
		try (Stream<Path> macros = Files.list(project.resolve("macros"))) {
			for (final Path macro : macros.filter(file -> file.toString().endsWith(".ijm")).collect(Collectors.toList())) {
				files.put("macros/LatticeLapse/" + macro.getFileName(), macro);
			}
		}
		return files;
	}

	/** Writes a zip to be unpacked in the folder of an ImageJ without Fiji. */
	public void writeForImageJ(final Path archive) throws IOException {
		ZipArchive.write(forImageJ(), archive);
	}

	/** All but ImageJ itself, by the names in its folder. */
	private Map<String, Path> forImageJ() {
		final String folder = "plugins/LatticeLapse/";
		final Map<String, Path> files = new TreeMap<>();
		files.put(folder + jar.getFileName(), jar);
		libraries.forEach((name, file) -> {
			if (!name.replaceFirst("-\\d.*", "").equals(IMAGEJ)) files.put(folder + name, file);
		});
		files.put(folder + "LICENSE.txt", project.resolve("LICENSE"));
		return files;
	}

	private static Path onClassPath(final String name) throws IOException {
		for (final String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			if (entry.endsWith(File.separator + name)) return Paths.get(entry);
		}
		throw new IOException(name + " is not on the class path");
	}
}
