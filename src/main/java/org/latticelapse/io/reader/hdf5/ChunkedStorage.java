package org.latticelapse.io.reader.hdf5;

import io.jhdf.dataset.chunked.Chunk;
import io.jhdf.dataset.chunked.ChunkOffset;
import io.jhdf.dataset.chunked.DatasetInfo;
import io.jhdf.exceptions.HdfException;
import io.jhdf.object.message.DataLayoutMessage;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FormatException;

/**
 * Numbers in chunks. Chunks that hold several places along the last axis are kept
 * while memory allows it: the next frame needs them again.
 */
final class ChunkedStorage implements Storage {

	private static final long LARGEST_CHUNK = 1L << 29;
	private static final long MOST_KEPT = 1L << 27;
	private static final long MOST_CHUNKS = 1 << 17;

	private final BoundedStorage structure;
	private final DataLayoutMessage layout;
	private final DatasetInfo info;
	private final ByteSource file;
	private final Filters filters;
	private final int[] shape;
	private final int[] chunk;
	private final int itemBytes;
	private final int chunkBytes;
	private Map<ChunkOffset, Chunk> index;
	private SoftReference<Map<Long, byte[]>> kept = new SoftReference<>(null);
	private int keptBlock = -1;

	ChunkedStorage(final BoundedStorage structure, final DataLayoutMessage layout, final DatasetInfo info,
		final Filters filters, final int itemBytes)
	{
		this.structure = structure;
		this.layout = layout;
		this.info = info;
		this.file = structure.file();
		this.filters = filters;
		this.itemBytes = itemBytes;
		shape = info.getDatasetDimensions();
		chunk = info.getChunkDimensions();
		chunkBytes = info.getChunkSizeInBytes();
	}

	/**
	 * @return the bytes of a chunk without filters
	 * @throws HdfException if there can be no such chunks
	 */
	static int bytes(final int[] chunk, final int[] shape, final int itemBytes) {
		if (chunk.length != shape.length) throw new HdfException("chunks have other axes than the data");
		double bytes = itemBytes;
		double chunks = 1;
		for (int i = 0; i < chunk.length; i++) {
			if (chunk[i] < 1) throw new HdfException("chunks have no extent");
			bytes *= chunk[i];
			chunks *= Math.ceil((double) shape[i] / chunk[i]);
		}
		if (bytes > LARGEST_CHUNK) throw new HdfException("chunks of " + bytes + " bytes are too large");
		if (chunks > BoundedStorage.MOST_CHUNKS) throw new HdfException(chunks + " chunks are too many");
		return (int) bytes;
	}

	@Override
	public byte[] slice(final int last) throws IOException {
		final int axis = shape.length - 1;
		final long items = Slices.items(shape);
		requirePlausible(items);
		requireFew();
		final byte[] slice = new byte[(int) items * itemBytes];
		final int[] place = new int[shape.length];
		final int rows = shape.length == 3 ? shape[0] : 1;
		final int columns = shape.length == 1 ? 1 : shape[axis - 1];
		place[axis] = last / chunk[axis] * chunk[axis];
		final int rowStep = shape.length == 3 ? chunk[0] : 1;
		final int columnStep = shape.length == 1 ? 1 : chunk[axis - 1];
		for (int y = 0; y < rows; y += rowStep) {
			for (int x = 0; x < columns; x += columnStep) {
				if (shape.length == 3) place[0] = y;
				if (shape.length > 1) place[axis - 1] = x;
				final byte[] block = block(place);
				if (block == null) continue;
				copy(block, last - place[axis], y, Math.min(rowStep, rows - y), x, Math.min(columnStep, columns - x),
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
		final double possible = (double) file.size() * (filters.isEmpty() ? 1 : Filters.BEST_COMPRESSION);
		if (bytes > Integer.MAX_VALUE - 8 || bytes > possible) {
			throw file.error(-1, "an HDF5 frame of " + bytes + " bytes can not be in the file");
		}
	}

	private void requireFew() throws FormatException {
		double chunks = 1;
		for (int i = 0; i < shape.length - 1; i++) chunks *= Math.ceil((double) shape[i] / chunk[i]);
		if (chunks > MOST_CHUNKS) throw file.error(-1, "an HDF5 frame in " + chunks + " chunks is not read");
	}

	/** @return the numbers of a chunk; null: it was never written. */
	private byte[] block(final int[] place) throws IOException {
		final int depth = chunk[chunk.length - 1];
		if (depth == 1) return read(place);
		synchronized (this) {
			final Map<Long, byte[]> blocks = keptOf(place[place.length - 1]);
			final long name = shape.length == 3 ? (long) place[0] * shape[1] + place[1] : place[0];
			byte[] block = blocks.get(name);
			if (block == null) {
				block = read(place);
				if (block != null && (blocks.size() + 1L) * chunkBytes <= MOST_KEPT) blocks.put(name, block);
			}
			return block;
		}
	}

	private Map<Long, byte[]> keptOf(final int block) {
		Map<Long, byte[]> blocks = keptBlock == block ? kept.get() : null;
		if (blocks == null) {
			blocks = new HashMap<>();
			kept = new SoftReference<>(blocks);
			keptBlock = block;
		}
		return blocks;
	}

	private byte[] read(final int[] place) throws IOException {
		final Chunk found = index().get(new ChunkOffset(place));
		if (found == null || found.getAddress() < 0) return null;
		final int stored = found.getSize();
		if (chunkBytes > Math.max(1L, stored) * Filters.BEST_COMPRESSION) {
			throw file.error(found.getAddress(), "an HDF5 chunk of " + chunkBytes + " bytes can not be packed into " + stored);
		}
		final byte[] block = filters.undo(file.bytes(found.getAddress(), stored), found.getFilterMask(), chunkBytes);
		if (block.length != chunkBytes) {
			throw file.error(found.getAddress(), "an HDF5 chunk has " + block.length + " bytes instead of " + chunkBytes);
		}
		return block;
	}

	/** Read when the first frame is. */
	private synchronized Map<ChunkOffset, Chunk> index() throws FormatException {
		if (index == null) {
			index = structure.walk(() -> {
				final Map<ChunkOffset, Chunk> chunks = new HashMap<>();
				ChunkIndices.chunks(structure, layout, info).forEach(found -> chunks.put(new ChunkOffset(found
					.getChunkOffset()), found));
				return chunks;
			});
		}
		return index;
	}
}
