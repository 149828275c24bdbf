package org.latticelapse.io.reader.eer;

/**
 * How one electron is coded: the number of empty pixels before it, then its
 * horizontal and vertical place within the pixel.
 */
final class EventCode {

	/** 8 bits and 2 + 2, as the prototypes wrote it. */
	static final EventCode V0 = new EventCode(8, 2, 2, false);

	/** 7 bits and 2 + 2. */
	static final EventCode V1 = new EventCode(7, 2, 2, false);

	final int runBits;
	final int horizontalBits;
	final int verticalBits;

	/**
	 * Whether the place within the pixel follows a run that has no electron at its
	 * end, too: so in some files of prototypes.
	 */
	final boolean wasteful;

	private EventCode(final int runBits, final int horizontalBits, final int verticalBits, final boolean wasteful) {
		this.runBits = runBits;
		this.horizontalBits = horizontalBits;
		this.verticalBits = verticalBits;
		this.wasteful = wasteful;
	}

	/** @throws IllegalArgumentException if no file can be coded so. */
	static EventCode of(final long runBits, final long horizontalBits, final long verticalBits) {
		if (runBits < 2 || runBits > 14 || horizontalBits < 1 || horizontalBits > 4 || verticalBits < 1 ||
			verticalBits > 4)
		{
			throw new IllegalArgumentException("a code of " + runBits + " + " + horizontalBits + " + " + verticalBits +
				" bits is not known");
		}
		return new EventCode((int) runBits, (int) horizontalBits, (int) verticalBits, false);
	}

	/** @return the same bits in the reading of the prototypes. */
	EventCode asWasteful() {
		return new EventCode(runBits, horizontalBits, verticalBits, true);
	}

	/** @return the run that means "no electron yet, more to come". */
	int overflow() {
		return (1 << runBits) - 1;
	}

	/** @return bits of an electron. */
	int bits() {
		return runBits + horizontalBits + verticalBits;
	}

	/** @return bytes that a frame without an electron takes at least. */
	long fewestBytes(final long pixels) {
		return pixels / overflow() * runBits / 8;
	}

	/** @return bytes that a frame with an electron in every pixel takes, and some to spare. */
	long mostBytes(final long pixels) {
		return (pixels + pixels / overflow() + 2) * bits() / 8 + Long.BYTES;
	}
}
