package org.latticelapse.io.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Turns numbers as they are stored into those that are handed out. */
final class Samples {

	private static final int BLOCK = 1 << 20;

	private Samples() {}

	static float[] floats(final byte[] stored) {
		final float[] values = new float[stored.length];
		for (int i = 0; i < values.length; i++) values[i] = stored[i];
		return values;
	}

	static float[] floats(final short[] stored) {
		final float[] values = new float[stored.length];
		for (int i = 0; i < values.length; i++) values[i] = stored[i];
		return values;
	}

	static float[] floats(final int[] stored) {
		final float[] values = new float[stored.length];
		for (int i = 0; i < values.length; i++) values[i] = stored[i];
		return values;
	}

	static float[] unsigned(final int[] stored) {
		final float[] values = new float[stored.length];
		for (int i = 0; i < values.length; i++) values[i] = stored[i] & 0xffffffffL;
		return values;
	}

	/** Two numbers in a byte, the low half first; every row starts with a new byte. */
	static byte[] fourBits(final byte[] stored, final int width, final int height) {
		final int rowBytes = (width + 1) / 2;
		final byte[] values = new byte[width * height];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				final int pair = stored[y * rowBytes + x / 2];
				values[y * width + x] = (byte) (x % 2 == 0 ? pair & 0xf : pair >> 4 & 0xf);
			}
		}
		return values;
	}

	/** Rounds to single precision. */
	static float[] doubles(final ByteSource file, final long offset, final int count, final ByteOrder order)
		throws IOException
	{
		final float[] values = new float[count];
		for (int done = 0; done < count;) {
			final int n = Math.min(count - done, BLOCK / Double.BYTES);
			final ByteBuffer block = ByteBuffer.wrap(file.bytes(offset + (long) done * Double.BYTES, (long) n *
				Double.BYTES)).order(order);
			for (int i = 0; i < n; i++) values[done + i] = (float) block.getDouble(i * Double.BYTES);
			done += n;
		}
		return values;
	}
}
