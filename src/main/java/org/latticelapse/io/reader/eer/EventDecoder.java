package org.latticelapse.io.reader.eer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Decodes the bit stream of one camera frame. Bits are taken from the low end of each byte. */
final class EventDecoder {

	/** The runs do not fill the frame. */
	static final long DAMAGED = -1;

	/** Spare bytes that the array needs behind the stream. */
	static final int MARGIN = Long.BYTES;

	private static final int BLOCK = 2048;

	private final EventCode code;
	private final int pixels;

	/**
	 * @param code how electrons are coded
	 * @param pixels pixels of the sensor
	 */
	EventDecoder(final EventCode code, final int pixels) {
		this.code = code;
		this.pixels = pixels;
	}

	/**
	 * Hands the electrons of a frame to a sink. A stream that is cut or damaged is
	 * noticed at its end only, after its electrons were handed out.
	 *
	 * @param stream the stream, and {@link #MARGIN} bytes more
	 * @param length bytes of the stream
	 * @return bits read, if the runs fill the frame exactly, as those of an
	 *         undamaged stream do; else {@link #DAMAGED}
	 */
	long decode(final byte[] stream, final int length, final EventSink sink) {
		final ByteBuffer words = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
		final int[] at = new int[BLOCK];
		final int[] places = new int[BLOCK];
		final int runBits = code.runBits;
		final int runMask = code.overflow();
		final int placeBits = code.horizontalBits + code.verticalBits;
		final int placeMask = (1 << placeBits) - 1;
		final int overflowBits = code.wasteful ? runBits + placeBits : runBits;
		final long end = (long) length * Byte.SIZE;
		long bit = 0;
		int n = 0;
		int count = 0;
		while (n < pixels && bit + runBits <= end) {
			final int word = (int) (words.getLong((int) (bit >>> 3)) >>> (bit & 7));
			final int run = word & runMask;
			n += run;
			if (n >= pixels) break;
			if (run == runMask) {
				bit += overflowBits;
				continue;
			}
			bit += runBits + placeBits;
			if (bit > end) break;
			at[count] = n++;
			places[count++] = word >>> runBits & placeMask;
			if (count == BLOCK) {
				sink.accept(at, places, count);
				count = 0;
			}
		}
		sink.accept(at, places, count);
		return n == pixels ? bit : DAMAGED;
	}
}
