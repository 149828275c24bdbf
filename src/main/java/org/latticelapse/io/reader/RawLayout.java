package org.latticelapse.io.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

/** How the uncompressed pixels of one frame lie in a file. Immutable. */
public final class RawLayout {

	/** Small enough for the processor's cache, between file and array. */
	private static final int BLOCK = 1 << 18;

	/** Native memory is slow to get anew for every frame. */
	private static final ThreadLocal<ByteBuffer> BLOCKS = ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(BLOCK));

	/** Fewer bytes are not worth another thread; more threads than these make a disk seek. */
	private static final int BAND = 1 << 22;
	private static final int MOST_BANDS = 4;

	private static final int LARGEST_SAMPLE = 8;

	private final int width;
	private final int height;
	private final SampleType type;
	private final ByteOrder order;
	private final boolean bottomUp;

	private RawLayout(final int width, final int height, final SampleType type, final ByteOrder order,
		final boolean bottomUp)
	{
		this.width = width;
		this.height = height;
		this.type = type;
		this.order = order;
		this.bottomUp = bottomUp;
	}

	/**
	 * @param file the file that states the size
	 * @param offset 0-based byte where it does
	 * @param width columns
	 * @param height rows
	 * @param type how one pixel is stored
	 * @param order byte order of a pixel
	 * @return rows from top to bottom
	 * @throws FormatException if no image can have this size
	 */
	public static RawLayout topDown(final ByteSource file, final long offset, final long width, final long height,
		final SampleType type, final ByteOrder order) throws FormatException
	{
		if (width < 1 || height < 1 || width > (Integer.MAX_VALUE - 8) / height) {
			throw file.error(offset, "a frame can not have " + width + " x " + height + " pixels");
		}
		return new RawLayout((int) width, (int) height, type, order, false);
	}

	/** @return the same with the lowest row first in the file. */
	public RawLayout bottomUp() {
		return new RawLayout(width, height, type, order, true);
	}

	/** @return columns. */
	public int width() {
		return width;
	}

	/** @return rows. */
	public int height() {
		return height;
	}

	/** @return how one pixel is stored. */
	public SampleType type() {
		return type;
	}

	/** @return bytes of one frame. */
	public long frameBytes() {
		return type.frameBytes(width, height);
	}

	/**
	 * @param offset 0-based first byte of the frame
	 * @return the frame's pixels, rows from top to bottom
	 * @throws FormatException if the file ends before the frame does
	 */
	public Object read(final ByteSource file, final long offset) throws IOException {
		file.require(offset, frameBytes(), 1);
		final Object pixels = type.kind().array(width * height);
		final int bands = (int) Math.max(1, Math.min(MOST_BANDS, frameBytes() / BAND));
		try {
			IntStream.range(0, bands).parallel().forEach(band -> {
				final int top = (int) ((long) height * band / bands);
				final int bottom = (int) ((long) height * (band + 1) / bands);
				readRows(file, offset, top, bottom, pixels);
			});
		}
		catch (final UncheckedIOException e) {
			throw e.getCause();
		}
		return pixels;
	}

	private void readRows(final ByteSource file, final long offset, final int top, final int bottom,
		final Object pixels)
	{
		final long rowBytes = type.rowBytes(width);
		final int rows = (int) Math.max(1, BLOCK / rowBytes);
		final int segment = rows > 1 ? width : Math.min(width, BLOCK / LARGEST_SAMPLE);
		final ByteBuffer block = BLOCKS.get().order(order);
		try {
			for (int y = top; y < bottom; y += rows) {
				final int m = Math.min(rows, bottom - y);
				final int stored = bottomUp ? height - y - m : y;
				for (int x = 0; x < width; x += segment) {
					final int n = Math.min(segment, width - x);
					block.clear().limit((int) (m * type.rowBytes(n)));
					file.read(offset + stored * rowBytes + type.rowBytes(x), block);
					for (int row = 0; row < m; row++) {
						block.position((int) ((bottomUp ? m - 1 - row : row) * rowBytes));
						type.decode(block, pixels, (y + row) * width + x, n);
					}
				}
			}
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
