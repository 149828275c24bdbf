package org.latticelapse.view.dose;

/** A logarithmic axis from one power of ten to another. */
final class LogAxis {

	private final int first;
	private final int last;
	private final double left;
	private final double right;

	/**
	 * @param least the axis begins at the power of ten below this positive value
	 * @param most the axis ends at the power of ten above this one
	 * @param left where it begins in the picture
	 * @param right where it ends
	 */
	LogAxis(final double least, final double most, final double left, final double right) {
		this.first = (int) Math.floor(Math.log10(least));
		this.last = Math.max(first + 1, (int) Math.ceil(Math.log10(most)));
		this.left = left;
		this.right = right;
	}

	/** @return the exponent of the value at the left end. */
	int first() {
		return first;
	}

	/** @return the exponent of the value at the right end. */
	int last() {
		return last;
	}

	/** @return the value at the left end. */
	double minimum() {
		return Math.pow(10, first);
	}

	/** @return the value at the right end. */
	double maximum() {
		return Math.pow(10, last);
	}

	/** @return the place of a value, not outside of the axis. */
	double at(final double value) {
		final double fraction = (Math.log10(value) - first) / (last - first);
		return left + Math.max(0, Math.min(1, fraction)) * (right - left);
	}
}
