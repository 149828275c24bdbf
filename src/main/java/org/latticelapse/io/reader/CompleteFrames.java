package org.latticelapse.io.reader;

/** How many of the frames a header promises are there: a recording that was broken off is still worth opening. */
public final class CompleteFrames {

	private final int count;
	private final long promised;

	private CompleteFrames(final int count, final long promised) {
		this.count = count;
		this.promised = promised;
	}

	/**
	 * @param first 0-based first byte of the first frame
	 * @param frameBytes bytes of a frame
	 * @param stride bytes from one frame to the next
	 * @param promised number of frames by the header
	 * @throws FormatException if not even one frame is complete
	 */
	public static CompleteFrames in(final ByteSource file, final long first, final long frameBytes, final long stride,
		final long promised) throws FormatException
	{
		if (promised < 1) throw file.error(first, "the header states " + promised + " frames");
		file.require(first, frameBytes, 1);
		final long there = 1 + (file.size() - first - frameBytes) / stride;
		return new CompleteFrames((int) Math.min(Math.min(there, promised), Integer.MAX_VALUE), promised);
	}

	/** @return the number of complete frames, at least 1. */
	public int count() {
		return count;
	}

	/** @return the record, with a warning if frames are missing. */
	public FileRecord warnIn(final FileRecord record) {
		return count == promised ? record : record.withWarning("The header states " + promised +
			" frames, the file holds " + count + ": the rest was not written or has been cut off");
	}
}
