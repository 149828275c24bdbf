package org.latticelapse.view.playback.export;

import java.io.IOException;
import java.nio.ByteBuffer;

/** What an AVI file with one stream of JPEG frames says of itself ahead of the frames. */
final class AviHeader {

	/** The name of a frame's chunk: stream 0, compressed. */
	static final String FRAME = "00dc";

	private static final int RATE_SCALE = 1000;
	private static final int HAS_INDEX = 0x10;

	/** Sizes of the chunks without name and size, and the most segments a file can have. */
	private static final int AVIH = 56;
	private static final int STRH = 56;
	private static final int STRF = 40;
	private static final int MOST_SEGMENTS = 1024;
	private static final int INDX = 24 + 16 * MOST_SEGMENTS;
	private static final int DMLH = 248;
	private static final int STRL = 4 + 8 + STRH + 8 + STRF + 8 + INDX;
	private static final int ODML = 4 + 8 + DMLH;
	private static final int HDRL = 4 + 8 + AVIH + 8 + STRL + 8 + ODML;

	private final int width;
	private final int height;
	private final double rate;
	private final ByteBuffer segments = Riff.buffer(16 * MOST_SEGMENTS);
	private int segmentCount;
	private int size;
	private int framesOfFirst;
	private int frames;
	private int largestFrame;

	AviHeader(final int width, final int height, final double rate) {
		this.width = width;
		this.height = height;
		this.rate = rate;
	}

	/**
	 * Adds a segment to the index of indexes.
	 *
	 * @throws IOException if there are too many
	 */
	void addSegment(final long indexAt, final int indexSize, final int framesInIt) throws IOException {
		if (segmentCount == MOST_SEGMENTS) {
			throw new IOException("it would be larger than " + MOST_SEGMENTS + " GB; give a smaller width, or a larger dosebin");
		}
		segments.putLong(indexAt).putInt(indexSize).putInt(framesInIt);
		segmentCount++;
	}

	/** @param bytes of the first segment, without its first eight */
	void setSize(final int bytes) {
		size = bytes;
	}

	/** @param first frames in the first segment */
	void setFrames(final int first, final int all, final int largest) {
		framesOfFirst = first;
		frames = all;
		largestFrame = largest;
	}

	/** @return the header, always of the same length. */
	byte[] bytes() {
		final ByteBuffer out = Riff.buffer(12 + 8 + HDRL);
		out.put(Riff.riff(size, "AVI "));
		out.put(Riff.list(HDRL, "hdrl"));
		out.put(Riff.code("avih")).putInt(AVIH);
		out.putInt((int) Math.round(1e6 / rate)).putInt(0).putInt(0).putInt(HAS_INDEX);
		out.putInt(framesOfFirst).putInt(0).putInt(1).putInt(largestFrame).putInt(width).putInt(height);
		out.putInt(0).putInt(0).putInt(0).putInt(0);
		out.put(Riff.list(STRL, "strl"));
		out.put(Riff.code("strh")).putInt(STRH);
		out.put(Riff.code("vids")).put(Riff.code("MJPG")).putInt(0).putInt(0).putInt(0);
		out.putInt(RATE_SCALE).putInt((int) Math.round(rate * RATE_SCALE));
		out.putInt(0).putInt(frames).putInt(largestFrame).putInt(-1).putInt(0);
		out.putShort((short) 0).putShort((short) 0).putShort((short) width).putShort((short) height);
		out.put(Riff.code("strf")).putInt(STRF);
		out.putInt(STRF).putInt(width).putInt(height).putShort((short) 1).putShort((short) 24).put(Riff.code("MJPG"));
		out.putInt(3 * width * height).putInt(0).putInt(0).putInt(0).putInt(0);
		out.put(Riff.code("indx")).putInt(INDX);
		out.putShort((short) 4).put((byte) 0).put((byte) 0).putInt(segmentCount).put(Riff.code(FRAME));
		out.putInt(0).putInt(0).putInt(0).put(segments.array());
		out.put(Riff.list(ODML, "odml"));
		out.put(Riff.code("dmlh")).putInt(DMLH).putInt(frames);
		return out.array();
	}
}
