package org.latticelapse.io.reader.dm;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.FormatException;

/**
 * Reads the tag tree of Gatan DigitalMicrograph files of versions 3 and 4, which
 * differ in the width of their lengths. Lengths and codes are big-endian, values
 * in the byte order that the file names.
 */
final class DmTags {

	private static final int DEEPEST = 64;
	private static final int MOST_TAGS = 1 << 20;
	private static final int MOST_FIELDS = 1000;
	private static final int LONGEST_TEXT = 1 << 16;

	/** The one array of 16-bit numbers that is no text, however short. */
	private static final String PIXELS = "Data";

	private static final int GROUP = 20;
	private static final int DATA = 21;
	private static final int DELIMITER = 0x25252525;

	private static final int STRUCT = 15;
	private static final int STRING = 18;
	private static final int ARRAY = 20;

	private final ByteSource file;
	private final Fields big;
	private final Fields values;
	private final boolean wide;
	private long at;
	private int tags;

	private DmTags(final ByteSource file) throws IOException {
		this.file = file;
		big = file.fields(ByteOrder.BIG_ENDIAN);
		wide = big.i32(0) == 4;
		at = wide ? 12 : 8;
		values = file.fields(big.i32(at) == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		at += Integer.BYTES;
	}

	/** @return whether the file starts as one of these does: version, byte order, and the first tag. */
	static boolean areIn(final ByteSource file) throws IOException {
		final Fields fields = file.fields(ByteOrder.BIG_ENDIAN);
		final int version = fields.i32(0);
		if (version != 3 && version != 4) return false;
		final int order = fields.i32(version == 4 ? 12 : 8);
		final int firstTag = fields.u8(version == 4 ? 26 : 18);
		return (order == 0 || order == 1) && (firstTag == GROUP || firstTag == DATA);
	}

	/** @return the tree. */
	static DmGroup read(final ByteSource file) throws IOException {
		return new DmTags(file).group(0);
	}

	/** @return the byte order of the values. */
	static ByteOrder order(final ByteSource file) throws IOException {
		return new DmTags(file).values.order();
	}

	private DmGroup group(final int depth) throws IOException {
		if (depth > DEEPEST) throw file.error(at, "tag groups are nested more than " + DEEPEST + " deep");
		at += 2;
		final long count = length();
		final DmGroup group = new DmGroup();
		for (long i = 0; i < count; i++) {
			if (++tags > MOST_TAGS) throw file.error(at, "there are more than " + MOST_TAGS + " tags");
			entry(group, depth);
		}
		return group;
	}

	private void entry(final DmGroup group, final int depth) throws IOException {
		final long start = at;
		final int kind = big.u8(at);
		final int nameBytes = big.u16(at + 1);
		at += 3;
		final String name = nameBytes == 0 ? "" : big.text(at, nameBytes, StandardCharsets.ISO_8859_1);
		at += nameBytes;
		if (wide) at += Long.BYTES;
		if (kind == GROUP) group.add(name, group(depth + 1));
		else if (kind == DATA) group.add(name, data(name));
		else throw file.error(start, "a tag of kind " + kind + " is unknown");
	}

	private Object data(final String name) throws IOException {
		if (big.i32(at) != DELIMITER) throw file.error(at, "the mark %%%% before a value is missing");
		at += Integer.BYTES;
		final long start = at;
		final long[] codes = new long[infoLength()];
		for (int i = 0; i < codes.length; i++) codes[i] = length();
		if (codes[0] == STRUCT) return struct(codes, start);
		if (codes[0] == STRING) return string(codes, start);
		if (codes[0] == ARRAY) return array(name, codes, start);
		return number(codes[0], start);
	}

	private int infoLength() throws IOException {
		final long start = at;
		final long count = length();
		if (count < 1 || count > 2 * MOST_FIELDS) throw file.error(start, "a value can not have " + count + " codes");
		return (int) count;
	}

	private Number number(final long code, final long start) throws IOException {
		final DmNumber kind = kind(code, start);
		final Number number = kind.read(values, at);
		at += kind.bytes();
		return number;
	}

	private DmGroup struct(final long[] codes, final long start) throws IOException {
		final DmGroup struct = new DmGroup();
		for (int i = 0; i < fields(codes, 0, start); i++) struct.add("", number(codes[4 + 2 * i], start));
		return struct;
	}

	private String string(final long[] codes, final long start) throws IOException {
		if (codes.length < 2) throw file.error(start, "a text has no length");
		if (codes[1] > LONGEST_TEXT) throw file.error(start, "a text of " + codes[1] + " letters is too long");
		return text(codes[1]);
	}

	private Object array(final String name, final long[] codes, final long start) throws IOException {
		final long count = codes[codes.length - 1];
		long itemBytes = 0;
		if (codes.length < 3) throw file.error(start, "an array has no length");
		if (codes[1] == STRUCT) {
			for (int i = 0; i < fields(codes, 1, start); i++) itemBytes += kind(codes[5 + 2 * i], start).bytes();
		}
		else {
			itemBytes = kind(codes[1], start).bytes();
		}
		if (DmNumber.of(codes[1]) == DmNumber.U16 && count <= LONGEST_TEXT && !name.equals(PIXELS)) return text(count);
		file.require(at, count, (int) Math.max(1, itemBytes));
		final DmArray array = new DmArray(at, count * itemBytes);
		at += array.bytes();
		return array;
	}

	/** Text is UTF-16. */
	private String text(final long count) throws IOException {
		final byte[] bytes = file.bytes(at, count * Character.BYTES);
		at += bytes.length;
		return new String(bytes, values.order() == ByteOrder.LITTLE_ENDIAN ? StandardCharsets.UTF_16LE
			: StandardCharsets.UTF_16BE).trim();
	}

	/** @return the number of fields of a structure whose codes start at the given place. */
	private int fields(final long[] codes, final int from, final long start) throws FormatException {
		final long count = codes.length > from + 2 ? codes[from + 2] : -1;
		if (count < 0 || count > MOST_FIELDS || codes.length < from + 3 + 2 * count) {
			throw file.error(start, "a structure of " + count + " fields has " + codes.length + " codes");
		}
		return (int) count;
	}

	private DmNumber kind(final long code, final long start) throws FormatException {
		final DmNumber kind = DmNumber.of(code);
		if (kind == null) throw file.error(start, "a value of type " + code + " is unknown");
		return kind;
	}

	private long length() throws IOException {
		final long start = at;
		final long length = wide ? big.i64(at) : big.u32(at);
		at += wide ? Long.BYTES : Integer.BYTES;
		if (length < 0) throw file.error(start, "a length is negative");
		return length;
	}
}
