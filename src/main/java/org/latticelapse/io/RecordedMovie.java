package org.latticelapse.io;

import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.MovieFile;

/** A movie file with another record than its own, which other files have completed. */
final class RecordedMovie extends MovieFileView {

	private final FileRecord record;

	/** @param movie closed with this one */
	RecordedMovie(final MovieFile movie, final FileRecord record) {
		super(movie);
		this.record = record;
	}

	@Override
	public FileRecord record() {
		return record;
	}
}
