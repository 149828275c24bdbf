package org.latticelapse.host;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;

/**
 * Preferences that end with the program: what a macro run remembers must not
 * reach the user's own ImageJ, nor the other way round.
 */
final class MemoryPreferences extends AbstractPreferences {

	private final Map<String, String> values = new ConcurrentHashMap<>();
	private final Map<String, MemoryPreferences> children = new ConcurrentHashMap<>();

	private MemoryPreferences(final AbstractPreferences parent, final String name) {
		super(parent, name);
	}

	@Override
	protected void putSpi(final String key, final String value) {
		values.put(key, value);
	}

	@Override
	protected String getSpi(final String key) {
		return values.get(key);
	}

	@Override
	protected void removeSpi(final String key) {
		values.remove(key);
	}

	@Override
	protected void removeNodeSpi() {
		final Preferences parent = parent();
		if (parent instanceof MemoryPreferences) ((MemoryPreferences) parent).children.remove(name());
	}

	@Override
	protected String[] keysSpi() {
		return values.keySet().toArray(new String[0]);
	}

	@Override
	protected String[] childrenNamesSpi() {
		return children.keySet().toArray(new String[0]);
	}

	@Override
	protected AbstractPreferences childSpi(final String name) {
		return children.computeIfAbsent(name, key -> new MemoryPreferences(this, key));
	}

	@Override
	protected void syncSpi() {
		// nothing is stored elsewhere
	}

	@Override
	protected void flushSpi() {
		// nothing is stored elsewhere
	}

	/** Named by the system property java.util.prefs.PreferencesFactory. */
	public static final class Factory implements PreferencesFactory {

		private static final Preferences ROOT = new MemoryPreferences(null, "");

		@Override
		public Preferences systemRoot() {
			return ROOT;
		}

		@Override
		public Preferences userRoot() {
			return ROOT;
		}
	}
}
