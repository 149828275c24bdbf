package org.latticelapse.io.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;

/** How a number is stored in uncompressed pixel data, and how it is handed out. */
public enum SampleType {

	/** Unsigned 4-bit integer, two in a byte, the low half first; every row starts with a new byte. */
	U4(1, PixelKind.BYTE) {

		@Override
		public long rowBytes(final int width) {
			return (width + 1L) / 2;
		}

		@Override
		void decode(final ByteBuffer stored, final Object pixels, final int start, final int count) {
			final byte[] values = (byte[]) pixels;
			final byte[] pairs = new byte[(count + 1) / 2];
			stored.get(pairs);
			for (int i = 0; i < count / 2; i++) {
				values[start + 2 * i] = (byte) (pairs[i] & 0xf);
				values[start + 2 * i + 1] = (byte) (pairs[i] >> 4 & 0xf);
			}
			if (count % 2 == 1) values[start + count - 1] = (byte) (pairs[count / 2] & 0xf);
		}
	},

	/** Unsigned 8-bit integer. */
	U8(1, PixelKind.BYTE) {

		@Override
		void decode(final ByteBuffer stored, final Object pixels, final int start, final int count) {
			stored.get((byte[]) pixels, start, count);
		}
	},

	/** Signed 8-bit integer. */
	I8(1, PixelKind.FLOAT) {

		@Override
		void decode(final ByteBuffer stored, final Object pixels, final int start, final int count) {
			final float[] values = (float[]) pixels;
			for (int i = 0; i < count; i++) values[start + i] = stored.get();
		}
	},

	/** Unsigned 16-bit integer. */
	U16(2, PixelKind.SHORT) {

		@Override
		void decode(final ByteBuffer stored, final Object pixels, final int start, final int count) {
			stored.asShortBuffer().get((short[]) pixels, start, count);
		}
	},

	/** Signed 16-bit integer. */
	I16(2, PixelKind.FLOAT) {

		@Override
		void decode(final ByteBuffer stored, final Object pixels, final int start, final int count) {
			final float[] values = (float[]) pixels;
			final ShortBuffer shorts = stored.asShortBuffer();
			for (int i = 0; i < count; i++) values[start + i] = shorts.get(i);
		}
	},

	/** Unsigned 32-bit integer; above 2²⁴ rounded to single precision. */
	U32(4, PixelKind.FLOAT) {

		@Override
		void decode(final ByteBuffer stored, final Object pixels, final int start, final int count) {
			final float[] values = (float[]) pixels;
			final IntBuffer ints = stored.asIntBuffer();
			for (int i = 0; i < count; i++) values[start + i] = ints.get(i) & 0xffffffffL;
		}
	},

	/** Signed 32-bit integer; beyond ±2²⁴ rounded to single precision. */
	I32(4, PixelKind.FLOAT) {

		@Override
		void decode(final ByteBuffer stored, final Object pixels, final int start, final int count) {
			final float[] values = (float[]) pixels;
			final IntBuffer ints = stored.asIntBuffer();
			for (int i = 0; i < count; i++) values[start + i] = ints.get(i);
		}
	},

	/** IEEE half precision. */
	F16(2, PixelKind.FLOAT) {

		@Override
		void decode(final ByteBuffer stored, final Object pixels, final int start, final int count) {
			HalfPrecision.decode(stored.asShortBuffer(), (float[]) pixels, start, count);
		}
	},

	/** IEEE single precision. */
	F32(4, PixelKind.FLOAT) {

		@Override
		void decode(final ByteBuffer stored, final Object pixels, final int start, final int count) {
			stored.asFloatBuffer().get((float[]) pixels, start, count);
		}
	},

	/** IEEE double precision, rounded to single. */
	F64(8, PixelKind.FLOAT) {

		@Override
		void decode(final ByteBuffer stored, final Object pixels, final int start, final int count) {
			final float[] values = (float[]) pixels;
			for (int i = 0; i < count; i++) values[start + i] = (float) stored.getDouble();
		}
	};

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

	/** @return bytes of a row of pixels in the file. */
	public long rowBytes(final int width) {
		return (long) width * bytes;
	}

	/** @return bytes of a frame in the file. */
	public long frameBytes(final int width, final int height) {
		return rowBytes(width) * height;
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
		return RawLayout.topDown(file, offset, width, height, this, order).read(file, offset);
	}

	/**
	 * @param stored numbers of this type of at least 8 bits, one after the other
	 * @return a new array of {@link #kind}
	 */
	public Object values(final byte[] stored, final ByteOrder order) {
		final int count = stored.length / bytes;
		final Object values = kind.array(count);
		decode(ByteBuffer.wrap(stored).order(order), values, 0, count);
		return values;
	}

	/**
	 * @param stored from its position, in its byte order
	 * @param pixels array of {@link #kind}
	 * @param start first element to write
	 */
	abstract void decode(ByteBuffer stored, Object pixels, int start, int count);
}
