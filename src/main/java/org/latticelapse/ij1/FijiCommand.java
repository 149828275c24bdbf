package org.latticelapse.ij1;

import ij.IJ;

import org.scijava.Context;
import org.scijava.command.CommandService;

/** The way from a plain ImageJ plugin to the SciJava command of the same name, where there is one. */
final class FijiCommand {

	private FijiCommand() {}

	/**
	 * Runs a SciJava command if this ImageJ is part of Fiji.
	 *
	 * @param className full name of the command's class
	 * @return false, with nothing done, if this is an ImageJ without SciJava menus
	 */
	static boolean run(final String className) {
		// Fiji answers this name with its context; elsewhere there is no such plugin.
		final Object context = IJ.runPlugIn("org.scijava.Context", "");
		return context != null && Bridge.run(context, className);
	}

	/** Loaded only where SciJava is: ImageJ alone has none of these classes. */
	private static final class Bridge {

		static boolean run(final Object context, final String className) {
			final Context fiji = (Context) context;
			if (fiji.getService("net.imagej.legacy.LegacyService") == null) {
				return false;
			}
			fiji.getService(CommandService.class).run(className, true);
			return true;
		}
	}
}
