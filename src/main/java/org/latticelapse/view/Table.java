package org.latticelapse.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A named table: what is shown in a window and written to a file. A value is a
 * number, a text, or null for "does not apply".
 */
public final class Table {

	private final String title;
	private final List<String> columns;
	private final List<List<Object>> rows;

	private Table(final String title, final List<String> columns, final List<List<Object>> rows) {
		this.title = title;
		this.columns = columns;
		this.rows = rows;
	}

	/** @return an empty table. */
	public static Table of(final String title, final String... columns) {
		return new Table(title, Collections.unmodifiableList(Arrays.asList(columns.clone())), Collections
			.<List<Object>> emptyList());
	}

	/**
	 * @param rows one list of values per row
	 * @return this table with these rows
	 * @throws IllegalArgumentException if a row does not fit the columns
	 */
	public Table withRows(final List<List<Object>> newRows) {
		final List<List<Object>> copy = new ArrayList<>();
		for (final List<Object> row : newRows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException("A row of " + row.size() + " values does not fit the " +
					columns.size() + " columns of " + title);
			}
			copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
		}
		return new Table(title, columns, Collections.unmodifiableList(copy));
	}

	/** @return the name of its window, and part of its file name. */
	public String title() {
		return title;
	}

	/** @return the column headers, left to right. */
	public List<String> columns() {
		return columns;
	}

	/** @return the rows, top to bottom. */
	public List<List<Object>> rows() {
		return rows;
	}
}
