package org.latticelapse.io.reader.tiff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.PixelKind;
import org.latticelapse.io.reader.SampleType;

/** The pixels of one TIFF page: grey values in strips or tiles. */
final class TiffPage {

	private static final int WIDTH = 256;
	private static final int HEIGHT = 257;
	private static final int BITS = 258;
	private static final int COMPRESSION = 259;
	private static final int COLOURS = 262;
	private static final int STRIP_OFFSETS = 273;
	private static final int SAMPLES = 277;
	private static final int STRIP_ROWS = 278;
	private static final int STRIP_LENGTHS = 279;
	private static final int PREDICTOR = 317;
	private static final int TILE_WIDTH = 322;
	private static final int TILE_HEIGHT = 323;
	private static final int TILE_OFFSETS = 324;
	private static final int TILE_LENGTHS = 325;
	private static final int SAMPLE_FORMAT = 339;

	private static final int LONGEST_SIDE = 1 << 20;

	final int width;
	final int height;
	final SampleType type;

	private final ByteSource file;
	private final ByteOrder order;
	private final TiffDirectory directory;
	private final Packing packing;
	private final boolean differences;

	private TiffPage(final ByteSource file, final ByteOrder order, final TiffDirectory directory, final int width,
		final int height, final SampleType type, final Packing packing, final boolean differences)
	{
		this.file = file;
		this.order = order;
		this.directory = directory;
		this.width = width;
		this.height = height;
		this.type = type;
		this.packing = packing;
		this.differences = differences;
	}

	/** @return the page; null if its pixels are not grey, or packed in a way that is not known here. */
	static TiffPage of(final ByteSource file, final ByteOrder order, final TiffDirectory directory) throws IOException {
		final long width = directory.integer(WIDTH, 0);
		final long height = directory.integer(HEIGHT, 0);
		final SampleType type = type(directory.integer(BITS, 1), directory.integer(SAMPLE_FORMAT, 1));
		final Packing packing = Packing.of(directory.integer(COMPRESSION, 1));
		final long predictor = packing == Packing.NONE ? 1 : directory.integer(PREDICTOR, 1);
		final boolean whole = type != null && type != SampleType.F32 && type != SampleType.F64 && type != SampleType.F16;
		final boolean known = type != null && packing != null && directory.integer(SAMPLES, 1) == 1 && directory.integer(
			COLOURS, 1) <= 1 && (predictor == 1 || predictor == 2 && whole);
		if (!known || width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) return null;
		return new TiffPage(file, order, directory, (int) width, (int) height, type, packing, predictor == 2);
	}

	private static SampleType type(final long bits, final long format) {
		switch ((int) (bits * 10 + format)) {
			case 81:
			case 84:
				return SampleType.U8;
			case 82:
				return SampleType.I8;
			case 161:
			case 164:
				return SampleType.U16;
			case 162:
				return SampleType.I16;
			case 163:
				return SampleType.F16;
			case 321:
				return SampleType.U32;
			case 322:
				return SampleType.I32;
			case 323:
				return SampleType.F32;
			case 643:
				return SampleType.F64;
			default:
				return null;
		}
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
		if (packing != Packing.NONE || isTiled()) return false;
		final long[] offsets = directory.integers(STRIP_OFFSETS);
		final long stripBytes = type.frameBytes(width, (int) stripRows());
		for (int i = 1; i < offsets.length; i++) {
			if (offsets[i] != offsets[0] + i * stripBytes) return false;
		}
		return offsets.length > 0;
	}

	/** @throws FormatException if pixels are missing or damaged */
	Object pixels() throws IOException {
		if (isContiguous()) return type.read(file, firstOffset(), width, height, order);
		final long bytes = type.frameBytes(width, height);
		if (bytes > Runtime.getRuntime().maxMemory() / 4) {
			throw file.error(directory.position(), "a frame of " + width + " x " + height + " pixels is too large for the memory");
		}
		return type.values(isTiled() ? new Mosaic(this).bytes() : strips((int) bytes), order);
	}

	private boolean isTiled() {
		return directory.has(TILE_OFFSETS);
	}

	private long stripRows() throws IOException {
		return Math.max(1, Math.min(height, directory.integer(STRIP_ROWS, height)));
	}

	/** Strips are unpacked before memory is taken for the frame: their number is not proof of their content. */
	private byte[] strips(final int bytes) throws IOException {
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

	/** @return the unpacked bytes of a strip or tile, as many as it has pixels. */
	private byte[] block(final long offset, final long length, final int columns, final int rows) throws IOException {
		final int wanted = (int) type.frameBytes(columns, rows);
		final byte[] block;
		try {
			block = packing.unpack(file.bytes(offset, length), wanted);
		}
		catch (final IllegalArgumentException e) {
			throw file.error(offset, e.getMessage());
		}
		if (block.length < wanted) {
			throw file.error(offset, "a strip has " + block.length + " bytes instead of " + wanted);
		}
		if (differences) addDifferences(block, columns, rows);
		return block.length == wanted ? block : Arrays.copyOf(block, wanted);
	}

	/** Undoes predictor 2: each value but the first of a row is stored as its difference from the one before. */
	private void addDifferences(final byte[] block, final int columns, final int rows) {
		final ByteBuffer values = ByteBuffer.wrap(block).order(order);
		for (int y = 0; y < rows; y++) {
			for (int x = 1; x < columns; x++) {
				final int at = (y * columns + x) * sampleBytes();
				switch (sampleBytes()) {
					case 1:
						values.put(at, (byte) (values.get(at) + values.get(at - 1)));
						break;
					case 2:
						values.putShort(at, (short) (values.getShort(at) + values.getShort(at - 2)));
						break;
					default:
						values.putInt(at, values.getInt(at) + values.getInt(at - 4));
				}
			}
		}
	}

	/** Tiles put together to a frame. */
	private static final class Mosaic {

		private final TiffPage page;
		private final int tileWidth;
		private final int tileHeight;
		private final int across;

		Mosaic(final TiffPage page) throws IOException {
			this.page = page;
			final long w = page.directory.integer(TILE_WIDTH, 0);
			final long h = page.directory.integer(TILE_HEIGHT, 0);
			if (w < 1 || h < 1 || w * h > 1 << 28 || w > LONGEST_SIDE || h > LONGEST_SIDE) {
				throw page.file.error(page.directory.position(), "the tiles are " + w + " x " + h + " pixels");
			}
			tileWidth = (int) w;
			tileHeight = (int) h;
			across = (page.width + tileWidth - 1) / tileWidth;
		}

		byte[] bytes() throws IOException {
			final long[] offsets = page.directory.integers(TILE_OFFSETS);
			final long[] lengths = page.directory.integers(TILE_LENGTHS);
			final long tiles = (long) across * ((page.height + tileHeight - 1) / tileHeight);
			if (offsets.length < tiles || lengths.length < tiles) {
				throw page.file.error(page.directory.position(), "the page has " + Math.min(offsets.length, lengths.length) +
					" of " + tiles + " tiles");
			}
			byte[] frame = null;
			for (int i = 0; i < tiles; i++) {
				final byte[] tile = page.block(offsets[i], lengths[i], tileWidth, tileHeight);
				if (frame == null) frame = new byte[page.width * page.height * page.sampleBytes()];
				place(tile, i % across * tileWidth, i / across * tileHeight, frame);
			}
			return frame;
		}

		private void place(final byte[] tile, final int x, final int y, final byte[] frame) {
			final int bytes = page.sampleBytes();
			final int columns = Math.min(tileWidth, page.width - x);
			for (int row = 0; row < Math.min(tileHeight, page.height - y); row++) {
				System.arraycopy(tile, row * tileWidth * bytes, frame, ((y + row) * page.width + x) * bytes, columns * bytes);
			}
		}
	}

	PixelKind kind() {
		return type.kind();
	}

	private int sampleBytes() {
		return (int) type.frameBytes(1, 1);
	}
}
