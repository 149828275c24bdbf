package org.latticelapse.io.reader.hdf5;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.FormatException;

/** A group: names and the objects they stand for. Links to other files are left out. */
public final class Hdf5Group {

	private static final int LINK_INFO = 0x2;
	private static final int LINK = 0x6;
	private static final int SYMBOL_TABLE = 0x11;
	private static final int TREE = 0x45455254;
	private static final int NODE = 0x444f4e53;
	private static final int HEAP = 0x50414548;
	private static final int ENTRY_BYTES = 40;
	private static final int LONGEST_NAME = 4096;
	private static final int MOST_ENTRIES = 1 << 16;

	private final ByteSource file;
	private final Fields fields;
	private final Map<String, Long> children = new LinkedHashMap<>();
	private int entries;
	private long names;
	private long namesLength;

	private Hdf5Group(final ByteSource file, final ObjectHeader header) throws IOException {
		this.file = file;
		fields = file.fields(ByteOrder.LITTLE_ENDIAN);
		final ObjectHeader.Message table = header.first(SYMBOL_TABLE);
		if (table != null) {
			final long heap = fields.i64(table.start() + 8);
			if (fields.i32(heap) != HEAP) throw file.error(heap, "an HDF5 heap of names is expected here");
			namesLength = fields.i64(heap + 8);
			names = fields.i64(heap + 24);
			file.require(names, namesLength, 1);
			readTree(fields.i64(table.start()), Integer.MAX_VALUE);
		}
		for (final ObjectHeader.Message link : header.all(LINK)) readLink(link);
		if (isDense(header)) {
			throw file.error(header.first(LINK_INFO).start(), "an HDF5 group with its links in a fractal heap is not read");
		}
	}

	static Hdf5Group at(final ByteSource file, final long address) throws IOException {
		return new Hdf5Group(file, ObjectHeader.at(file, address));
	}

	/** @return the names in it, in the order of the file. */
	public List<String> names() {
		return new ArrayList<>(children.keySet());
	}

	/** @return whether it has something of this name. */
	public boolean has(final String name) {
		return children.containsKey(name);
	}

	/**
	 * @return the group of this name
	 * @throws FormatException if there is none
	 */
	public Hdf5Group group(final String name) throws IOException {
		return at(file, address(name));
	}

	/**
	 * @return the data set of this name
	 * @throws FormatException if there is none, or it is of a kind that is not read
	 */
	public Hdf5Dataset dataset(final String name) throws IOException {
		return Hdf5Dataset.at(file, address(name));
	}

	private long address(final String name) throws FormatException {
		final Long address = children.get(name);
		if (address == null) throw file.error(-1, "the HDF5 file has no " + name);
		return address;
	}

	/** Every level of the tree is nearer to the leaves, so that no loop can be followed. */
	private void readTree(final long node, final int above) throws IOException {
		if (fields.i32(node) != TREE) throw file.error(node, "an HDF5 tree of names is expected here");
		final int level = fields.u8(node + 5);
		if (level >= above) throw file.error(node, "an HDF5 tree runs in a circle");
		for (int i = 0; i < fields.u16(node + 6); i++) {
			count(node);
			final long child = fields.i64(node + 24 + 8 + i * 16L);
			if (level > 0) readTree(child, level);
			else readNode(child);
		}
	}

	private void readNode(final long node) throws IOException {
		if (fields.i32(node) != NODE) throw file.error(node, "a node of HDF5 names is expected here");
		for (int i = 0; i < fields.u16(node + 6); i++) {
			count(node);
			final long entry = node + 8 + (long) i * ENTRY_BYTES;
			final long name = fields.i64(entry);
			if (name < 0 || name >= namesLength) throw file.error(entry, "an HDF5 name lies outside of its heap");
			children.put(fields.text(names + name, Math.min(LONGEST_NAME, namesLength - name), StandardCharsets.UTF_8), fields
				.i64(entry + 8));
		}
	}

	private void readLink(final ObjectHeader.Message link) throws IOException {
		final int flags = fields.u8(link.start() + 1);
		long at = link.start() + 2;
		final boolean hard = (flags & 8) == 0 || fields.u8(at) == 0;
		if ((flags & 8) != 0) at++;
		if ((flags & 4) != 0) at += 8;
		if ((flags & 16) != 0) at++;
		final int width = 1 << (flags & 3);
		final long length = width == 1 ? fields.u8(at) : width == 2 ? fields.u16(at) : fields.u32(at);
		at += width;
		if (length > LONGEST_NAME) throw file.error(at, "an HDF5 name is too long");
		if (hard) children.put(fields.text(at, length, StandardCharsets.UTF_8), fields.i64(at + length));
	}

	private void count(final long at) throws FormatException {
		if (++entries > MOST_ENTRIES) throw file.error(at, "an HDF5 group has too many members");
	}

	private boolean isDense(final ObjectHeader header) throws IOException {
		final ObjectHeader.Message info = header.first(LINK_INFO);
		if (info == null) return false;
		final boolean ordered = (fields.u8(info.start() + 1) & 1) != 0;
		return fields.i64(info.start() + 2 + (ordered ? 8 : 0)) != -1;
	}
}
