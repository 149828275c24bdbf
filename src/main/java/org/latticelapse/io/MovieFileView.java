package org.latticelapse.io;

import java.io.IOException;

import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;

/** A movie file seen through another object, which changes part of it. */
abstract class MovieFileView implements MovieFile {

	private final MovieFile movie;

	/** @param movie closed with this one */
	MovieFileView(final MovieFile movie) {
		this.movie = movie;
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
		return movie.record();
	}

	@Override
	public void close() throws IOException {
		movie.close();
	}
}
