package org.latticelapse.io.reader.velox;

import java.io.IOException;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.ImageCollection;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;

/** A movie of a Velox file, read frame by frame; other images of the file can be opened in its place. */
final class VeloxMovie implements ImageCollection {

	private final ByteSource file;
	private final VeloxImages images;
	private final VeloxImage image;
	private final FileRecord record;

	/** Opens the image with the most frames, and says so if there are several. */
	VeloxMovie(final ByteSource file, final VeloxImages images) throws IOException {
		this(file, images, images.longest(), images.size() == 1 ? "" : "The file holds " + images.size() + " images: " +
			images.list() + "; number " + images.numberOf(images.longest()) + " is opened, dataset=NUMBER opens another");
	}

	private VeloxMovie(final ByteSource file, final VeloxImages images, final VeloxImage image, final String warning)
		throws IOException
	{
		this.file = file;
		this.images = images;
		this.image = image;
		final FileRecord read = new VeloxRecord(image).read();
		record = warning.isEmpty() ? read : read.withWarning(warning);
	}

	@Override
	public MovieFile image(final String wish) throws IOException {
		return new VeloxMovie(file, images, images.find(wish), "");
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
