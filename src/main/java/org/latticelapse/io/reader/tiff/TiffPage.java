package org.latticelapse.io.reader.tiff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.PixelKind;
import org.latticelapse.io.reader.SampleType;

/** The pixels of one TIFF page: grey values in strips or tiles. */
final class TiffPage {

	private static final int WIDTH = 256;
	private static final int HEIGHT = 257;
	private static final int STRIP_OFFSETS = 273;
	private static final int STRIP_ROWS = 278;
	private static final int STRIP_LENGTHS = 279;
	private static final int TILE_WIDTH = 322;
	private static final int TILE_HEIGHT = 323;
	private static final int TILE_OFFSETS = 324;
	private static final int TILE_LENGTHS = 325;

	private static final int LONGEST_SIDE = 1 << 20;
	private static final int LARGEST_TILE = 1 << 26;

	final int width;
	final int height;
	final SampleType type;

	private final ByteSource file;
	private final TiffDirectory directory;
	private final BlockCoding coding;

	private TiffPage(final ByteSource file, final TiffDirectory directory, final int width, final int height,
		final BlockCoding coding)
	{
		this.file = file;
		this.directory = directory;
		this.width = width;
		this.height = height;
		this.coding = coding;
		type = coding.type();
	}

	/** @return the page; null if its pixels are not grey, or packed in a way that is not known here. */
	static TiffPage of(final ByteSource file, final ByteOrder order, final TiffDirectory directory) throws IOException {
		final long width = directory.integer(WIDTH, 0);
		final long height = directory.integer(HEIGHT, 0);
		final BlockCoding coding = BlockCoding.of(directory, order);
		if (coding == null || width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) return null;
		return new TiffPage(file, directory, (int) width, (int) height, coding);
	}

	/** @return whether the page has the size and kind of another. */
	boolean isLike(final TiffPage other) {
		return width == other.width && height == other.height && type == other.type;
	}

	/** @return the offset of the first pixel in the file. */
	long firstOffset() throws IOException {
		return directory.integer(STRIP_OFFSETS, directory.integer(TILE_OFFSETS, 0));
	}

	/** @return whether the pixels lie in the file as they are, in one piece. */
	boolean isContiguous() throws IOException {
		if (coding.isPacked() || isTiled()) return false;
		final long[] offsets = directory.integers(STRIP_OFFSETS);
		final long stripBytes = type.frameBytes(width, (int) stripRows());
		for (int i = 1; i < offsets.length; i++) {
			if (offsets[i] != offsets[0] + i * stripBytes) return false;
		}
		return offsets.length > 0;
	}

	/** @throws FormatException if pixels are missing or damaged */
	Object pixels() throws IOException {
		if (isContiguous()) return type.read(file, firstOffset(), width, height, coding.order());
		final long bytes = type.frameBytes(width, height);
		if (bytes > Math.min(Integer.MAX_VALUE - Long.BYTES, Runtime.getRuntime().maxMemory() / 4)) {
			throw file.error(directory.position(), "a frame of " + width + " x " + height + " pixels is too large for the memory");
		}
		return type.values(isTiled() ? tiles() : strips(), coding.order());
	}

	private boolean isTiled() {
		return directory.has(TILE_OFFSETS);
	}

	private long stripRows() throws IOException {
		return Math.max(1, Math.min(height, directory.integer(STRIP_ROWS, height)));
	}

	private byte[] tiles() throws IOException {
		final long tileWidth = directory.integer(TILE_WIDTH, 0);
		final long tileHeight = directory.integer(TILE_HEIGHT, 0);
		if (tileWidth < 1 || tileHeight < 1 || tileWidth > LONGEST_SIDE || tileHeight > LONGEST_SIDE || tileWidth *
			tileHeight > LARGEST_TILE)
		{
			throw file.error(directory.position(), "the tiles are " + tileWidth + " x " + tileHeight + " pixels");
		}
		final Mosaic mosaic = new Mosaic(width, height, (int) tileWidth, (int) tileHeight, (int) type
			.frameBytes(1, 1));
		final long[] offsets = directory.integers(TILE_OFFSETS);
		final long[] lengths = directory.integers(TILE_LENGTHS);
		if (offsets.length < mosaic.tiles() || lengths.length < mosaic.tiles()) {
			throw file.error(directory.position(), "the page has " + Math.min(offsets.length, lengths.length) + " of " + mosaic
				.tiles() + " tiles");
		}
		for (int i = 0; i < mosaic.tiles(); i++) {
			mosaic.place(i, block(offsets[i], lengths[i], (int) tileWidth, (int) tileHeight));
		}
		return mosaic.frame();
	}

	/** Strips are unpacked before memory is taken for the frame: their number is not proof of their content. */
	private byte[] strips() throws IOException {
		final long[] offsets = directory.integers(STRIP_OFFSETS);
		final long[] lengths = directory.integers(STRIP_LENGTHS);
		final int rows = (int) stripRows();
		final int strips = (height + rows - 1) / rows;
		if (offsets.length < strips || lengths.length < strips) {
			throw file.error(directory.position(), "the page has " + Math.min(offsets.length, lengths.length) + " of " + strips +
				" strips");
		}
		final ByteArrayOutputStream frame = new ByteArrayOutputStream();
		for (int i = 0; i < strips; i++) {
			final int stripRows = Math.min(rows, height - i * rows);
			frame.write(block(offsets[i], lengths[i], width, stripRows));
		}
		return frame.toByteArray();
	}

	private byte[] block(final long offset, final long length, final int columns, final int rows) throws IOException {
		try {
			return coding.decode(file.bytes(offset, length), columns, rows);
		}
		catch (final IllegalArgumentException e) {
			throw file.error(offset, e.getMessage());
		}
	}

	PixelKind kind() {
		return type.kind();
	}
}
