package org.latticelapse.io.reader.tiff;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.FormatException;

/**
 * The pages of a TIFF or BigTIFF file, of either byte order and of any number:
 * the chain of directories, without their values.
 */
public final class TiffStructure {

	private static final int CLASSIC = 42;
	private static final int BIG = 43;

	private final ByteSource file;
	private final Fields fields;
	private final boolean big;
	private final List<TiffDirectory> directories = new ArrayList<>();
	private final Set<Long> visited = new HashSet<>();
	private long entriesLeft;
	private FormatException problem;

	private TiffStructure(final ByteSource file) throws IOException {
		this.file = file;
		this.fields = file.fields(order(file));
		this.big = fields.u16(2) == BIG;
		// Directories that do not overlap can not hold more; others are an attack on memory.
		this.entriesLeft = file.size() / (big ? 20 : 12);
	}

	/** @return whether the file begins as a TIFF does. */
	public static boolean isTiff(final ByteSource file) throws IOException {
		final int mark = file.fields(ByteOrder.BIG_ENDIAN).u16(0);
		if (mark != 0x4949 && mark != 0x4d4d) return false;
		final int version = file.fields(order(file)).u16(2);
		return version == CLASSIC || version == BIG;
	}

	/**
	 * @param file a file that {@link #isTiff}
	 * @param most read no more pages than this
	 * @return the pages up to the end of the chain, or to where it is broken
	 * @throws FormatException if there is not one page
	 */
	public static TiffStructure read(final ByteSource file, final int most) throws IOException {
		final TiffStructure structure = new TiffStructure(file);
		long next = structure.big ? structure.fields.i64(8) : structure.fields.u32(4);
		try {
			while (next != 0 && structure.directories.size() < most) next = structure.readDirectory(next);
		}
		catch (final FormatException e) {
			if (structure.directories.isEmpty()) throw e;
			structure.problem = e;
		}
		if (structure.directories.isEmpty()) throw file.error(4, "the TIFF has no page");
		return structure;
	}

	/** @return what ended the chain of pages early; empty if it is whole. */
	public Optional<FormatException> problem() {
		return Optional.ofNullable(problem);
	}

	/** @return the pages in their order, at least one. */
	public List<TiffDirectory> directories() {
		return Collections.unmodifiableList(directories);
	}

	/** @return the byte order of everything in the file. */
	public ByteOrder order() {
		return fields.order();
	}

	/** @return the offset of the next directory, 0 after the last. */
	private long readDirectory(final long position) throws IOException {
		if (!visited.add(position)) throw file.error(position, "the chain of TIFF pages returns to a page");
		final int entryBytes = big ? 20 : 12;
		final long count = big ? fields.i64(position) : fields.u16(position);
		final long first = position + (big ? 8 : 2);
		file.require(first, count, entryBytes);
		entriesLeft -= count;
		if (entriesLeft < 0) throw file.error(position, "the TIFF pages overlap");
		final Map<Integer, TiffEntry> entries = new HashMap<>();
		for (long i = 0; i < count; i++) {
			final long at = first + i * entryBytes;
			entries.putIfAbsent(fields.u16(at), entry(at));
		}
		directories.add(new TiffDirectory(file, fields, position, entries));
		final long end = first + count * entryBytes;
		return big ? fields.i64(end) : fields.u32(end);
	}

	private TiffEntry entry(final long at) throws IOException {
		final int type = fields.u16(at + 2);
		final long count = big ? fields.i64(at + 4) : fields.u32(at + 4);
		final int inline = big ? 8 : 4;
		final long value = at + 4 + inline;
		final boolean fits = count >= 0 && count <= inline / TiffEntry.bytes(type);
		return new TiffEntry(type, count, fits ? value : big ? fields.i64(value) : fields.u32(value));
	}

	private static ByteOrder order(final ByteSource file) throws IOException {
		return file.fields(ByteOrder.BIG_ENDIAN).u16(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
	}
}
