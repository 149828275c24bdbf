package org.latticelapse.io.reader.hdf5;

import java.io.IOException;
import java.nio.ByteOrder;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.FormatException;

/** An HDF5 file. */
public final class Hdf5File {

	private static final long SIGNATURE = 0x894844460d0a1a0aL;
	private static final int WIDTH = 8;

	private final ByteSource file;
	private final long root;

	private Hdf5File(final ByteSource file) throws IOException {
		this.file = file;
		final Fields fields = file.fields(ByteOrder.LITTLE_ENDIAN);
		final int version = fields.u8(8);
		final int widths = version < 2 ? 13 : 9;
		if (version > 3) throw file.error(8, "HDF5 superblock version " + version + " is unknown");
		if (fields.u8(widths) != WIDTH || fields.u8(widths + 1) != WIDTH) {
			throw file.error(widths, "HDF5 addresses of other than 64 bits are not read");
		}
		final int firstEntry = version == 0 ? 56 : 60;
		root = fields.i64(version < 2 ? firstEntry + WIDTH : 36);
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
		return Hdf5Group.at(file, root);
	}
}
