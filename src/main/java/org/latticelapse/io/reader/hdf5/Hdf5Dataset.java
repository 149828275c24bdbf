package org.latticelapse.io.reader.hdf5;

import io.jhdf.ObjectHeader;
import io.jhdf.dataset.chunked.DatasetInfo;
import io.jhdf.exceptions.HdfException;
import io.jhdf.exceptions.UnsupportedHdfException;
import io.jhdf.object.datatype.DataType;
import io.jhdf.object.datatype.FixedPoint;
import io.jhdf.object.datatype.FloatingPoint;
import io.jhdf.object.datatype.OrderedDataType;
import io.jhdf.object.message.DataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ContiguousDataLayoutMessage;
import io.jhdf.object.message.DataSpaceMessage;
import io.jhdf.object.message.DataTypeMessage;
import io.jhdf.object.message.FilterPipelineMessage;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FormatException;

/** An array of numbers, of which one entry along its last axis is read at a time. */
public final class Hdf5Dataset {

	private static final int MOST_AXES = 3;
	private static final int LARGEST_ITEM = 1 << 16;

	private final BoundedStorage file;
	private final int[] shape;
	private final DataType type;
	private final Storage storage;

	Hdf5Dataset(final BoundedStorage file, final long address) throws IOException {
		this.file = file;
		final ObjectHeader header = file.walk(() -> ObjectHeader.readObjectHeader(file, address));
		shape = file.walk(() -> shape(header));
		type = file.walk(() -> type(header));
		requirePossible(address);
		storage = file.walk(() -> storage(header));
	}

	/** @return the length along each axis. */
	public int[] shape() {
		return shape.clone();
	}

	/** @return bytes of one number. */
	public int itemBytes() {
		return type.getSize();
	}

	/** @return whether the numbers are integers. */
	public boolean isInteger() {
		return type instanceof FixedPoint;
	}

	/** @return whether the numbers are IEEE reals. */
	public boolean isReal() {
		return type instanceof FloatingPoint;
	}

	/** @return whether integers are signed. */
	public boolean isSigned() {
		return type instanceof FixedPoint && ((FixedPoint) type).isSigned();
	}

	/** @return the byte order of the numbers. */
	public ByteOrder order() {
		return type instanceof OrderedDataType ? ((OrderedDataType) type).getByteOrder() : ByteOrder.LITTLE_ENDIAN;
	}

	/** @return the file it lies in. */
	public ByteSource file() {
		return file.file();
	}

	/**
	 * Reads what belongs to one place along the last axis.
	 *
	 * @param last 0-based place along the last axis
	 * @return the bytes of the numbers in the order of the other axes; zeros where
	 *         the file has nothing
	 * @throws FormatException if the file is not what the format promises
	 */
	public byte[] slice(final int last) throws IOException {
		if (last < 0 || last >= shape[shape.length - 1]) throw new IndexOutOfBoundsException("Place " + last);
		return storage.slice(last);
	}

	private static int[] shape(final ObjectHeader header) {
		final int[] lengths = header.getMessageOfType(DataSpaceMessage.class).getDataSpace().getDimensions();
		if (lengths.length < 1 || lengths.length > MOST_AXES || Arrays.stream(lengths).anyMatch(length -> length < 1)) {
			throw new UnsupportedHdfException("a data set of the shape " + Arrays.toString(lengths));
		}
		return lengths;
	}

	private static DataType type(final ObjectHeader header) {
		final DataType type = header.getMessageOfType(DataTypeMessage.class).getDataType();
		if (type.getSize() < 1 || type.getSize() > LARGEST_ITEM) {
			throw new HdfException("a value can not have " + type.getSize() + " bytes");
		}
		return type;
	}

	/** Before memory is taken for each of the frames that a shape claims. */
	private void requirePossible(final long at) throws FormatException {
		double bytes = itemBytes();
		for (final int length : shape) bytes *= length;
		if (bytes > (double) Filters.BEST_COMPRESSION * file.size()) {
			throw file().error(at, "an HDF5 data set of " + bytes + " bytes can not be in the file");
		}
	}

	private Storage storage(final ObjectHeader header) {
		final DataLayoutMessage layout = header.getMessageOfType(DataLayoutMessage.class);
		if (layout instanceof ContiguousDataLayoutMessage) {
			final long start = ((ContiguousDataLayoutMessage) layout).getAddress();
			return new ContiguousStorage(file(), start, shape, itemBytes());
		}
		final int[] chunk = ChunkIndices.chunkShape(layout);
		if (chunk == null) throw new UnsupportedHdfException("layout " + layout.getDataLayout());
		final Filters filters = header.hasMessageOfType(FilterPipelineMessage.class) ? Filters.of(file(), header
			.getMessageOfType(FilterPipelineMessage.class)) : Filters.NONE;
		final int chunkBytes = ChunkedStorage.bytes(chunk, shape, itemBytes());
		return new ChunkedStorage(file, layout, new DatasetInfo(chunkBytes, shape, chunk), filters, itemBytes());
	}
}
