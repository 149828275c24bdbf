package org.latticelapse.io.reader.mrc;

import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/** Two places of a file that state a pixel size. */
final class ScaleConflict {

	private static final double TOLERANCE = 0.05;

	private ScaleConflict() {}

	/** @return the record with the better scale, and a warning if the other differs by more than 5 %. */
	static FileRecord preferring(final PixelScale better, final FileRecord record) {
		if (!better.isKnown()) return record;
		final PixelScale other = record.scale();
		final FileRecord replaced = record.withScale(better);
		if (!other.isKnown() || !better.unit().equals(other.unit()) || Math.abs(other.x() / better.x() -
			1) <= TOLERANCE && Math.abs(other.y() / better.y() - 1) <= TOLERANCE)
		{
			return replaced;
		}
		return replaced.withWarning("The pixel size " + better.source() + ", " + better + ", is used; that " + other.source() +
			" is another, " + other);
	}
}
