package org.latticelapse.view.playback.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Pieces of files in Microsoft's resource interchange format: four letters, a size, and what belongs to them. */
final class Riff {

	private Riff() {}

	/** @return an empty piece of so many bytes, the lowest byte of a number first. */
	static ByteBuffer buffer(final int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** @return four letters. */
	static byte[] code(final String four) {
		return four.getBytes(StandardCharsets.US_ASCII);
	}

	/** @return the head of a list of a size without the first eight bytes. */
	static byte[] list(final int size, final String type) {
		return head("LIST", size, type);
	}

	/** @return the head of a file or of a further segment of it, of a size without the first eight bytes. */
	static byte[] riff(final int size, final String type) {
		return head("RIFF", size, type);
	}

	private static byte[] head(final String kind, final int size, final String type) {
		return buffer(12).put(code(kind)).putInt(size).put(code(type)).array();
	}
}
