package org.latticelapse.ij1;

import ij.IJ;
import ij.plugin.PlugIn;

/**
 * Runs one of the suite's commands from the menu of ImageJ 1.x; the argument in
 * plugins.config is the name of its class. In Fiji it hands over to the command
 * of the SciJava menu. In ImageJ alone it starts SciJava for the suite and asks
 * for the inputs itself.
 */
public final class SuiteCommand implements PlugIn {

	private static final String PACKAGE = "org.latticelapse.command.";

	@Override
	public void run(final String name) {
		try {
			SciJavaBridge.run(PACKAGE + name);
		}
		catch (final NoClassDefFoundError e) {
			IJ.error("LatticeLapse", "LatticeLapse needs more libraries than this ImageJ has (" + e.getMessage() +
				" is missing); put the jars of its ImageJ package, scijava-common among them, into the folder plugins");
		}
	}
}
