package org.latticelapse.view.playback;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The chunks of an AVI file with one video stream of JPEG frames and an index
 * (Microsoft, AVI RIFF File Reference). Sizes that are known only at the end are
 * put in then.
 */
final class AviContainer implements Closeable {

	/** Chunk sizes are unsigned 32-bit numbers. */
	private static final long LARGEST = 0xFFFFFFFFL;
	private static final int RATE_SCALE = 1000;
	private static final int HAS_INDEX = 0x10;
	private static final int KEY_FRAME = 0x10;
	private static final int INDEX_ENTRY = 16;

	/** Places of what is put in at the end: sizes of the file and of its frames, number and largest size of the frames. */
	private static final int RIFF_SIZE = 4;
	private static final int TOTAL_FRAMES = 48;
	private static final int LARGEST_FRAME = 60;
	private static final int STREAM_LENGTH = 140;
	private static final int STREAM_LARGEST_FRAME = 144;
	private static final int MOVI_SIZE = 216;
	private static final int MOVI = 220;

	private final RandomAccessFile file;
	private final ByteArrayOutputStream index = new ByteArrayOutputStream();
	private int frames;
	private int largestFrame;

	/** @param rate frames per second */
	AviContainer(final Path path, final int width, final int height, final double rate) throws IOException {
		file = new RandomAccessFile(path.toFile(), "rw");
		file.setLength(0);
		file.write(header(width, height, rate));
	}

	/** @throws IOException if it can not be written, or the file would be larger than an AVI can be */
	void add(final byte[] jpeg) throws IOException {
		final int padding = jpeg.length & 1;
		final long position = file.getFilePointer();
		if (position + jpeg.length + index.size() + 2L * INDEX_ENTRY > LARGEST) {
			throw new IOException("it would be larger than the 4 GB that an AVI can have; give a smaller width, or a larger " +
				"dosebin");
		}
		final ByteBuffer chunk = buffer(8 + jpeg.length + padding);
		chunk.put(code("00dc")).putInt(jpeg.length).put(jpeg);
		file.write(chunk.array());
		final ByteBuffer entry = buffer(INDEX_ENTRY);
		entry.put(code("00dc")).putInt(KEY_FRAME).putInt((int) (position - MOVI)).putInt(jpeg.length);
		index.write(entry.array());
		largestFrame = Math.max(largestFrame, jpeg.length);
		frames++;
	}

	/** Writes the index and the sizes. */
	void finish() throws IOException {
		final long end = file.getFilePointer();
		file.write(buffer(8).put(code("idx1")).putInt(index.size()).array());
		file.write(index.toByteArray());
		put(RIFF_SIZE, file.getFilePointer() - 8);
		put(MOVI_SIZE, end - MOVI);
		put(TOTAL_FRAMES, frames);
		put(STREAM_LENGTH, frames);
		put(LARGEST_FRAME, largestFrame);
		put(STREAM_LARGEST_FRAME, largestFrame);
	}

	@Override
	public void close() throws IOException {
		file.close();
	}

	private void put(final int place, final long number) throws IOException {
		final long here = file.getFilePointer();
		file.seek(place);
		file.write(buffer(4).putInt((int) number).array());
		file.seek(here);
	}

	private static byte[] header(final int width, final int height, final double rate) {
		final ByteBuffer out = buffer(MOVI + 4);
		out.put(code("RIFF")).putInt(0).put(code("AVI "));
		out.put(code("LIST")).putInt(192).put(code("hdrl"));
		out.put(code("avih")).putInt(56);
		out.putInt((int) Math.round(1e6 / rate)).putInt(0).putInt(0).putInt(HAS_INDEX);
		out.putInt(0).putInt(0).putInt(1).putInt(0).putInt(width).putInt(height);
		out.putInt(0).putInt(0).putInt(0).putInt(0);
		out.put(code("LIST")).putInt(116).put(code("strl"));
		out.put(code("strh")).putInt(56);
		out.put(code("vids")).put(code("MJPG")).putInt(0).putInt(0).putInt(0);
		out.putInt(RATE_SCALE).putInt((int) Math.round(rate * RATE_SCALE));
		out.putInt(0).putInt(0).putInt(0).putInt(-1).putInt(0);
		out.putShort((short) 0).putShort((short) 0).putShort((short) width).putShort((short) height);
		out.put(code("strf")).putInt(40);
		out.putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) 24).put(code("MJPG"));
		out.putInt(3 * width * height).putInt(0).putInt(0).putInt(0).putInt(0);
		out.put(code("LIST")).putInt(0).put(code("movi"));
		return out.array();
	}

	private static ByteBuffer buffer(final int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static byte[] code(final String four) {
		return four.getBytes(StandardCharsets.US_ASCII);
	}
}
