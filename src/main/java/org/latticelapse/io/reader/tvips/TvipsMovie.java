package org.latticelapse.io.reader.tvips;

import java.io.IOException;

import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;

/** A TVIPS movie in one or more files. */
final class TvipsMovie implements MovieFile {

	private final TvipsParts parts;
	private final FileRecord record;

	TvipsMovie(final TvipsParts parts, final FileRecord record) {
		this.parts = parts;
		this.record = record;
	}

	@Override
	public int width() {
		return parts.layout().width();
	}

	@Override
	public int height() {
		return parts.layout().height();
	}

	@Override
	public int frames() {
		return parts.frames();
	}

	@Override
	public PixelKind pixelKind() {
		return parts.layout().type().kind();
	}

	@Override
	public Object pixels(final int frame) throws IOException {
		return parts.pixels(frame);
	}

	@Override
	public FileRecord record() {
		return record;
	}

	@Override
	public void close() throws IOException {
		parts.close();
	}
}
