package org.latticelapse.io.reader;

import java.io.IOException;

/** A file whose frames are stored uncompressed, each in one piece. */
public final class RawMovie implements MovieFile {

	private final ByteSource file;
	private final RawLayout layout;
	private final int frames;
	private final FrameOffsets offsets;
	private final FileRecord record;

	/**
	 * @param file closed with this movie
	 * @param layout how a frame lies in the file
	 * @param frames number of frames, at least 1
	 * @param offsets first byte of each frame by its 0-based index
	 * @param record what the file says about the recording
	 */
	public RawMovie(final ByteSource file, final RawLayout layout, final int frames, final FrameOffsets offsets,
		final FileRecord record)
	{
		this.file = file;
		this.layout = layout;
		this.frames = frames;
		this.offsets = offsets;
		this.record = record;
	}

	@Override
	public int width() {
		return layout.width();
	}

	@Override
	public int height() {
		return layout.height();
	}

	@Override
	public int frames() {
		return frames;
	}

	@Override
	public PixelKind pixelKind() {
		return layout.type().kind();
	}

	@Override
	public Object pixels(final int frame) throws IOException {
		if (frame < 0 || frame >= frames) {
			throw new IndexOutOfBoundsException("Frame " + (frame + 1) + " of " + frames);
		}
		return layout.read(file, offsets.of(frame));
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
