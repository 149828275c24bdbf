package org.latticelapse.io.reader.tvips;

import java.io.IOException;
import java.nio.ByteOrder;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.RawLayout;
import org.latticelapse.io.reader.SampleType;

/** The first 256 bytes of a TVIPS movie. The format has no magic number: its fields must make sense. */
final class TvipsHeader {

	private static final int BYTES = 256;
	private static final int FIRST_VERSION_FRAME_HEADER = 12;
	private static final int LONGEST_FRAME_HEADER = 4096;
	private static final int FILLING = 52;
	private static final int LARGEST = 1 << 16;

	private final ByteSource file;
	private final Fields fields;

	TvipsHeader(final ByteSource file) {
		this.file = file;
		fields = file.fields(ByteOrder.LITTLE_ENDIAN);
	}

	/** @return whether a file starts with such a header; its rest is filled with a word in capital letters. */
	static boolean isIn(final ByteSource file) throws IOException {
		final Fields fields = file.fields(ByteOrder.LITTLE_ENDIAN);
		final long version = fields.u32(4);
		final long bits = fields.u32(16);
		if (fields.u32(0) != BYTES || version != 1 && version != 2 || bits != 8 && bits != 16) return false;
		if (!isSize(fields.u32(8)) || !isSize(fields.u32(12))) return false;
		for (int i = 0; i < 4; i++) {
			final int letter = fields.u8(FILLING + i);
			if (letter < 'A' || letter > 'Z') return false;
		}
		return true;
	}

	ByteSource file() {
		return file;
	}

	/** @return size and type of a frame. */
	RawLayout layout() throws IOException {
		return RawLayout.topDown(file, 8, fields.u32(8), fields.u32(12), fields.u32(16) == 8 ? SampleType.U8
			: SampleType.U16, ByteOrder.LITTLE_ENDIAN);
	}

	/** @return the first byte of the first frame's header. */
	long firstFrame() {
		return BYTES;
	}

	/**
	 * @return bytes before the pixels of each frame
	 * @throws FormatException if they can not hold number and time
	 */
	int frameHeaderBytes() throws IOException {
		if (fields.u32(4) == 1) return FIRST_VERSION_FRAME_HEADER;
		final long bytes = fields.u32(48);
		if (bytes < FIRST_VERSION_FRAME_HEADER || bytes > LONGEST_FRAME_HEADER) {
			throw file.error(48, "a frame can not have a header of " + bytes + " bytes");
		}
		return (int) bytes;
	}

	/** @return camera binning. */
	long binning() throws IOException {
		return Math.max(1, fields.u32(28));
	}

	/** @return a pixel as the header states it, whole nm. */
	long pixelNanometres() throws IOException {
		return fields.u32(36);
	}

	/** @return accelerating voltage, kV; 0: unknown. */
	double voltage() throws IOException {
		final double stated = fields.u32(40);
		return stated >= 10_000 ? stated / 1000 : stated;
	}

	/** @return nominal magnification; 0: unknown. */
	long magnification() throws IOException {
		return fields.u32(44);
	}

	private static boolean isSize(final long pixels) {
		return pixels > 0 && pixels <= LARGEST;
	}
}
