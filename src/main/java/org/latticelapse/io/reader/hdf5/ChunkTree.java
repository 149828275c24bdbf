package org.latticelapse.io.reader.hdf5;

import java.io.IOException;
import java.nio.ByteOrder;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;

/** Finds a chunk by its place: a B-tree of version 1 whose keys are the places of the chunks, in order. */
final class ChunkTree {

	private static final int TREE = 0x45455254;
	private static final int NODE_START = 24;

	/** Where a chunk lies. */
	static final class Chunk {

		private final long address;
		private final long bytes;
		private final int skipped;

		private Chunk(final long address, final long bytes, final int skipped) {
			this.address = address;
			this.bytes = bytes;
			this.skipped = skipped;
		}

		long address() {
			return address;
		}

		long bytes() {
			return bytes;
		}

		/** @return bits of the filters that were not applied. */
		int skipped() {
			return skipped;
		}
	}

	private final ByteSource file;
	private final Fields fields;
	private final int axes;
	private final long root;
	private final int keyBytes;
	private final long[] chunkShape;

	/** @param layout first byte of the chunked layout, after its version and class */
	ChunkTree(final ByteSource file, final long layout, final int axes) throws IOException {
		this.file = file;
		this.fields = file.fields(ByteOrder.LITTLE_ENDIAN);
		this.axes = axes;
		if (fields.u8(layout) != axes + 1) throw file.error(layout, "HDF5 chunks have other axes than the data");
		root = fields.i64(layout + 1);
		keyBytes = 8 + 8 * (axes + 1);
		chunkShape = new long[axes];
		for (int i = 0; i < axes; i++) {
			chunkShape[i] = fields.u32(layout + 9 + 4L * i);
			if (chunkShape[i] < 1) throw file.error(layout, "HDF5 chunks have no extent");
		}
	}

	ByteSource file() {
		return file;
	}

	/** @return the length of a chunk along each axis. */
	long[] chunkShape() {
		return chunkShape;
	}

	/** @return the chunk that starts at a place; null: it was never written. */
	Chunk find(final long[] place) throws IOException {
		long node = root;
		int above = Integer.MAX_VALUE;
		while (node != -1) {
			if (fields.i32(node) != TREE || fields.u8(node + 4) != 1) {
				throw file.error(node, "an HDF5 tree of chunks is expected here");
			}
			final int level = fields.u8(node + 5);
			if (level >= above) throw file.error(node, "an HDF5 tree runs in a circle");
			above = level;
			final long key = lastKeyUpTo(node, place);
			if (key < 0) return null;
			if (level == 0) {
				return compare(key, place) == 0 ? new Chunk(fields.i64(key + keyBytes), fields.u32(key), fields.i32(key + 4))
					: null;
			}
			node = fields.i64(key + keyBytes);
		}
		return null;
	}

	private long lastKeyUpTo(final long node, final long[] place) throws IOException {
		int low = -1;
		int high = fields.u16(node + 6);
		while (high - low > 1) {
			final int middle = low + high >>> 1;
			if (compare(key(node, middle), place) <= 0) low = middle;
			else high = middle;
		}
		return low < 0 ? -1 : key(node, low);
	}

	private long key(final long node, final int index) {
		return node + NODE_START + (long) index * (keyBytes + 8);
	}

	private int compare(final long key, final long[] place) throws IOException {
		for (int i = 0; i < axes; i++) {
			final int order = Long.compare(fields.i64(key + 8 + 8L * i), place[i]);
			if (order != 0) return order;
		}
		return 0;
	}
}
