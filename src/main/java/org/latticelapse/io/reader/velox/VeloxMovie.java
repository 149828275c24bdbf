package org.latticelapse.io.reader.velox;

import java.io.IOException;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;

/** A movie of a Velox file, read frame by frame. */
final class VeloxMovie implements MovieFile {

	private final ByteSource file;
	private final VeloxImage image;
	private final FileRecord record;

	VeloxMovie(final ByteSource file, final VeloxImage image, final int images) throws IOException {
		this.file = file;
		this.image = image;
		final FileRecord read = new VeloxRecord(image).read();
		record = images == 1 ? read : read.withWarning("The file holds " + images +
			" images; the first with the most frames is opened");
	}

	@Override
	public int width() {
		return image.width();
	}

	@Override
	public int height() {
		return image.height();
	}

	@Override
	public int frames() {
		return image.frames();
	}

	@Override
	public PixelKind pixelKind() {
		return image.pixelKind();
	}

	@Override
	public Object pixels(final int frame) throws IOException {
		return image.pixels(frame);
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
