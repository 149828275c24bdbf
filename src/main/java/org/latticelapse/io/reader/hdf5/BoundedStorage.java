package org.latticelapse.io.reader.hdf5;

import io.jhdf.Superblock;
import io.jhdf.exceptions.HdfException;
import io.jhdf.exceptions.UnsupportedHdfException;
import io.jhdf.storage.HdfBackingStorage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.function.Supplier;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FormatException;

/**
 * What the library is allowed to read of a file: stretches that the file has, as
 * long as structures can be, and only so many in one walk, so that a structure
 * that points back at itself or claims what can not be ends in an exception.
 */
final class BoundedStorage implements HdfBackingStorage {

	/** Chunks of one data set. */
	static final int MOST_CHUNKS = 1 << 19;

	private static final int LARGEST = 1 << 24;
	private static final int MOST_READS = 1 << 17;
	private static final long MOST_BYTES = 1 << 25;
	private static final int READS_A_LOOK = 64;

	/** Java lists 1024 calls at most; a command that opens a file is some hundred calls deep. */
	private static final int DEEPEST = 1000;
	private static final int LONGEST_SUPERBLOCK = 128;
	private static final int WIDTH = 8;

	private final ByteSource file;
	private final Superblock superblock;
	private int reads;
	private long bytes;
	private long last;

	BoundedStorage(final ByteSource file) throws IOException {
		this.file = file;
		final byte[] start = file.bytes(0, Math.min(file.size(), LONGEST_SUPERBLOCK));
		superblock = walk(() -> Superblock.readSuperblock(ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN)));
		if (superblock.getSizeOfOffsets() != WIDTH || superblock.getSizeOfLengths() != WIDTH) {
			throw file.error(0, "HDF5 addresses of other than 64 bits are not read");
		}
		if (superblock.getBaseAddressByte() != 0) throw file.error(0, "HDF5 files with a user block are not read");
	}

	/**
	 * The one place where the library is called: whatever it throws at a broken file
	 * becomes the documented exception.
	 */
	synchronized <T> T walk(final Supplier<T> walk) throws FormatException {
		reads = 0;
		bytes = 0;
		last = 0;
		try {
			return walk.get();
		}
		catch (final RuntimeException e) {
			throw problem(e);
		}
	}

	/** Counts for which the library takes memory before it has read as many. */
	void requireFew(final long address) {
		final long count = readBufferFromAddress(address, WIDTH).getLong();
		if (count < 0 || count > MOST_CHUNKS) throw new HdfException(count + " entries are too many");
	}

	ByteSource file() {
		return file;
	}

	@Override
	public ByteBuffer readBufferFromAddress(final long address, final int length) {
		last = address;
		bytes += length;
		if (length < 0 || length > LARGEST || ++reads > MOST_READS || bytes > MOST_BYTES) {
			throw new HdfException("it is longer than a file of this kind can need");
		}
		requireShallow();
		try {
			return ByteBuffer.wrap(file.bytes(address, length)).order(ByteOrder.LITTLE_ENDIAN);
		}
		catch (final IOException e) {
			throw new HdfException(e.getMessage(), e);
		}
	}

	@Override
	public ByteBuffer map(final long address, final long length) {
		return readBufferFromAddress(address, (int) Math.max(-1, Math.min(length, Integer.MAX_VALUE)));
	}

	@Override
	public ByteBuffer mapNoOffset(final long address, final long length) {
		return map(address, length);
	}

	@Override
	public long getUserBlockSize() {
		return 0;
	}

	@Override
	public Superblock getSuperblock() {
		return superblock;
	}

	/** A channel would let the library read without bounds. */
	@Override
	public FileChannel getFileChannel() {
		throw new UnsupportedHdfException("data outside the file's own structures");
	}

	@Override
	public int getSizeOfOffsets() {
		return WIDTH;
	}

	@Override
	public int getSizeOfLengths() {
		return WIDTH;
	}

	@Override
	public void close() {
		// closed by who opened the file
	}

	@Override
	public long size() {
		return file.size();
	}

	@Override
	public boolean inMemory() {
		return false;
	}

	/** The library calls itself where a structure points at another; the stack must not end in it. */
	private void requireShallow() {
		if (reads % READS_A_LOOK == 0 && new Throwable().getStackTrace().length > DEEPEST) {
			throw new HdfException("it runs in a circle");
		}
	}

	private FormatException problem(final RuntimeException thrown) {
		Throwable root = thrown;
		while (root.getCause() != null) root = root.getCause();
		return root instanceof FormatException ? (FormatException) root : new FormatException(file.file(), last, reason(
			root), thrown);
	}

	private static String reason(final Throwable root) {
		if (root instanceof UnsupportedHdfException) {
			return "this kind of HDF5 file is not read (" + root.getMessage() +
				"); write it anew in the format of HDF5 1.10 or older, deflated or without compression";
		}
		return "the HDF5 structure is broken: " + (root.getMessage() == null ? root.getClass().getSimpleName() : root
			.getMessage());
	}
}
