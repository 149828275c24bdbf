package org.latticelapse.io.reader.eer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FormatException;

/** The camera frames of a file, decoded one at a time. */
final class SensorFrames implements Closeable {

	private final ByteSource file;
	private final int width;
	private final int height;
	private final EventCode code;
	private final boolean prototype;
	private final List<FrameBytes> frames;

	/** Native memory: a file is read into it without a copy between, and Java 8 takes longs from it faster. */
	private final ThreadLocal<ByteBuffer> buffers = ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(0));

	/**
	 * @param prototype whether either reading of a run without an electron is
	 *          possible
	 */
	SensorFrames(final ByteSource file, final int width, final int height, final EventCode code,
		final boolean prototype, final List<FrameBytes> frames)
	{
		this.file = file;
		this.width = width;
		this.height = height;
		this.code = code;
		this.prototype = prototype;
		this.frames = frames;
	}

	/** @return columns of the sensor. */
	int width() {
		return width;
	}

	/** @return rows of the sensor. */
	int height() {
		return height;
	}

	/** @return how electrons are coded. */
	EventCode code() {
		return code;
	}

	/** @return the number of camera frames. */
	int count() {
		return frames.size();
	}

	/**
	 * Checks that a frame is long enough for the sensor, before memory is taken for
	 * an image of the sensor's size.
	 *
	 * @throws FormatException if the runs can not fill the sensor
	 */
	void requireLength(final int frame) throws FormatException {
		final FrameBytes bytes = frames.get(frame);
		if (bytes.length() < code.fewestBytes((long) width * height)) {
			throw file.error(bytes.offset(), "frame " + (frame + 1) + " has " + bytes.length() +
				" bytes, too few for a sensor of " + width + " x " + height + " pixels");
		}
	}

	/**
	 * Hands the electrons of a camera frame to a sink.
	 *
	 * @param frame 0-based
	 * @throws FormatException if the frame is damaged
	 */
	void decode(final int frame, final EventSink sink) throws IOException {
		final ByteBuffer stream = stream(frame);
		final int length = stream.limit() - EventDecoder.MARGIN;
		requireWhole(frame, decoder(stream, length).decode(stream, length, sink));
	}

	/**
	 * Adds the electrons of a camera frame to an image of the sensor's pixels.
	 *
	 * @param frame 0-based
	 * @param image must hold the sums in 8 bits
	 * @throws FormatException if the frame is damaged
	 */
	void count(final int frame, final byte[] image) throws IOException {
		final ByteBuffer stream = stream(frame);
		final int length = stream.limit() - EventDecoder.MARGIN;
		requireWhole(frame, decoder(stream, length).count(stream, length, image));
	}

	/** @return the frame's bytes in this thread's buffer. */
	private ByteBuffer stream(final int frame) throws IOException {
		requireLength(frame);
		final FrameBytes bytes = frames.get(frame);
		final int length = (int) Math.min(bytes.length(), code.mostBytes((long) width * height));
		if (buffers.get().capacity() < length + EventDecoder.MARGIN) {
			buffers.set(ByteBuffer.allocateDirect(length + length / 4 + EventDecoder.MARGIN).order(ByteOrder.LITTLE_ENDIAN));
		}
		final ByteBuffer stream = buffers.get();
		stream.clear().limit(length);
		bytes.read(file, stream);
		stream.limit(length + EventDecoder.MARGIN);
		return stream;
	}

	private void requireWhole(final int frame, final long bits) throws FormatException {
		if (bits == EventDecoder.DAMAGED) {
			throw file.error(frames.get(frame).offset(), "frame " + (frame + 1) +
				" is damaged: its electrons do not end at the last pixel of the sensor");
		}
	}

	@Override
	public void close() throws IOException {
		file.close();
	}

	/**
	 * Only the right reading of a prototype's stream fills the frame just when the
	 * stream ends; the other may fill it by chance, but then hardly at the end.
	 */
	private EventDecoder decoder(final ByteBuffer stream, final int length) {
		final EventDecoder thrifty = new EventDecoder(code, width * height);
		if (!prototype) return thrifty;
		final EventDecoder wasteful = new EventDecoder(code.asWasteful(), width * height);
		final long asThrifty = thrifty.decode(stream, length, EventSink.NONE);
		final long asWasteful = wasteful.decode(stream, length, EventSink.NONE);
		return asThrifty >= asWasteful ? thrifty : wasteful;
	}
}
