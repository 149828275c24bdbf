package org.latticelapse.host;

import net.imagej.patcher.LegacyEnvironment;

/**
 * Patches ImageJ 1.x as Fiji does. No class of ImageJ may be
 * loaded before, so nothing here mentions one.
 */
final class PatchedImageJ {

	private static boolean applied;

	private PatchedImageJ() {
		// only static methods
	}

	/**
	 * Patches ImageJ for use without windows; does nothing if it is patched already.
	 *
	 * @throws IllegalStateException if a class of ImageJ has been loaded already,
	 *           or if the Java option {@code --add-opens} is missing
	 */
	static void apply() {
		if (applied) return;
		System.setProperty("java.awt.headless", "true");
		apply(true);
	}

	/** Patches ImageJ for use with its windows; throws as {@link #apply()} does. */
	static void applyWithWindows() {
		apply(false);
	}

	private static synchronized void apply(final boolean headless) {
		System.setProperty("java.util.prefs.PreferencesFactory", MemoryPreferences.Factory.class.getName());
		if (System.getProperty("scijava.log.level") == null) System.setProperty("scijava.log.level", "warn");
		try {
			final LegacyEnvironment imagej = new LegacyEnvironment(PatchedImageJ.class.getClassLoader(), headless);
			imagej.disableInitializer();
			imagej.disableIJ1PluginDirs();
			imagej.noPluginClassLoader();
			imagej.suppressIJ1ScriptDiscovery();
			imagej.applyPatches();
		}
		catch (final ClassNotFoundException | RuntimeException problem) {
			throw new IllegalStateException("ImageJ could not be patched. Java 9 and newer need the option " +
				"--add-opens=java.base/java.lang=ALL-UNNAMED", problem);
		}
		applied = true;
	}
}
