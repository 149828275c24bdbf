package org.latticelapse.io.reader.dm;

/** An array that stays in the file. */
final class DmArray {

	private final long offset;
	private final long bytes;

	DmArray(final long offset, final long bytes) {
		this.offset = offset;
		this.bytes = bytes;
	}

	/** @return the 0-based first byte. */
	long offset() {
		return offset;
	}

	/** @return the length in bytes. */
	long bytes() {
		return bytes;
	}

	@Override
	public String toString() {
		return bytes + " bytes";
	}
}
