package org.latticelapse.io.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/**
 * Single numbers of a file in one byte order, for headers. Every method throws a
 * {@link FormatException} when the field lies outside the file.
 */
public final class Fields {

	private final ByteSource file;
	private final ByteOrder order;

	Fields(final ByteSource file, final ByteOrder order) {
		this.file = file;
		this.order = order;
	}

	/** @return the byte order. */
	public ByteOrder order() {
		return order;
	}

	/** @return an unsigned 8-bit integer. */
	public int u8(final long offset) throws IOException {
		return at(offset, 1).get() & 0xff;
	}

	/** @return an unsigned 16-bit integer. */
	public int u16(final long offset) throws IOException {
		return at(offset, Short.BYTES).getShort() & 0xffff;
	}

	/** @return a signed 16-bit integer. */
	public int i16(final long offset) throws IOException {
		return at(offset, Short.BYTES).getShort();
	}

	/** @return an unsigned 32-bit integer. */
	public long u32(final long offset) throws IOException {
		return at(offset, Integer.BYTES).getInt() & 0xffffffffL;
	}

	/** @return a signed 32-bit integer. */
	public int i32(final long offset) throws IOException {
		return at(offset, Integer.BYTES).getInt();
	}

	/** @return a signed 64-bit integer. */
	public long i64(final long offset) throws IOException {
		return at(offset, Long.BYTES).getLong();
	}

	/** @return an IEEE single-precision number. */
	public float f32(final long offset) throws IOException {
		return at(offset, Float.BYTES).getFloat();
	}

	/** @return an IEEE double-precision number. */
	public double f64(final long offset) throws IOException {
		return at(offset, Double.BYTES).getDouble();
	}

	/**
	 * @param offset 0-based first byte
	 * @param length bytes of the text at most; it ends at the first NUL
	 * @return the text without surrounding white space
	 */
	public String text(final long offset, final long length, final Charset charset) throws IOException {
		final byte[] bytes = file.bytes(offset, length);
		int end = 0;
		while (end < bytes.length && bytes[end] != 0) end++;
		return new String(bytes, 0, end, charset).trim();
	}

	/**
	 * @param offset 0-based first byte
	 * @param length bytes of the text at most; it ends at the first NUL
	 * @param charset one of two bytes a character
	 * @return the text without surrounding white space
	 */
	public String wideText(final long offset, final long length, final Charset charset) throws IOException {
		final String text = new String(file.bytes(offset, length), charset);
		final int end = text.indexOf('\0');
		return (end < 0 ? text : text.substring(0, end)).trim();
	}

	private ByteBuffer at(final long offset, final int length) throws IOException {
		final byte[] bytes = new byte[length];
		file.peek(offset, bytes, length);
		return ByteBuffer.wrap(bytes).order(order);
	}
}
