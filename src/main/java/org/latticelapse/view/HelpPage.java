package org.latticelapse.view;

import java.util.Locale;

/** Where the documentation of a command is on the web. */
public final class HelpPage {

	private HelpPage() {
		// only static methods
	}

	/**
	 * @param label a command's label, like FFT Lattice Indexing...
	 * @return the address of its page, as it was when this version was released
	 */
	public static String of(final String label) {
		final String version = ProjectInfo.version();
		final String state = version.endsWith("-SNAPSHOT") ? "HEAD" : "v" + version;
		return ProjectInfo.web() + "/blob/" + state + "/docs/" + file(label);
	}

	/** @return the name of the page's file in the folder docs: the words of the label in lower case. */
	public static String file(final String label) {
		return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "") + ".md";
	}
}
