package org.latticelapse.core.dose.limit;

/** What a published critical dose proves. */
public enum Bound {

	/** The critical dose itself. */
	VALUE(""),

	/** The phase is damaged at this dose; its critical dose is lower. */
	UPPER("<"),

	/** The phase is not damaged at this dose; its critical dose is higher. */
	LOWER(">"),

	/** No number is known. */
	UNKNOWN("unknown");

	private final String sign;

	Bound(final String sign) {
		this.sign = sign;
	}

	/** @return what stands before the number, and in tables: empty, {@code <}, {@code >} or {@code unknown}. */
	public String sign() {
		return sign;
	}
}
