package org.latticelapse.io.reader.tiff;

import java.io.IOException;
import java.util.List;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;

/** A TIFF whose pages are the frames. */
final class TiffMovie implements MovieFile {

	private final ByteSource file;
	private final List<TiffPage> pages;
	private final FileRecord record;

	/** @param file closed with this movie */
	TiffMovie(final ByteSource file, final List<TiffPage> pages, final FileRecord record) {
		this.file = file;
		this.pages = pages;
		this.record = record;
	}

	@Override
	public int width() {
		return pages.get(0).width;
	}

	@Override
	public int height() {
		return pages.get(0).height;
	}

	@Override
	public int frames() {
		return pages.size();
	}

	@Override
	public PixelKind pixelKind() {
		return pages.get(0).kind();
	}

	@Override
	public Object pixels(final int frame) throws IOException {
		return pages.get(frame).pixels();
	}

	@Override
	public FileRecord record() {
		return record;
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
