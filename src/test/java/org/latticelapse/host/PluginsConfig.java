package org.latticelapse.host;

import java.util.regex.Pattern;

/** The syntax of the file {@code plugins.config}. */
public final class PluginsConfig {

	/**
	 * A line as imagej-legacy accepts it: menu path, label in quotes, class with
	 * an optional argument; groups 1 to 3 (net.imagej.legacy.DefaultLegacyHooks).
	 */
	public static final Pattern LINE = Pattern.compile(
		"\\s*([^,]*),\\s*\"([^\"]*)\",\\s*([^\\s]*(\\(.*\\))?)\\s*");

	private PluginsConfig() {
		// only a constant
	}
}
