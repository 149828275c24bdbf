package org.latticelapse.host;

import net.imagej.patcher.LegacyEnvironment;

/**
 * Patches ImageJ 1.x for headless use, as Fiji does. No class of ImageJ may be
 * loaded before, so nothing here mentions one.
 */
final class PatchedImageJ {

	private static boolean applied;

	private PatchedImageJ() {
		// only the static method
	}

	/**
	 * Patches ImageJ in this class's class loader; does nothing when called again.
	 *
	 * @throws IllegalStateException if a class of ImageJ has been loaded already,
	 *           or if the Java option {@code --add-opens} is missing
	 */
	static synchronized void apply() {
		if (applied) return;
		System.setProperty("java.awt.headless", "true");
		System.setProperty("java.util.prefs.PreferencesFactory", MemoryPreferences.Factory.class.getName());
		if (System.getProperty("scijava.log.level") == null) System.setProperty("scijava.log.level", "warn");
		try {
			final LegacyEnvironment imagej = new LegacyEnvironment(PatchedImageJ.class.getClassLoader(), true);
			imagej.disableInitializer();
			imagej.disableIJ1PluginDirs();
			imagej.noPluginClassLoader();
			imagej.suppressIJ1ScriptDiscovery();
			imagej.applyPatches();
		}
		catch (final ClassNotFoundException | RuntimeException problem) {
			throw new IllegalStateException("ImageJ could not be patched for headless use. Java 9 and newer need the " +
				"option --add-opens=java.base/java.lang=ALL-UNNAMED", problem);
		}
		applied = true;
	}
}
