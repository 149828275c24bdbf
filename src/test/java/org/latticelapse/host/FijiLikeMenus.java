package org.latticelapse.host;

import ij.IJ;
import ij.Menus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Matcher;

import org.scijava.MenuPath;
import org.scijava.command.CommandInfo;

/** Fills ImageJ's command table in the order and with the precedence of imagej-legacy. */
final class FijiLikeMenus {

	private final Map<String, String> table;

	@SuppressWarnings("unchecked")
	FijiLikeMenus() {
		if (Menus.getCommands() == null) IJ.runPlugIn("ij.IJ.init", "");
		table = Menus.getCommands();
	}

	/** Adds the lines of every plugins.config on the class path; the first to claim a label has it. */
	void addPluginsConfigs() throws IOException {
		final ClassLoader loader = Thread.currentThread().getContextClassLoader();
		for (final URL config : Collections.list(loader.getResources("plugins.config"))) {
			try (BufferedReader reader = new BufferedReader(new InputStreamReader(config.openStream(),
				StandardCharsets.UTF_8)))
			{
				reader.lines().filter(line -> !line.startsWith("#")).forEach(this::addLine);
			}
		}
	}

	/** Adds SciJava commands, which override entries of the same label. */
	void addCommands(final Collection<CommandInfo> commands) {
		for (final CommandInfo command : commands) {
			final MenuPath path = command.getMenuPath();
			if (!path.isEmpty()) table.put(path.getLeaf().getName(), command.getIdentifier());
		}
	}

	private void addLine(final String line) {
		final Matcher entry = PluginsConfig.LINE.matcher(line);
		if (entry.matches()) table.putIfAbsent(entry.group(2), entry.group(3));
	}
}
