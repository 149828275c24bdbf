package org.latticelapse.io.reader.tiff;

/** A frame put together from tiles, those at its right and lower edge cut. */
final class Mosaic {

	private final int width;
	private final int height;
	private final int tileWidth;
	private final int tileHeight;
	private final int sampleBytes;
	private final int across;
	private byte[] frame;

	Mosaic(final int width, final int height, final int tileWidth, final int tileHeight, final int sampleBytes) {
		this.width = width;
		this.height = height;
		this.tileWidth = tileWidth;
		this.tileHeight = tileHeight;
		this.sampleBytes = sampleBytes;
		this.across = (width + tileWidth - 1) / tileWidth;
	}

	/** @return the number of tiles that the frame has. */
	long tiles() {
		return (long) across * ((height + tileHeight - 1) / tileHeight);
	}

	/** Puts a tile into the frame, for which memory is taken with the first one. */
	void place(final int number, final byte[] tile) {
		if (frame == null) frame = new byte[width * height * sampleBytes];
		final int x = number % across * tileWidth;
		final int y = number / across * tileHeight;
		final int bytes = Math.min(tileWidth, width - x) * sampleBytes;
		for (int row = 0; row < Math.min(tileHeight, height - y); row++) {
			System.arraycopy(tile, row * tileWidth * sampleBytes, frame, ((y + row) * width + x) * sampleBytes, bytes);
		}
	}

	/** @return the frame, row by row. */
	byte[] frame() {
		return frame;
	}
}
