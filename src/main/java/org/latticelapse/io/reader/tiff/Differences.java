package org.latticelapse.io.reader.tiff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Predictor 2 of TIFF: each value but the first of a row is stored as its difference from the one before. */
final class Differences {

	private Differences() {}

	/**
	 * @param block whole numbers row by row, which are replaced
	 * @param columns numbers of a row
	 * @param bytes of a number: 1, 2 or 4
	 */
	static void undo(final byte[] block, final int columns, final int bytes, final ByteOrder order) {
		final ByteBuffer values = ByteBuffer.wrap(block).order(order);
		for (int at = 0; at + bytes <= block.length; at += bytes) {
			if (at / bytes % columns == 0) continue;
			if (bytes == 1) values.put(at, (byte) (values.get(at) + values.get(at - 1)));
			else if (bytes == 2) values.putShort(at, (short) (values.getShort(at) + values.getShort(at - 2)));
			else values.putInt(at, values.getInt(at) + values.getInt(at - 4));
		}
	}
}
