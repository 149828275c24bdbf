package org.latticelapse.core.report;

import org.latticelapse.core.image.PlainNumber;

/** One line of a report: a number or a text with its source, or the fact that it is not reported. Immutable. */
public final class ReportItem {

	/** What stands for a value that nobody has stated. */
	public static final String NOT_REPORTED = "not reported";

	private final String label;
	private final double number;
	private final String text;
	private final String unit;
	private final String source;

	private ReportItem(final String label, final double number, final String text, final String unit,
		final String source)
	{
		this.label = label;
		this.number = number;
		this.text = text;
		this.unit = unit;
		this.source = source;
	}

	/** @return a number with its unit and source; not reported if it is NaN. */
	static ReportItem number(final String label, final double number, final String unit, final String source) {
		return Double.isNaN(number) ? unknown(label) : new ReportItem(label, number, PlainNumber.of(number), unit, source);
	}

	/** @return a text with its source; not reported if it is empty. */
	static ReportItem text(final String label, final String text, final String source) {
		return text.isEmpty() ? unknown(label) : new ReportItem(label, Double.NaN, text, "", source);
	}

	/** @return what nobody has stated. */
	static ReportItem unknown(final String label) {
		return new ReportItem(label, Double.NaN, "", "", "");
	}

	/** @return what it is. */
	public String label() {
		return label;
	}

	/** @return whether it has been stated. */
	public boolean isReported() {
		return !text.isEmpty();
	}

	/** @return the number; NaN: it is a text, or not reported. */
	public double number() {
		return number;
	}

	/** @return the number or text without its unit; empty: not reported. */
	public String text() {
		return text;
	}

	/** @return the unit of the number; empty: none. */
	public String unit() {
		return unit;
	}

	/** @return who has stated it, in a few words; empty: not reported. */
	public String source() {
		return source;
	}

	/** @return the value with its unit, or that it is not reported. */
	@Override
	public String toString() {
		if (!isReported()) return NOT_REPORTED;
		return unit.isEmpty() ? text : text + " " + unit;
	}
}
