package org.latticelapse.io.reader;

import java.nio.ShortBuffer;

/** The 16-bit floating-point numbers of IEEE 754 (binary16). */
final class HalfPrecision {

	private static final int FRACTION_BITS = 10;
	private static final int FRACTION = (1 << FRACTION_BITS) - 1;
	private static final int EXPONENT = 0x1f;
	private static final float SMALLEST = 1f / (1 << 24);
	private static final int BIAS_DIFFERENCE = 127 - 15;
	private static final int FLOAT_FRACTION_BITS = 23;

	private static final float[] ALL = new float[1 << 16];

	static {
		for (int i = 0; i < ALL.length; i++) ALL[i] = toFloat((short) i);
	}

	private HalfPrecision() {}

	static void decode(final ShortBuffer bits, final float[] values, final int start, final int count) {
		for (int i = 0; i < count; i++) values[start + i] = ALL[bits.get(i) & 0xffff];
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
