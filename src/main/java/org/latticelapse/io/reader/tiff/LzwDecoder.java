package org.latticelapse.io.reader.tiff;

import java.io.ByteArrayOutputStream;

/**
 * The LZW of TIFF (TIFF 6.0, section 13): codes of 9 to 12 bits, high bit first,
 * which grow one code early.
 */
final class LzwDecoder {

	private static final int CLEAR = 256;
	private static final int END = 257;
	private static final int FIRST = 258;
	private static final int CODES = 4096;
	private static final int FEWEST_BITS = 9;
	private static final int MOST_BITS = 12;

	private final byte[] packed;
	private final int most;
	private final ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
	private final int[] prefixes = new int[CODES];
	private final byte[] last = new byte[CODES];
	private final byte[] text = new byte[CODES];
	private int next;
	private int codeBits;
	private int bit;

	LzwDecoder(final byte[] packed, final int most) {
		this.packed = packed;
		this.most = most;
		for (int i = 0; i < CLEAR; i++) last[i] = (byte) i;
	}

	/** @throws IllegalArgumentException if a code is used before it is defined */
	byte[] decode() {
		int previous = CLEAR;
		clear();
		while (unpacked.size() < most) {
			final int code = read();
			if (code == END) break;
			if (code == CLEAR) {
				clear();
				previous = CLEAR;
				continue;
			}
			if (code > next || code == next && previous == CLEAR || previous == CLEAR && code > CLEAR) {
				throw new IllegalArgumentException("the LZW data are damaged");
			}
			if (previous != CLEAR && next < CODES) {
				prefixes[next] = previous;
				last[next] = (byte) first(code == next ? previous : code);
				next++;
				if (next + 1 >= 1 << codeBits && codeBits < MOST_BITS) codeBits++;
			}
			write(code);
			previous = code;
		}
		return unpacked.toByteArray();
	}

	private void clear() {
		next = FIRST;
		codeBits = FEWEST_BITS;
	}

	/** @return the next code; the end when there is none left. */
	private int read() {
		if ((long) bit + codeBits > 8L * packed.length) return END;
		int code = 0;
		for (int i = 0; i < codeBits; i++, bit++) code = code << 1 | packed[bit >> 3] >> 7 - (bit & 7) & 1;
		return code;
	}

	private int first(final int code) {
		int at = code;
		while (at >= FIRST) at = prefixes[at];
		return at;
	}

	private void write(final int code) {
		int at = code;
		int start = CODES;
		while (at >= FIRST) {
			text[--start] = last[at];
			at = prefixes[at];
		}
		text[--start] = last[at];
		unpacked.write(text, start, CODES - start);
	}
}
