package org.latticelapse.io.reader.tiff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A TIFF of one page of two grey pixels, 8 bits, with any other tags. */
final class TiffBytes {

	private static final int ASCII = 2;
	private static final int LONG = 4;
	private static final int DOUBLE = 12;
	private static final int ENTRY_BYTES = 12;
	private static final int START = 8;

	private final Map<Integer, byte[]> values = new TreeMap<>();
	private final Map<Integer, Integer> types = new TreeMap<>();

	TiffBytes() {
		whole(256, 2).whole(257, 1).whole(258, 8).whole(259, 1).whole(262, 1).whole(273, START).whole(278, 1).whole(279, 2);
	}

	TiffBytes whole(final int tag, final int value) {
		return put(tag, LONG, buffer(Integer.BYTES).putInt(value).array());
	}

	TiffBytes real(final int tag, final double value) {
		return put(tag, DOUBLE, buffer(Double.BYTES).putDouble(value).array());
	}

	TiffBytes text(final int tag, final String value) {
		return put(tag, ASCII, (value + "\0").getBytes(StandardCharsets.ISO_8859_1));
	}

	/** @param appended after the page, from byte {@link #length} on */
	byte[] toBytes(final byte... appended) {
		final ByteBuffer file = buffer(length() + appended.length);
		file.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(START + 2);
		file.put((byte) 3).put((byte) 5);
		file.putShort((short) values.size());
		int outside = START + 4 + ENTRY_BYTES * values.size() + Integer.BYTES;
		for (final Map.Entry<Integer, byte[]> tag : values.entrySet()) {
			final byte[] value = tag.getValue();
			final int type = types.get(tag.getKey());
			file.putShort((short) (int) tag.getKey()).putShort((short) type);
			file.putInt(type == ASCII ? value.length : 1);
			if (value.length <= Integer.BYTES) {
				file.put(value).position(file.position() + Integer.BYTES - value.length);
				continue;
			}
			file.putInt(outside);
			for (int i = 0; i < value.length; i++) file.put(outside + i, value[i]);
			outside += value.length;
		}
		file.position(length());
		return file.put(appended).array();
	}

	int length() {
		final int outside = values.values().stream().mapToInt(value -> value.length > Integer.BYTES ? value.length : 0).sum();
		return START + 4 + ENTRY_BYTES * values.size() + Integer.BYTES + outside;
	}

	private TiffBytes put(final int tag, final int type, final byte[] value) {
		values.put(tag, value);
		types.put(tag, type);
		return this;
	}

	private static ByteBuffer buffer(final int length) {
		return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
	}
}
