package org.latticelapse.io.reader.hdf5;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;

import org.latticelapse.io.reader.FormatException;

/**
 * Numbers in chunks. Chunks that hold several places along the last axis are kept
 * while memory allows it: the next frame needs them again.
 */
final class ChunkedStorage implements Storage {

	private static final long LARGEST_CHUNK = 1L << 29;
	private static final long MOST_KEPT = 1L << 27;
	private static final long MOST_CHUNKS = 1 << 17;

	private final ChunkTree tree;
	private final Filters filters;
	private final long[] shape;
	private final long[] chunk;
	private final int itemBytes;
	private final int chunkBytes;
	private SoftReference<Map<Long, byte[]>> kept = new SoftReference<>(null);
	private long keptBlock = -1;

	ChunkedStorage(final ChunkTree tree, final Filters filters, final long[] shape, final int itemBytes)
		throws FormatException
	{
		this.tree = tree;
		this.filters = filters;
		this.shape = shape;
		this.itemBytes = itemBytes;
		chunk = tree.chunkShape();
		double bytes = itemBytes;
		for (final long length : chunk) bytes *= length;
		if (bytes > LARGEST_CHUNK) throw tree.file().error(-1, "the HDF5 chunks of " + bytes + " bytes are too large");
		chunkBytes = (int) bytes;
	}

	@Override
	public byte[] slice(final long last) throws IOException {
		final int axis = shape.length - 1;
		final long items = Slices.items(shape);
		requirePlausible(items);
		requireFew();
		final byte[] slice = new byte[(int) items * itemBytes];
		final long[] place = new long[shape.length];
		final long rows = shape.length == 3 ? shape[0] : 1;
		final long columns = shape.length == 1 ? 1 : shape[axis - 1];
		place[axis] = last / chunk[axis] * chunk[axis];
		final long rowStep = shape.length == 3 ? chunk[0] : 1;
		final long columnStep = shape.length == 1 ? 1 : chunk[axis - 1];
		for (long y = 0; y < rows; y += rowStep) {
			for (long x = 0; x < columns; x += columnStep) {
				if (shape.length == 3) place[0] = y;
				if (shape.length > 1) place[axis - 1] = x;
				final byte[] block = block(place);
				if (block == null) continue;
				copy(block, (int) (last - place[axis]), y, Math.min(rowStep, rows - y), x, Math.min(columnStep, columns - x),
					columns, slice);
			}
		}
		return slice;
	}

	private void copy(final byte[] block, final int last, final long y, final long rows, final long x,
		final long columns, final long width, final byte[] slice)
	{
		final int stride = (int) chunk[chunk.length - 1] * itemBytes;
		final int rowBytes = shape.length == 1 ? stride : (int) chunk[chunk.length - 2] * stride;
		for (int row = 0; row < rows; row++) {
			Slices.gather(block, row * rowBytes + last * itemBytes, stride, slice, (int) ((y + row) * width + x) * itemBytes,
				(int) columns, itemBytes);
		}
	}

	/** A file can not hold much more than its length: before memory is taken for what it claims. */
	private void requirePlausible(final long items) throws FormatException {
		final double bytes = (double) items * itemBytes;
		final double possible = (double) tree.file().size() * (filters.isEmpty() ? 1 : Filters.BEST_COMPRESSION);
		if (bytes > Integer.MAX_VALUE - 8 || bytes > possible) {
			throw tree.file().error(-1, "an HDF5 frame of " + bytes + " bytes can not be in the file");
		}
	}

	private void requireFew() throws FormatException {
		double chunks = 1;
		for (int i = 0; i < shape.length - 1; i++) chunks *= Math.ceil((double) shape[i] / chunk[i]);
		if (chunks > MOST_CHUNKS) throw tree.file().error(-1, "an HDF5 frame in " + chunks + " chunks is not read");
	}

	/** @return the numbers of a chunk; null: it was never written. */
	private byte[] block(final long[] place) throws IOException {
		final long depth = chunk[chunk.length - 1];
		if (depth == 1) return read(place);
		synchronized (this) {
			final Map<Long, byte[]> blocks = keptOf(place[place.length - 1]);
			final long name = shape.length == 3 ? place[0] * shape[1] + place[1] : place[0];
			byte[] block = blocks.get(name);
			if (block == null) {
				block = read(place);
				if (block != null && (blocks.size() + 1L) * chunkBytes <= MOST_KEPT) blocks.put(name, block);
			}
			return block;
		}
	}

	private Map<Long, byte[]> keptOf(final long block) {
		Map<Long, byte[]> blocks = keptBlock == block ? kept.get() : null;
		if (blocks == null) {
			blocks = new HashMap<>();
			kept = new SoftReference<>(blocks);
			keptBlock = block;
		}
		return blocks;
	}

	private byte[] read(final long[] place) throws IOException {
		final ChunkTree.Chunk found = tree.find(place);
		if (found == null) return null;
		if (chunkBytes > Math.max(1, found.bytes()) * Filters.BEST_COMPRESSION) {
			throw tree.file().error(found.address(), "an HDF5 chunk of " + chunkBytes + " bytes can not be packed into " + found
				.bytes());
		}
		final byte[] stored = tree.file().bytes(found.address(), found.bytes());
		final byte[] block = filters.undo(stored, found.skipped(), chunkBytes);
		if (block.length != chunkBytes) {
			throw tree.file().error(found.address(), "an HDF5 chunk has " + block.length + " bytes instead of " + chunkBytes);
		}
		return block;
	}
}
