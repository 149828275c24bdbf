package org.latticelapse.io.reader;

import java.io.IOException;
import java.nio.ByteOrder;

/** How a number is stored in uncompressed pixel data, and how it is handed out. */
public enum SampleType {

	/** Unsigned 4-bit integer, two in a byte, the low half first; every row starts with a new byte. */
	U4(1, PixelKind.BYTE) {

		@Override
		public long frameBytes(final int width, final int height) {
			return (width + 1L) / 2 * height;
		}

		@Override
		Object values(final ByteSource file, final long offset, final int width, final int height, final ByteOrder order)
			throws IOException
		{
			final byte[] stored = file.bytes(offset, frameBytes(width, height));
			final int rowBytes = stored.length / height;
			final byte[] values = new byte[width * height];
			for (int y = 0; y < height; y++) {
				for (int x = 0; x < width; x++) {
					final int pair = stored[y * rowBytes + x / 2];
					values[y * width + x] = (byte) (x % 2 == 0 ? pair & 0xf : pair >> 4 & 0xf);
				}
			}
			return values;
		}
	},

	/** Unsigned 8-bit integer. */
	U8(1, PixelKind.BYTE) {

		@Override
		Object values(final ByteSource file, final long offset, final int width, final int height, final ByteOrder order)
			throws IOException
		{
			return file.bytes(offset, (long) width * height);
		}
	},

	/** Signed 8-bit integer. */
	I8(1, PixelKind.FLOAT) {

		@Override
		Object values(final ByteSource file, final long offset, final int width, final int height, final ByteOrder order)
			throws IOException
		{
			final byte[] stored = file.bytes(offset, (long) width * height);
			final float[] values = new float[stored.length];
			for (int i = 0; i < values.length; i++) values[i] = stored[i];
			return values;
		}
	},

	/** Unsigned 16-bit integer. */
	U16(2, PixelKind.SHORT) {

		@Override
		Object values(final ByteSource file, final long offset, final int width, final int height, final ByteOrder order)
			throws IOException
		{
			return file.shorts(offset, (long) width * height, order);
		}
	},

	/** Signed 16-bit integer. */
	I16(2, PixelKind.FLOAT) {

		@Override
		Object values(final ByteSource file, final long offset, final int width, final int height, final ByteOrder order)
			throws IOException
		{
			final short[] stored = file.shorts(offset, (long) width * height, order);
			final float[] values = new float[stored.length];
			for (int i = 0; i < values.length; i++) values[i] = stored[i];
			return values;
		}
	},

	/** Unsigned 32-bit integer; above 2²⁴ rounded to single precision. */
	U32(4, PixelKind.FLOAT) {

		@Override
		Object values(final ByteSource file, final long offset, final int width, final int height, final ByteOrder order)
			throws IOException
		{
			final int[] stored = file.ints(offset, (long) width * height, order);
			final float[] values = new float[stored.length];
			for (int i = 0; i < values.length; i++) values[i] = stored[i] & 0xffffffffL;
			return values;
		}
	},

	/** Signed 32-bit integer; beyond ±2²⁴ rounded to single precision. */
	I32(4, PixelKind.FLOAT) {

		@Override
		Object values(final ByteSource file, final long offset, final int width, final int height, final ByteOrder order)
			throws IOException
		{
			final int[] stored = file.ints(offset, (long) width * height, order);
			final float[] values = new float[stored.length];
			for (int i = 0; i < values.length; i++) values[i] = stored[i];
			return values;
		}
	},

	/** IEEE half precision. */
	F16(2, PixelKind.FLOAT) {

		@Override
		Object values(final ByteSource file, final long offset, final int width, final int height, final ByteOrder order)
			throws IOException
		{
			final short[] stored = file.shorts(offset, (long) width * height, order);
			final float[] values = new float[stored.length];
			for (int i = 0; i < values.length; i++) values[i] = HalfPrecision.toFloat(stored[i]);
			return values;
		}
	},

	/** IEEE single precision. */
	F32(4, PixelKind.FLOAT) {

		@Override
		Object values(final ByteSource file, final long offset, final int width, final int height, final ByteOrder order)
			throws IOException
		{
			return file.floats(offset, (long) width * height, order);
		}
	},

	/** IEEE double precision, rounded to single. */
	F64(8, PixelKind.FLOAT) {

		@Override
		Object values(final ByteSource file, final long offset, final int width, final int height, final ByteOrder order)
			throws IOException
		{
			final Fields fields = file.fields(order);
			final float[] values = new float[width * height];
			for (int i = 0; i < values.length; i++) {
				values[i] = (float) fields.f64(offset + (long) i * Double.BYTES);
			}
			return values;
		}
	};

	private final int bytes;
	private final PixelKind kind;

	SampleType(final int bytes, final PixelKind kind) {
		this.bytes = bytes;
		this.kind = kind;
	}

	/** @return bytes of one number in the file. */
	public int bytes() {
		return bytes;
	}

	/** @return how the numbers are handed out. */
	public PixelKind kind() {
		return kind;
	}

	/** @return bytes of a frame in the file. */
	public long frameBytes(final int width, final int height) {
		return (long) width * height * bytes;
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
		return values(file, offset, width, height, order);
	}

	abstract Object values(ByteSource file, long offset, int width, int height, ByteOrder order) throws IOException;
}
