package org.latticelapse.io.reader.hdf5;

import io.jhdf.Superblock;
import io.jhdf.Superblock.SuperblockV0V1;
import io.jhdf.Superblock.SuperblockV2V3;
import io.jhdf.SymbolTableEntry;

import java.io.IOException;
import java.nio.ByteOrder;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FormatException;

/** An HDF5 file. */
public final class Hdf5File {

	private static final long SIGNATURE = 0x894844460d0a1a0aL;

	private final BoundedStorage storage;

	private Hdf5File(final ByteSource file) throws IOException {
		storage = new BoundedStorage(file);
	}

	/** @return whether the file starts as an HDF5 file does. */
	public static boolean isIn(final ByteSource file) throws IOException {
		return file.fields(ByteOrder.BIG_ENDIAN).i64(0) == SIGNATURE;
	}

	/**
	 * @param file an HDF5 file
	 * @throws FormatException if its start is not what the format promises
	 */
	public static Hdf5File of(final ByteSource file) throws IOException {
		return new Hdf5File(file);
	}

	/**
	 * @return the group at the root
	 * @throws FormatException if it can not be read
	 */
	public Hdf5Group root() throws IOException {
		return new Hdf5Group(storage, storage.walk(this::rootAddress));
	}

	private long rootAddress() {
		final Superblock superblock = storage.getSuperblock();
		if (superblock instanceof SuperblockV2V3) return ((SuperblockV2V3) superblock).getRootGroupObjectHeaderAddress();
		final long entry = ((SuperblockV0V1) superblock).getRootGroupSymbolTableAddress();
		return new SymbolTableEntry(storage, entry).getObjectHeaderAddress();
	}
}
