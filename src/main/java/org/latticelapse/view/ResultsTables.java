package org.latticelapse.view;

import ij.measure.ResultsTable;

import java.util.List;

/** Tables as ImageJ shows them. */
public final class ResultsTables {

	private static final int DECIMALS = 6;

	private ResultsTables() {}

	/** @return the table; its numbers are shown with six decimals and kept in full; what does not apply is an empty cell. */
	public static ResultsTable of(final Table table) {
		final ResultsTable results = new ResultsTable();
		results.showRowNumbers(false);
		results.setPrecision(DECIMALS);
		for (final List<Object> row : table.rows()) {
			results.incrementCounter();
			for (int column = 0; column < row.size(); column++) {
				final String header = table.columns().get(column);
				final Object value = row.get(column);
				if (value instanceof Number) {
					results.addValue(header, ((Number) value).doubleValue());
				}
				else {
					results.addValue(header, value == null ? "" : (String) value);
				}
			}
		}
		return results;
	}
}
