package org.latticelapse.view.playback.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * The chunks of an AVI file with one video stream of JPEG frames (Microsoft, AVI
 * RIFF File Reference; OpenDML AVI File Format Extensions 1.02). The frames lie
 * in segments of up to 1 GB, each with an index of its own; an index of these
 * indexes is in the header. Old readers see the first segment. Sizes that are
 * known only at the end are put in then.
 */
final class AviContainer implements Closeable {

	/** Bytes of a segment after which another one begins: some readers take no more than this. */
	static final long SEGMENT = 1L << 30;

	private static final int KEY_FRAME = 0x10;

	private final RandomAccessFile file;
	private final AviHeader header;
	private final long segmentSize;

	private final ByteArrayOutputStream oldIndex = new ByteArrayOutputStream();
	private ByteArrayOutputStream index = new ByteArrayOutputStream();
	private long riff;
	private long movi;
	private int framesBefore;
	private int frames;
	private int framesOfFirst;
	private int largestFrame;

	/**
	 * @param rate frames per second
	 * @param segmentSize bytes of a segment after which another one begins
	 */
	AviContainer(final Path path, final int width, final int height, final double rate, final long segmentSize)
		throws IOException
	{
		this.segmentSize = segmentSize;
		header = new AviHeader(width, height, rate);
		file = new RandomAccessFile(path.toFile(), "rw");
		file.setLength(0);
		file.write(header.bytes());
		movi = file.getFilePointer();
		file.write(Riff.list(0, "movi"));
	}

	/** @throws IOException if it can not be written, or the file would have too many segments */
	void add(final byte[] jpeg) throws IOException {
		if (file.getFilePointer() - riff + jpeg.length > segmentSize && frames > framesBefore) {
			endSegment();
			beginSegment();
		}
		final int padding = jpeg.length & 1;
		final long position = file.getFilePointer();
		final ByteBuffer chunk = Riff.buffer(8 + jpeg.length + padding);
		chunk.put(Riff.code(AviHeader.FRAME)).putInt(jpeg.length).put(jpeg);
		file.write(chunk.array());
		index.write(Riff.buffer(8).putInt((int) (position + 8 - movi)).putInt(jpeg.length).array());
		if (riff == 0) {
			oldIndex.write(Riff.buffer(16).put(Riff.code(AviHeader.FRAME)).putInt(KEY_FRAME).putInt((int) (position - movi - 8))
				.putInt(jpeg.length).array());
		}
		largestFrame = Math.max(largestFrame, jpeg.length);
		frames++;
	}

	/** Writes what is known only now. */
	void finish() throws IOException {
		endSegment();
		file.seek(0);
		header.setFrames(framesOfFirst, frames, largestFrame);
		file.write(header.bytes());
	}

	@Override
	public void close() throws IOException {
		file.close();
	}

	private void beginSegment() throws IOException {
		riff = file.getFilePointer();
		file.write(Riff.riff(0, "AVIX"));
		movi = file.getFilePointer();
		file.write(Riff.list(0, "movi"));
		index = new ByteArrayOutputStream();
		framesBefore = frames;
	}

	private void endSegment() throws IOException {
		final long indexAt = file.getFilePointer();
		final int entries = frames - framesBefore;
		final ByteBuffer head = Riff.buffer(32);
		head.put(Riff.code("ix00")).putInt(24 + index.size());
		head.putShort((short) 2).put((byte) 0).put((byte) 1).putInt(entries).put(Riff.code(AviHeader.FRAME));
		head.putLong(movi).putInt(0);
		file.write(head.array());
		file.write(index.toByteArray());
		final long moviEnd = file.getFilePointer();
		header.addSegment(indexAt, (int) (moviEnd - indexAt), entries);
		if (riff == 0) {
			framesOfFirst = frames;
			file.write(Riff.buffer(8).put(Riff.code("idx1")).putInt(oldIndex.size()).array());
			file.write(oldIndex.toByteArray());
		}
		final long end = file.getFilePointer();
		file.seek(movi);
		file.write(Riff.list((int) (moviEnd - movi - 8), "movi"));
		if (riff == 0) header.setSize((int) (end - 8));
		else {
			file.seek(riff);
			file.write(Riff.riff((int) (end - riff - 8), "AVIX"));
		}
		file.seek(end);
	}
}
