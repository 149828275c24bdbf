package org.latticelapse.io.reader.eer;

import java.io.ByteArrayOutputStream;

/** Writes numbers bit by bit, the low bit of each first, from the low end of each byte. */
final class BitWriter {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private int current;
	private int used;

	void write(final int number, final int bits) {
		for (int i = 0; i < bits; i++) {
			current |= (number >> i & 1) << used++;
			if (used == 8) {
				bytes.write(current);
				current = 0;
				used = 0;
			}
		}
	}

	/** @return all bytes, filled with zero bits to whole words of 64 bits. */
	byte[] toBytes() {
		while (used != 0 || bytes.size() % 8 != 0) write(0, 1);
		return bytes.toByteArray();
	}
}
