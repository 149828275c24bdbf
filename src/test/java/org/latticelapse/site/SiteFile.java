package org.latticelapse.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an update site says of one file: its version, and all versions that came before. */
final class SiteFile {

	final String filename;
	private final SiteVersion current;
	final long size;
	final Description description;
	/** Version-less names of the files it needs, with the timestamps of the versions it needs at least. */
	final Map<String, Long> dependencies;
	final List<SiteVersion> previous;

	/**
	 * @param current the version served; null if the file has been withdrawn
	 * @param size length of the file in bytes
	 */
	SiteFile(final String filename, final SiteVersion current, final long size, final Description description,
		final Map<String, Long> dependencies, final List<SiteVersion> previous)
	{
		this.filename = filename;
		this.current = current;
		this.size = size;
		this.description = description;
		this.dependencies = Collections.unmodifiableMap(new TreeMap<>(dependencies));
		this.previous = Collections.unmodifiableList(new ArrayList<>(previous));
	}

	Optional<SiteVersion> current() {
		return Optional.ofNullable(current);
	}

	/** @return the name without the version: jars/gson.jar of jars/gson-2.10.1.jar. */
	static String withoutVersion(final String filename) {
		return filename.replaceFirst("-\\d[^/]*(?=\\.jar$)", "");
	}

	/** @return all versions the site knows, the current one last. */
	List<SiteVersion> versions() {
		final List<SiteVersion> versions = new ArrayList<>(previous);
		current().ifPresent(versions::add);
		return versions;
	}

	/** @return this file, no longer served. */
	SiteFile withdrawn(final long when) {
		if (current == null) return this;
		final List<SiteVersion> versions = new ArrayList<>(previous);
		versions.add(current.withdrawn(when));
		return new SiteFile(filename, null, 0, Description.NONE, Collections.emptyMap(), versions);
	}
}
