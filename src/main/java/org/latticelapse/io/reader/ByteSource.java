package org.latticelapse.io.reader;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of a file, read at any place. Every read is checked against the
 * file's length before memory is taken for it, and fails with a
 * {@link FormatException}. May be used by several threads at a time. A read after
 * {@link #close} opens the file again, so that whoever still shows a frame can be
 * served.
 */
public final class ByteSource implements Closeable {

	/** Larger reads would make the JDK keep as large a buffer with every thread. */
	private static final int CHUNK = 1 << 20;

	/** Headers lie close together, but are not read in their order. */
	private static final int PAGE = 1 << 12;

	private final Path file;
	private final long size;
	private FileChannel channel;

	private final ByteBuffer page = ByteBuffer.allocate(PAGE);
	private long pageStart;

	private ByteSource(final Path file) throws IOException {
		this.file = file;
		this.channel = FileChannel.open(file, StandardOpenOption.READ);
		this.size = channel.size();
		page.limit(0);
	}

	/**
	 * @param file an existing file
	 * @throws IOException if it can not be read
	 */
	public static ByteSource open(final Path file) throws IOException {
		return new ByteSource(file);
	}

	/** @return the file. */
	public Path file() {
		return file;
	}

	/** @return the file's length in bytes when it was opened. */
	public long size() {
		return size;
	}

	/** @return single numbers of the file, low byte first or high byte first. */
	public Fields fields(final ByteOrder order) {
		return new Fields(this, order);
	}

	/**
	 * Checks that a stretch of the file exists. Nothing overflows, whatever the
	 * numbers.
	 *
	 * @param offset 0-based first byte
	 * @param count number of items
	 * @param itemBytes bytes of an item
	 * @throws FormatException if it does not
	 */
	public void require(final long offset, final long count, final int itemBytes) throws FormatException {
		if (offset < 0 || count < 0 || offset > size || count > (size - offset) / itemBytes) {
			throw error(offset, count + " x " + itemBytes + " bytes are expected, but the file ends at byte " + size);
		}
	}

	/** @return a sentence about the file's content as an exception to throw. */
	public FormatException error(final long offset, final String reason) {
		return new FormatException(file, offset, reason);
	}

	/**
	 * @param offset 0-based first byte
	 * @param length number of bytes
	 * @throws FormatException if the file does not have them
	 */
	public byte[] bytes(final long offset, final long length) throws IOException {
		final byte[] bytes = new byte[arrayLength(offset, length, 1)];
		read(offset, ByteBuffer.wrap(bytes));
		return bytes;
	}

	/**
	 * Fills the buffer up to its limit.
	 *
	 * @param offset 0-based byte of the file
	 * @throws FormatException if the file does not have that many bytes
	 */
	public void read(final long offset, final ByteBuffer target) throws IOException {
		require(offset, target.remaining(), 1);
		final int end = target.limit();
		long at = offset;
		while (target.position() < end) {
			target.limit(Math.min(end, target.position() + CHUNK));
			final int n = readSome(target, at);
			if (n < 0) throw error(at, "the file has become shorter");
			at += n;
		}
	}

	/** Copies few bytes, from memory when they are near those read before. */
	synchronized void peek(final long offset, final byte[] target, final int length) throws IOException {
		require(offset, length, 1);
		if (offset < pageStart || offset + length > pageStart + page.limit()) {
			final long start = Math.max(0, offset - PAGE / 2);
			page.clear().limit((int) Math.min(PAGE, size - start));
			try {
				read(start, page);
			}
			catch (final IOException e) {
				page.limit(0);
				throw e;
			}
			pageStart = start;
		}
		System.arraycopy(page.array(), (int) (offset - pageStart), target, 0, length);
	}

	@Override
	public synchronized void close() throws IOException {
		channel.close();
	}

	/** An interrupt closes the channel under every thread that reads; the file is still there. */
	private int readSome(final ByteBuffer target, final long offset) throws IOException {
		final boolean interrupted = Thread.interrupted();
		try {
			return channel().read(target, offset);
		}
		catch (final ClosedChannelException e) {
			return readSome(target, offset);
		}
		finally {
			if (interrupted) Thread.currentThread().interrupt();
		}
	}

	private synchronized FileChannel channel() throws IOException {
		if (!channel.isOpen()) channel = FileChannel.open(file, StandardOpenOption.READ);
		return channel;
	}

	private int arrayLength(final long offset, final long count, final int itemBytes) throws FormatException {
		require(offset, count, itemBytes);
		if (count > Integer.MAX_VALUE - 8) throw error(offset, count + " values do not fit into one frame");
		return (int) count;
	}
}
