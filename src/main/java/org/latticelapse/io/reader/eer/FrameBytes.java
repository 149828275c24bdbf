package org.latticelapse.io.reader.eer;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.latticelapse.io.reader.ByteSource;

/** Where the bit stream of a camera frame lies: strips that are joined without regard to rows. */
final class FrameBytes {

	private final long[] offsets;
	private final long[] lengths;

	/** @param offsets and lengths of the strips, at least one, each inside the file */
	FrameBytes(final long[] offsets, final long[] lengths) {
		this.offsets = offsets;
		this.lengths = lengths;
	}

	/** @return the first byte in the file. */
	long offset() {
		return offsets[0];
	}

	/** @return bytes of all strips. */
	long length() {
		long sum = 0;
		for (final long length : lengths) sum += length;
		return sum;
	}

	/** Reads the first bytes, as many as the buffer takes. */
	void read(final ByteSource file, final ByteBuffer target) throws IOException {
		final int end = target.limit();
		for (int i = 0; i < offsets.length && target.position() < end; i++) {
			target.limit((int) Math.min(end, target.position() + lengths[i]));
			file.read(offsets[i], target);
		}
	}
}
