package org.latticelapse.io.reader.tiff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
	private static final int LARGEST_TILE = 1 << 26;

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
		if (bytes > Math.min(Integer.MAX_VALUE - Long.BYTES, Runtime.getRuntime().maxMemory() / 4)) {
			throw file.error(directory.position(), "a frame of " + width + " x " + height + " pixels is too large for the memory");
		}
		return type.values(isTiled() ? tiles() : strips(), order);
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
		final Mosaic mosaic = new Mosaic(width, height, (int) tileWidth, (int) tileHeight, sampleBytes());
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
		if (differences) Differences.undo(block, columns, sampleBytes(), order);
		return block.length == wanted ? block : Arrays.copyOf(block, wanted);
	}

	PixelKind kind() {
		return type.kind();
	}

	private int sampleBytes() {
		return (int) type.frameBytes(1, 1);
	}
}
