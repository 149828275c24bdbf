package org.latticelapse.io;

import java.io.IOException;

import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;

/** A movie file with another record than its own, which other files have completed. */
final class RecordedMovie implements MovieFile {

	private final MovieFile movie;
	private final FileRecord record;

	/** @param movie closed with this one */
	RecordedMovie(final MovieFile movie, final FileRecord record) {
		this.movie = movie;
		this.record = record;
	}

	@Override
	public int width() {
		return movie.width();
	}

	@Override
	public int height() {
		return movie.height();
	}

	@Override
	public int frames() {
		return movie.frames();
	}

	@Override
	public PixelKind pixelKind() {
		return movie.pixelKind();
	}

	@Override
	public Object pixels(final int frame) throws IOException {
		return movie.pixels(frame);
	}

	@Override
	public FileRecord record() {
		return record;
	}

	@Override
	public void close() throws IOException {
		movie.close();
	}
}
