package org.latticelapse.io.reader.hdf5;

import io.jhdf.Constants;
import io.jhdf.Utils;
import io.jhdf.btree.BTreeV1;
import io.jhdf.dataset.chunked.Chunk;
import io.jhdf.dataset.chunked.DatasetInfo;
import io.jhdf.dataset.chunked.indexing.BTreeIndex;
import io.jhdf.dataset.chunked.indexing.ExtensibleArrayIndex;
import io.jhdf.dataset.chunked.indexing.FixedArrayIndex;
import io.jhdf.dataset.chunked.indexing.ImplicitChunkIndex;
import io.jhdf.dataset.chunked.indexing.SingleChunkIndex;
import io.jhdf.exceptions.UnsupportedHdfException;
import io.jhdf.object.message.DataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ChunkedDataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ChunkedDataLayoutMessageV4;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;

/** Where the chunks of a data set lie, by the index that the file keeps of them. */
final class ChunkIndices {

	/** Where a tree of version 2 states how many entries it has. */
	static final int TREE_COUNT = 26;

	private static final int FIXED_ARRAY_COUNT = 8;
	private static final int EXTENSIBLE_ARRAY_COUNT = 44;

	private ChunkIndices() {}

	/** @return the length of a chunk along each axis; null: the data are not in chunks. */
	static int[] chunkShape(final DataLayoutMessage layout) {
		if (layout instanceof ChunkedDataLayoutMessage) return ((ChunkedDataLayoutMessage) layout).getChunkDimensions();
		if (!(layout instanceof ChunkedDataLayoutMessageV4)) return null;
		final int[] withItem = ((ChunkedDataLayoutMessageV4) layout).getChunkDimensions();
		return Arrays.copyOf(withItem, withItem.length - 1);
	}

	/**
	 * @param info shapes that have been checked
	 * @return every chunk that was written
	 */
	static Collection<Chunk> chunks(final BoundedStorage storage, final DataLayoutMessage layout,
		final DatasetInfo info)
	{
		if (layout instanceof ChunkedDataLayoutMessageV4) {
			return chunks(storage, (ChunkedDataLayoutMessageV4) layout, info);
		}
		final long tree = ((ChunkedDataLayoutMessage) layout).getBTreeAddress();
		if (tree == Constants.UNDEFINED_ADDRESS) return Collections.emptyList();
		return BTreeV1.createDataBTree(storage, tree, info.getDatasetDimensions().length).getChunks();
	}

	private static Collection<Chunk> chunks(final BoundedStorage storage, final ChunkedDataLayoutMessageV4 layout,
		final DatasetInfo info)
	{
		final long address = layout.getAddress();
		if (address == Constants.UNDEFINED_ADDRESS) return Collections.emptyList();
		switch (layout.getIndexingType()) {
			case 1:
				return new SingleChunkIndex(layout, info).getAllChunks();
			case 2:
				requireIntOffsets(info);
				return new ImplicitChunkIndex(address, info).getAllChunks();
			case 3:
				storage.requireFew(address + FIXED_ARRAY_COUNT);
				return new FixedArrayIndex(storage, address, info).getAllChunks();
			case 4:
				storage.requireFew(address + EXTENSIBLE_ARRAY_COUNT);
				return new ExtensibleArrayIndex(storage, address, info).getAllChunks();
			case 5:
				storage.requireFew(address + TREE_COUNT);
				return new BTreeIndex(storage, address, info).getAllChunks();
			default:
				throw new UnsupportedHdfException("index of chunks of kind " + layout.getIndexingType());
		}
	}

	/** The library counts the bytes of chunks that follow each other with 32 bits. */
	private static void requireIntOffsets(final DatasetInfo info) {
		final long chunks = Utils.totalChunks(info.getDatasetDimensions(), info.getChunkDimensions());
		if (chunks * info.getChunkSizeInBytes() > Integer.MAX_VALUE) {
			throw new UnsupportedHdfException("more than 2 GB in chunks without an index");
		}
	}
}
