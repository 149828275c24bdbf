package org.latticelapse.io.reader.mrc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes small MRC files. */
final class MrcBytes {

	private final ByteBuffer bytes;
	private final int extended;

	/** A header of MRC2014 with pixels of 2 Å and room for what follows. */
	MrcBytes(final ByteOrder order, final int width, final int height, final int images, final int mode,
		final int extended, final int dataBytes)
	{
		this.extended = extended;
		bytes = ByteBuffer.allocate(MrcHeader.BYTES + extended + dataBytes).order(order);
		ints(0, width, height, images, mode);
		ints(28, width, height, 1);
		floats(40, 2f * width, 2f * height, 1);
		ints(64, 1, 2, 3);
		ints(92, extended);
		text(208, "MAP ");
		final int stamp = order == ByteOrder.LITTLE_ENDIAN ? 0x44 : 0x11;
		bytes.put(212, (byte) stamp).put(213, (byte) stamp);
	}

	MrcBytes ints(final int at, final int... values) {
		for (int i = 0; i < values.length; i++) bytes.putInt(at + 4 * i, values[i]);
		return this;
	}

	MrcBytes shorts(final int at, final int... values) {
		for (int i = 0; i < values.length; i++) bytes.putShort(at + 2 * i, (short) values[i]);
		return this;
	}

	MrcBytes floats(final int at, final float... values) {
		for (int i = 0; i < values.length; i++) bytes.putFloat(at + 4 * i, values[i]);
		return this;
	}

	MrcBytes littleDouble(final int at, final double value) {
		final ByteOrder order = bytes.order();
		bytes.order(ByteOrder.LITTLE_ENDIAN).putDouble(at, value).order(order);
		return this;
	}

	MrcBytes littleInt(final int at, final int value) {
		final ByteOrder order = bytes.order();
		bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(at, value).order(order);
		return this;
	}

	MrcBytes text(final int at, final String text) {
		final byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
		for (int i = 0; i < letters.length; i++) bytes.put(at + i, letters[i]);
		return this;
	}

	/** @return the first byte of the pixels. */
	int data() {
		return MrcHeader.BYTES + extended;
	}

	Path write(final Path file) throws IOException {
		return Files.write(file, bytes.array());
	}
}
