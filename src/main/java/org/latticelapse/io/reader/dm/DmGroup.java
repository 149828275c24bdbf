package org.latticelapse.io.reader.dm;

import java.util.ArrayList;
import java.util.List;

/**
 * A group of tags: numbers, texts, arrays that stay in the file, and groups.
 * Entries of a list have no names and are known by their place.
 */
final class DmGroup {

	private final List<String> names = new ArrayList<>();
	private final List<Object> values = new ArrayList<>();

	void add(final String name, final Object value) {
		names.add(name);
		values.add(value);
	}

	/** @return number of entries. */
	int size() {
		return values.size();
	}

	/** @return the entry at a 0-based place; null if there is none or it is no group. */
	DmGroup group(final int place) {
		return place < values.size() && values.get(place) instanceof DmGroup ? (DmGroup) values.get(place) : null;
	}

	/** @return the group at the end of a path; an empty one if there is none. */
	DmGroup group(final String... path) {
		final Object value = value(path);
		return value instanceof DmGroup ? (DmGroup) value : new DmGroup();
	}

	/** @return the number at the end of a path; NaN if there is none. */
	double number(final String... path) {
		final Object value = value(path);
		return value instanceof Number ? ((Number) value).doubleValue() : Double.NaN;
	}

	/** @return the number at a 0-based place; NaN if there is none. */
	double number(final int place) {
		return place < values.size() && values.get(place) instanceof Number ? ((Number) values.get(place)).doubleValue()
			: Double.NaN;
	}

	/** @return the text at the end of a path; empty if there is none. */
	String text(final String... path) {
		final Object value = value(path);
		return value instanceof String ? (String) value : "";
	}

	/** @return the array at the end of a path; null if there is none. */
	DmArray array(final String... path) {
		final Object value = value(path);
		return value instanceof DmArray ? (DmArray) value : null;
	}

	/** Appends the tags as {@code a.b.c = value} lines. */
	void list(final String prefix, final StringBuilder text) {
		for (int i = 0; i < values.size(); i++) {
			final String name = prefix + (names.get(i).isEmpty() ? "[" + i + "]" : names.get(i));
			final Object value = values.get(i);
			if (value instanceof DmGroup) ((DmGroup) value).list(name + '.', text);
			else text.append(name).append(" = ").append(value).append('\n');
		}
	}

	private Object value(final String... path) {
		Object value = this;
		for (final String name : path) {
			if (!(value instanceof DmGroup)) return null;
			final DmGroup group = (DmGroup) value;
			final int place = group.names.indexOf(name);
			if (place < 0) return null;
			value = group.values.get(place);
		}
		return value;
	}
}
