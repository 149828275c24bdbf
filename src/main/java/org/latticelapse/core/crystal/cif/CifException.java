package org.latticelapse.core.crystal.cif;

/** A CIF that can not be used: the reason, with the line it was met at. */
final class CifException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * @param line 1-based line of the file; 0 when the whole file is meant
	 * @param reason what is wrong there and how to put it right, no full stop
	 */
	CifException(final int line, final String reason) {
		super(line > 0 ? "line " + line + ": " + reason : reason);
	}
}
