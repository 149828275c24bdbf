package org.latticelapse.io.reader.eer;

import java.nio.ByteBuffer;

/** Decodes the bit stream of one camera frame. Bits are taken from the low end of each byte. */
final class EventDecoder {

	/** The runs do not fill the frame. */
	static final long DAMAGED = -1;

	/** Spare bytes that the buffer needs behind the stream. */
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
	 * @param words the stream from position 0 on, and {@link #MARGIN} bytes more; low
	 *          byte first
	 * @param length bytes of the stream
	 * @return bits read, if the runs fill the frame exactly, as those of an
	 *         undamaged stream do; else {@link #DAMAGED}
	 */
	long decode(final ByteBuffer words, final int length, final EventSink sink) {
		final int[] at = new int[BLOCK];
		final int[] places = new int[BLOCK];
		final int runBits = code.runBits;
		final int runMask = code.overflow();
		final int placeBits = code.horizontalBits + code.verticalBits;
		final int placeMask = (1 << placeBits) - 1;
		final int electronBits = runBits + placeBits;
		final int overflowBits = code.wasteful ? electronBits : runBits;
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
			bit += electronBits;
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

	/**
	 * Adds the electrons of a frame to an image of the sensor's pixels: what
	 * {@link #decode} does with an image for a sink, in half the time, for what is
	 * asked for most.
	 *
	 * @param image must hold the sums in 8 bits
	 * @return as {@link #decode}
	 */
	long count(final ByteBuffer words, final int length, final byte[] image) {
		final int runBits = code.runBits;
		final int runMask = code.overflow();
		final int electronBits = code.bits();
		final int overflowBits = code.wasteful ? electronBits : runBits;
		final long end = (long) length * Byte.SIZE;
		// As many codes as any 64 bits hold whole, wherever in a byte the first begins.
		final int codesAtOnce = (Long.SIZE - Byte.SIZE + 1) / electronBits;
		final int farFromLastPixel = pixels - codesAtOnce * (runMask + 1);
		long bit = 0;
		int n = 0;
		while (n < farFromLastPixel && bit + Long.SIZE <= end) {
			long word = words.getLong((int) (bit >>> 3)) >>> (bit & 7);
			for (int i = 0; i < codesAtOnce; i++) {
				final int run = (int) word & runMask;
				n += run;
				if (run != runMask) image[n++]++;
				final int used = run == runMask ? overflowBits : electronBits;
				word >>>= used;
				bit += used;
			}
		}
		while (n < pixels && bit + runBits <= end) {
			final int run = (int) (words.getLong((int) (bit >>> 3)) >>> (bit & 7)) & runMask;
			n += run;
			if (n >= pixels) break;
			bit += run == runMask ? overflowBits : electronBits;
			if (run == runMask) continue;
			if (bit > end) break;
			image[n++]++;
		}
		return n == pixels ? bit : DAMAGED;
	}
}
