package org.latticelapse.io.sidecar;

import java.util.Map;

/** Numbers among texts by name. */
final class Numbers {

	private Numbers() {}

	/** @return the number of a name; NaN if there is none, or it is no number. */
	static double of(final Map<String, String> values, final String name) {
		return parse(values.getOrDefault(name, ""));
	}

	/** @return the number a text is; NaN if it is none. */
	static double parse(final String text) {
		try {
			return Double.parseDouble(text.trim());
		}
		catch (final NumberFormatException e) {
			return Double.NaN;
		}
	}
}
