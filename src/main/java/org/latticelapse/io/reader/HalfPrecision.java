package org.latticelapse.io.reader;

/** The 16-bit floating-point numbers of IEEE 754 (binary16). */
final class HalfPrecision {

	private static final int FRACTION_BITS = 10;
	private static final int FRACTION = (1 << FRACTION_BITS) - 1;
	private static final int EXPONENT = 0x1f;
	private static final float SMALLEST = 1f / (1 << 24);
	private static final int BIAS_DIFFERENCE = 127 - 15;
	private static final int FLOAT_FRACTION_BITS = 23;

	private HalfPrecision() {}

	/** @return the numbers with these bits. */
	static float[] floats(final short[] bits) {
		final float[] values = new float[bits.length];
		for (int i = 0; i < values.length; i++) values[i] = toFloat(bits[i]);
		return values;
	}

	private static float toFloat(final short bits) {
		final int sign = (bits & 0x8000) << 16;
		final int exponent = bits >> FRACTION_BITS & EXPONENT;
		final int fraction = bits & FRACTION;
		if (exponent == 0) return sign < 0 ? -(fraction * SMALLEST) : fraction * SMALLEST;
		final int wide = exponent == EXPONENT ? 0xff : exponent + BIAS_DIFFERENCE;
		return Float.intBitsToFloat(sign | wide << FLOAT_FRACTION_BITS | fraction << FLOAT_FRACTION_BITS - FRACTION_BITS);
	}
}
