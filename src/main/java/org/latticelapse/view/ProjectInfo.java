package org.latticelapse.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of LatticeLapse and its web address, as the build file states them. */
public final class ProjectInfo {

	private static final Properties PROPERTIES = load();

	private ProjectInfo() {}

	/** @return the version, like 1.2.0. */
	public static String version() {
		return PROPERTIES.getProperty("version");
	}

	/** @return the web address of the project. */
	public static String web() {
		return PROPERTIES.getProperty("web");
	}

	private static Properties load() {
		final Properties properties = new Properties();
		try (InputStream in = ProjectInfo.class.getResourceAsStream("project.properties")) {
			properties.load(in);
		}
		catch (final IOException e) {
			throw new UncheckedIOException("The plugin's file project.properties can not be read", e);
		}
		return properties;
	}
}
