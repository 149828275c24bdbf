package org.latticelapse.io.reader.tiff;

/** Where the values of one tag of a directory lie, and what they are. */
final class TiffEntry {

	/** Bytes of one value by type; 0: no such type. */
	private static final int[] BYTES = { 0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8 };

	final int type;
	final long count;
	/** Offset of the first value in the file. */
	final long position;

	TiffEntry(final int type, final long count, final long position) {
		this.type = type;
		this.count = count;
		this.position = position;
	}

	/** @return bytes of one value of a type; 1 for types that are not known. */
	static int bytes(final int type) {
		return type < BYTES.length && BYTES[type] > 0 ? BYTES[type] : 1;
	}

}
