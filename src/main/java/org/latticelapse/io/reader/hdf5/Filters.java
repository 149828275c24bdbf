package org.latticelapse.io.reader.hdf5;

import io.jhdf.exceptions.UnsupportedHdfException;
import io.jhdf.object.message.FilterPipelineMessage;
import io.jhdf.object.message.FilterPipelineMessage.FilterInfo;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.latticelapse.io.reader.ByteSource;

/** What was done to a chunk before it was written: deflate, a shuffle of bytes, a checksum at the end. */
final class Filters {

	/** No filter that is read packs more than this (deflate: 1032 to 1). */
	static final long BEST_COMPRESSION = 1100;

	static final Filters NONE = new Filters(null, new int[0], new int[0]);

	private static final int DEFLATE = 1;
	private static final int SHUFFLE = 2;
	private static final int FLETCHER32 = 3;
	private static final int LARGEST_ITEM = 1 << 16;

	private final ByteSource file;
	private final int[] ids;
	private final int[] itemBytes;

	private Filters(final ByteSource file, final int[] ids, final int[] itemBytes) {
		this.file = file;
		this.ids = ids;
		this.itemBytes = itemBytes;
	}

	/** @throws UnsupportedHdfException if a filter is not read */
	static Filters of(final ByteSource file, final FilterPipelineMessage message) {
		final List<FilterInfo> filters = message.getFilters();
		final int[] ids = filters.stream().mapToInt(FilterInfo::getId).toArray();
		final int[] itemBytes = new int[ids.length];
		for (int i = 0; i < ids.length; i++) {
			if (ids[i] < DEFLATE || ids[i] > FLETCHER32) {
				throw new UnsupportedHdfException("filter " + ids[i]);
			}
			final int[] values = filters.get(i).getData();
			itemBytes[i] = values.length > 0 ? Math.min(LARGEST_ITEM, values[0]) : 1;
		}
		return new Filters(file, ids, itemBytes);
	}

	/** @return whether chunks are stored as they are. */
	boolean isEmpty() {
		return ids.length == 0;
	}

	/**
	 * @param skipped the filters that were not applied
	 * @param bytes what the chunk has without filters
	 */
	byte[] undo(final byte[] stored, final BitSet skipped, final int bytes) throws IOException {
		byte[] plain = stored;
		for (int i = ids.length - 1; i >= 0; i--) {
			if (skipped.get(i)) continue;
			if (ids[i] == DEFLATE) plain = inflate(plain, bytes + Integer.BYTES);
			else if (ids[i] == SHUFFLE) plain = unshuffle(plain, itemBytes[i]);
			else plain = Arrays.copyOf(plain, Math.max(0, plain.length - Integer.BYTES));
		}
		return plain;
	}

	private byte[] inflate(final byte[] packed, final int most) throws IOException {
		final Inflater inflater = new Inflater();
		try {
			inflater.setInput(packed);
			final byte[] plain = new byte[most];
			int done = 0;
			while (done < most && !inflater.finished()) {
				final int n = inflater.inflate(plain, done, most - done);
				if (n == 0) break;
				done += n;
			}
			return Arrays.copyOf(plain, done);
		}
		catch (final DataFormatException e) {
			throw file.error(-1, "a deflated HDF5 chunk is broken: " + e.getMessage());
		}
		finally {
			inflater.end();
		}
	}

	/** First all first bytes, then all second ones … */
	private static byte[] unshuffle(final byte[] shuffled, final int itemBytes) {
		if (itemBytes < 2) return shuffled;
		final byte[] plain = shuffled.clone();
		final int items = shuffled.length / itemBytes;
		for (int j = 0; j < itemBytes; j++) {
			for (int i = 0; i < items; i++) plain[i * itemBytes + j] = shuffled[j * items + i];
		}
		return plain;
	}
}
