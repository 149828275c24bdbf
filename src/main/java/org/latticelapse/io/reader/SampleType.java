package org.latticelapse.io.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a number is stored in uncompressed pixel data, and how it is handed out. */
public enum SampleType {

	/** Unsigned 4-bit integer, two in a byte, the low half first; every row starts with a new byte. */
	U4(1, PixelKind.BYTE),
	/** Unsigned 8-bit integer. */
	U8(1, PixelKind.BYTE),
	/** Signed 8-bit integer. */
	I8(1, PixelKind.FLOAT),
	/** Unsigned 16-bit integer. */
	U16(2, PixelKind.SHORT),
	/** Signed 16-bit integer. */
	I16(2, PixelKind.FLOAT),
	/** Unsigned 32-bit integer; above 2²⁴ rounded to single precision. */
	U32(4, PixelKind.FLOAT),
	/** Signed 32-bit integer; beyond ±2²⁴ rounded to single precision. */
	I32(4, PixelKind.FLOAT),
	/** IEEE half precision. */
	F16(2, PixelKind.FLOAT),
	/** IEEE single precision. */
	F32(4, PixelKind.FLOAT),
	/** IEEE double precision, rounded to single. */
	F64(8, PixelKind.FLOAT);

	private final int bytes;
	private final PixelKind kind;

	SampleType(final int bytes, final PixelKind kind) {
		this.bytes = bytes;
		this.kind = kind;
	}

	/** @return how the numbers are handed out. */
	public PixelKind kind() {
		return kind;
	}

	/** @return bytes of a frame in the file. */
	public long frameBytes(final int width, final int height) {
		return this == U4 ? (width + 1L) / 2 * height : (long) width * height * bytes;
	}

	/**
	 * Reads the uncompressed pixels of a frame.
	 *
	 * @param offset 0-based first byte
	 * @param width columns
	 * @param height rows
	 * @return a new array of {@link #kind}, in the order of the file
	 * @throws FormatException if the file does not have them, or one array can not
	 */
	public Object read(final ByteSource file, final long offset, final int width, final int height,
		final ByteOrder order) throws IOException
	{
		file.require(offset, frameBytes(width, height), 1);
		if ((long) width * height > Integer.MAX_VALUE - 8) {
			throw file.error(offset, "a frame of " + width + " x " + height + " pixels is larger than one image can be");
		}
		final int count = width * height;
		switch (this) {
			case U4:
				return Samples.fourBits(file.bytes(offset, frameBytes(width, height)), width, height);
			case U16:
			case I16:
			case F16:
				return handedOut(file.shorts(offset, count, order));
			case U32:
			case I32:
				return handedOut(file.ints(offset, count, order));
			case F32:
				return file.floats(offset, count, order);
			case F64:
				return Samples.doubles(file, offset, count, order);
			default:
				return handedOut(file.bytes(offset, count));
		}
	}

	/**
	 * @param stored numbers of this type of at least 8 bits, one after the other
	 * @return an array of {@link #kind}; of unsigned 8-bit numbers the same array
	 */
	public Object values(final byte[] stored, final ByteOrder order) {
		final ByteBuffer buffer = ByteBuffer.wrap(stored).order(order);
		final int count = stored.length / bytes;
		if (this == F64) {
			final float[] values = new float[count];
			for (int i = 0; i < count; i++) values[i] = (float) buffer.getDouble(i * bytes);
			return values;
		}
		if (this == F32) {
			final float[] values = new float[count];
			buffer.asFloatBuffer().get(values);
			return values;
		}
		if (bytes == Integer.BYTES) {
			final int[] values = new int[count];
			buffer.asIntBuffer().get(values);
			return handedOut(values);
		}
		if (bytes == Short.BYTES) {
			final short[] values = new short[count];
			buffer.asShortBuffer().get(values);
			return handedOut(values);
		}
		return handedOut(stored);
	}

	private Object handedOut(final byte[] stored) {
		return this == I8 ? Samples.floats(stored) : stored;
	}

	private Object handedOut(final short[] stored) {
		if (this == U16) return stored;
		return this == I16 ? Samples.floats(stored) : HalfPrecision.floats(stored);
	}

	private float[] handedOut(final int[] stored) {
		return this == I32 ? Samples.floats(stored) : Samples.unsigned(stored);
	}
}
