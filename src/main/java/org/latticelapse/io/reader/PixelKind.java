package org.latticelapse.io.reader;

/** How the pixels of a frame are handed out. Signed or wider integers come as {@link #FLOAT}. */
public enum PixelKind {

	/** {@code byte[]}, unsigned. */
	BYTE(1),
	/** {@code short[]}, unsigned. */
	SHORT(2),
	/** {@code float[]}. */
	FLOAT(4);

	private final int bytes;

	PixelKind(final int bytes) {
		this.bytes = bytes;
	}

	/** @return bytes of one pixel in memory. */
	public int bytes() {
		return bytes;
	}

	/** @return a new array. */
	Object array(final int length) {
		return this == BYTE ? new byte[length] : this == SHORT ? new short[length] : new float[length];
	}
}
