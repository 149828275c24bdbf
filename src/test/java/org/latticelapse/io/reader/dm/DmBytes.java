package org.latticelapse.io.reader.dm;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes small DigitalMicrograph files of both versions and byte orders. */
final class DmBytes {

	private final int version;
	private final ByteOrder order;

	DmBytes(final int version, final ByteOrder order) {
		this.version = version;
		this.order = order;
	}

	/** A group under construction. */
	final class Group {

		private final List<byte[]> entries = new ArrayList<>();

		Group group(final String name, final Group group) throws IOException {
			return add(20, name, group.bytes());
		}

		Group i32(final String name, final int value) throws IOException {
			return add(21, name, value(new long[] { 3 }, buffer(4).putInt(value)));
		}

		Group f64(final String name, final double value) throws IOException {
			return add(21, name, value(new long[] { 7 }, buffer(8).putDouble(value)));
		}

		Group text(final String name, final String text) throws IOException {
			final byte[] letters = text.getBytes(order == ByteOrder.LITTLE_ENDIAN ? StandardCharsets.UTF_16LE
				: StandardCharsets.UTF_16BE);
			return add(21, name, value(new long[] { 20, 4, text.length() }, ByteBuffer.wrap(letters)));
		}

		/** A structure of two 16-bit numbers, as binning is stored. */
		Group pair(final String name, final int first, final int second) throws IOException {
			return add(21, name, value(new long[] { 15, 0, 2, 0, 2, 0, 2 }, buffer(4).putShort((short) first).putShort(
				(short) second)));
		}

		Group shorts(final String name, final int... values) throws IOException {
			final ByteBuffer buffer = buffer(2 * values.length);
			for (final int value : values) buffer.putShort((short) value);
			return add(21, name, value(new long[] { 20, 4, values.length }, buffer));
		}

		Group floats(final String name, final float... values) throws IOException {
			final ByteBuffer buffer = buffer(4 * values.length);
			for (final float value : values) buffer.putFloat(value);
			return add(21, name, value(new long[] { 20, 6, values.length }, buffer));
		}

		private Group add(final int kind, final String name, final byte[] content) throws IOException {
			final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			final DataOutputStream out = new DataOutputStream(bytes);
			final byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
			out.writeByte(kind);
			out.writeShort(letters.length);
			out.write(letters);
			if (version == 4) out.writeLong(content.length);
			out.write(content);
			entries.add(bytes.toByteArray());
			return this;
		}

		private byte[] value(final long[] codes, final ByteBuffer value) throws IOException {
			final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			final DataOutputStream out = new DataOutputStream(bytes);
			out.writeInt(0x25252525);
			length(out, codes.length);
			for (final long code : codes) length(out, code);
			out.write(value.array());
			return bytes.toByteArray();
		}

		private byte[] bytes() throws IOException {
			final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			final DataOutputStream out = new DataOutputStream(bytes);
			out.writeShort(0);
			length(out, entries.size());
			for (final byte[] entry : entries) out.write(entry);
			return bytes.toByteArray();
		}
	}

	Group group() {
		return new Group();
	}

	Path write(final Path file, final Group root) throws IOException {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		final DataOutputStream out = new DataOutputStream(bytes);
		final byte[] content = root.bytes();
		out.writeInt(version);
		length(out, content.length);
		out.writeInt(order == ByteOrder.LITTLE_ENDIAN ? 1 : 0);
		out.write(content);
		out.writeLong(0);
		return Files.write(file, bytes.toByteArray());
	}

	private void length(final DataOutputStream out, final long length) throws IOException {
		if (version == 4) out.writeLong(length);
		else out.writeInt((int) length);
	}

	private ByteBuffer buffer(final int bytes) {
		return ByteBuffer.allocate(bytes).order(order);
	}
}
