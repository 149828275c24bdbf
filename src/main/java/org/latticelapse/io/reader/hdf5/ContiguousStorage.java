package org.latticelapse.io.reader.hdf5;

import java.io.IOException;

import org.latticelapse.io.reader.ByteSource;

/** Numbers in one piece: those of a place along the last axis are far apart, so that a frame costs a reading of all. */
final class ContiguousStorage implements Storage {

	private static final int BLOCK = 1 << 20;

	private final ByteSource file;
	private final long start;
	private final int[] shape;
	private final int itemBytes;

	ContiguousStorage(final ByteSource file, final long start, final int[] shape, final int itemBytes) {
		this.file = file;
		this.start = start;
		this.shape = shape;
		this.itemBytes = itemBytes;
	}

	@Override
	public byte[] slice(final int last) throws IOException {
		final long items = Slices.items(shape);
		final long stride = (long) shape[shape.length - 1] * itemBytes;
		if (stride > Integer.MAX_VALUE) throw file.error(start, "a row of an HDF5 data set is too long");
		file.require(start, items, (int) stride);
		if (items > Integer.MAX_VALUE / itemBytes) throw file.error(start, items + " numbers do not fit into one frame");
		final byte[] slice = new byte[(int) items * itemBytes];
		final int many = (int) Math.max(1, BLOCK / stride);
		for (int done = 0; done < items;) {
			final int n = (int) Math.min(many, items - done);
			final long from = start + done * stride + (long) last * itemBytes;
			final byte[] block = file.bytes(from, (n - 1) * stride + itemBytes);
			Slices.gather(block, 0, (int) stride, slice, done * itemBytes, n, itemBytes);
			done += n;
		}
		return slice;
	}
}
