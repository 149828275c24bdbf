package org.latticelapse.io.reader.hdf5;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;

/** What was done to a chunk before it was written: deflate, a shuffle of bytes, a checksum at the end. */
final class Filters {

	/** No filter that is read packs more than this (deflate: 1032 to 1). */
	static final long BEST_COMPRESSION = 1100;

	static final Filters NONE = new Filters(null, new int[0], new int[0]);

	private static final int DEFLATE = 1;
	private static final int SHUFFLE = 2;
	private static final int FLETCHER32 = 3;
	private static final int FIRST_NAMED = 256;
	private static final int MOST = 32;

	private final ByteSource file;
	private final int[] ids;
	private final int[] itemBytes;

	private Filters(final ByteSource file, final int[] ids, final int[] itemBytes) {
		this.file = file;
		this.ids = ids;
		this.itemBytes = itemBytes;
	}

	/** @param start first byte of the filter message */
	static Filters at(final ByteSource file, final long start) throws IOException {
		final Fields fields = file.fields(ByteOrder.LITTLE_ENDIAN);
		final int version = fields.u8(start);
		final int count = fields.u8(start + 1);
		if (version < 1 || version > 2 || count > MOST) throw file.error(start, "the HDF5 filters can not be read");
		final int[] ids = new int[count];
		final int[] itemBytes = new int[count];
		long at = start + (version == 1 ? 8 : 2);
		for (int i = 0; i < count; i++) {
			ids[i] = fields.u16(at);
			if (ids[i] < DEFLATE || ids[i] > FLETCHER32) {
				throw file.error(at, "HDF5 filter " + ids[i] + " is not read; write the file with deflate or without compression");
			}
			final boolean named = version == 1 || ids[i] >= FIRST_NAMED;
			final int nameBytes = named ? fields.u16(at + 2) : 0;
			at += named ? 4 : 2;
			final int values = fields.u16(at + 2);
			at += 4 + (version == 1 ? (nameBytes + 7) / 8 * 8 : nameBytes);
			itemBytes[i] = values > 0 ? (int) Math.min(1 << 16, fields.u32(at)) : 1;
			at += 4L * values + (version == 1 && values % 2 == 1 ? 4 : 0);
		}
		return new Filters(file, ids, itemBytes);
	}

	/** @return whether chunks are stored as they are. */
	boolean isEmpty() {
		return ids.length == 0;
	}

	/**
	 * @param skipped bits of the filters that were not applied
	 * @param bytes what the chunk has without filters
	 */
	byte[] undo(final byte[] stored, final int skipped, final int bytes) throws IOException {
		byte[] plain = stored;
		for (int i = ids.length - 1; i >= 0; i--) {
			if ((skipped & 1 << i) != 0) continue;
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
