package org.latticelapse.io.reader.hdf5;

import java.io.IOException;
import java.nio.ByteOrder;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.FormatException;

/** An array of numbers, of which one entry along its last axis is read at a time. */
public final class Hdf5Dataset {

	private static final int DATASPACE = 0x1;
	private static final int DATATYPE = 0x3;
	private static final int LAYOUT = 0x8;
	private static final int FILTERS = 0xb;
	private static final int MOST_AXES = 3;
	private static final int INTEGER = 0;
	private static final int REAL = 1;
	private static final int SIGNED = 8;

	private final ByteSource file;
	private final Fields fields;
	private final long[] shape;
	private final int type;
	private final int flags;
	private final int itemBytes;
	private final Storage storage;

	private Hdf5Dataset(final ByteSource file, final ObjectHeader header) throws IOException {
		this.file = file;
		fields = file.fields(ByteOrder.LITTLE_ENDIAN);
		shape = shape(header.require(DATASPACE, "size").start());
		final long datatype = header.require(DATATYPE, "type").start();
		type = fields.u8(datatype) & 0xf;
		flags = fields.u8(datatype + 1);
		final long bytes = fields.u32(datatype + 4);
		if (bytes < 1 || bytes > 1 << 16) throw file.error(datatype, "an HDF5 value can not have " + bytes + " bytes");
		itemBytes = (int) bytes;
		requirePossible(datatype);
		final ObjectHeader.Message filters = header.first(FILTERS);
		storage = storage(header.require(LAYOUT, "layout").start(), filters == null ? Filters.NONE : Filters.at(file,
			filters.start()));
	}

	static Hdf5Dataset at(final ByteSource file, final long address) throws IOException {
		return new Hdf5Dataset(file, ObjectHeader.at(file, address));
	}

	/** @return the length along each axis. */
	public long[] shape() {
		return shape.clone();
	}

	/** @return bytes of one number. */
	public int itemBytes() {
		return itemBytes;
	}

	/** @return whether the numbers are integers. */
	public boolean isInteger() {
		return type == INTEGER;
	}

	/** @return whether the numbers are IEEE reals. */
	public boolean isReal() {
		return type == REAL;
	}

	/** @return whether integers are signed. */
	public boolean isSigned() {
		return (flags & SIGNED) != 0;
	}

	/** @return the byte order of the numbers. */
	public ByteOrder order() {
		return (flags & 1) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
	}

	/** @return the file it lies in. */
	public ByteSource file() {
		return file;
	}

	/**
	 * Reads what belongs to one place along the last axis.
	 *
	 * @param last 0-based place along the last axis
	 * @return the bytes of the numbers in the order of the other axes; zeros where
	 *         the file has nothing
	 * @throws FormatException if the file is not what the format promises
	 */
	public byte[] slice(final long last) throws IOException {
		if (last < 0 || last >= shape[shape.length - 1]) throw new IndexOutOfBoundsException("Place " + last);
		return storage.slice(last);
	}

	private long[] shape(final long start) throws IOException {
		final int version = fields.u8(start);
		final int axes = fields.u8(start + 1);
		if (version < 1 || version > 2 || axes < 1 || axes > MOST_AXES) {
			throw file.error(start, "an HDF5 data set of " + axes + " axes is not read");
		}
		final long[] lengths = new long[axes];
		for (int i = 0; i < axes; i++) {
			lengths[i] = fields.i64(start + (version == 1 ? 8 : 4) + 8L * i);
			if (lengths[i] < 1 || lengths[i] > Integer.MAX_VALUE) {
				throw file.error(start, "an HDF5 data set of length " + lengths[i] + " is not read");
			}
		}
		return lengths;
	}

	/** Before memory is taken for each of the frames that a shape claims. */
	private void requirePossible(final long at) throws FormatException {
		double bytes = itemBytes;
		for (final long length : shape) bytes *= length;
		if (bytes > (double) Filters.BEST_COMPRESSION * file.size()) {
			throw file.error(at, "an HDF5 data set of " + bytes + " bytes can not be in the file");
		}
	}

	private Storage storage(final long start, final Filters filters) throws IOException {
		final int version = fields.u8(start);
		final int kind = fields.u8(start + 1);
		if (version != 3) {
			throw file.error(start, "HDF5 layout version " + version +
				" is not read; write the file anew for older readers (h5repack --high=0 or the export of its program)");
		}
		switch (kind) {
			case 0:
				return new ContiguousStorage(file, start + 4, shape, itemBytes);
			case 1:
				return new ContiguousStorage(file, fields.i64(start + 2), shape, itemBytes);
			case 2:
				return new ChunkedStorage(new ChunkTree(file, start + 2, shape.length), filters, shape, itemBytes);
			default:
				throw file.error(start + 1, "HDF5 layout " + kind + " is unknown");
		}
	}
}
