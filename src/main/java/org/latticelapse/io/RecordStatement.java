package org.latticelapse.io;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Quantity;

/** One statement of a user about an acquisition, as the text of a command's option. */
public final class RecordStatement {

	/** The text that removes a quantity from the record. */
	public static final String UNKNOWN = "unknown";

	private RecordStatement() {}

	/**
	 * @param record what is known so far
	 * @param quantity what is stated
	 * @param key the option
	 * @param text a number in the unit of the quantity; empty: the record is left as
	 *          it is; {@code unknown}: the quantity is removed from it
	 * @return the record with the statement; one that says what the record says
	 *         already leaves its source
	 * @throws IllegalArgumentException if the text is no possible number, with a
	 *           sentence that names option and value
	 */
	public static Acquisition apply(final Acquisition record, final Quantity quantity, final String key,
		final String text)
	{
		if (text.trim().isEmpty()) return record;
		if (text.trim().equalsIgnoreCase(UNKNOWN)) return record.without(quantity);
		final double value = number(text.trim());
		if (!quantity.allows(value)) {
			throw new IllegalArgumentException(key + "=" + text.trim() + " is not possible; give " + quantity.range() + " (" +
				quantity.unit() + ") with a decimal point, or \"" + UNKNOWN + "\"");
		}
		final boolean said = record.value(quantity).isPresent() && record.value(quantity).getAsDouble() == value;
		return said ? record : record.with(quantity, value, Acquisition.USER);
	}

	private static double number(final String text) {
		try {
			return Double.parseDouble(text);
		}
		catch (final NumberFormatException e) {
			return Double.NaN;
		}
	}
}
