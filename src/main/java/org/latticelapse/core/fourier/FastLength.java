package org.latticelapse.core.fourier;

/** Transform lengths that a mixed-radix FFT handles fast. */
public final class FastLength {

	/** A power of two is transformed as fast as another length shorter by this factor. */
	private static final double WORTHWHILE = 1.2;

	private FastLength() {}

	/**
	 * @param minimum a length, at least 1
	 * @return the smallest even number not below {@code minimum} that has no prime
	 *         factor but 2, 3 and 5
	 */
	public static int atLeast(final int minimum) {
		int length = minimum + (minimum & 1);
		while (!isFast(length)) {
			length += 2;
		}
		return length;
	}

	/**
	 * @param minimum a length, at least 1
	 * @return the next power of two, which is transformed fastest, if it is not much
	 *         longer than {@code minimum}; else as {@link #atLeast}
	 */
	public static int padded(final int minimum) {
		final int power = Integer.highestOneBit(2 * minimum - 1);
		return power <= WORTHWHILE * minimum ? power : atLeast(minimum);
	}

	private static boolean isFast(final int length) {
		int rest = length;
		for (final int factor : new int[] { 2, 3, 5 }) {
			while (rest % factor == 0) {
				rest /= factor;
			}
		}
		return rest == 1;
	}
}
