package org.latticelapse.io.reader.tiff;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.FormatException;

/**
 * One image file directory of a TIFF: the tags of one page. Values are read when
 * asked for.
 */
public final class TiffDirectory {

	private static final int SHORT = 3;

	private final ByteSource file;
	private final Fields fields;
	private final long position;
	private final Map<Integer, TiffEntry> entries;

	TiffDirectory(final ByteSource file, final Fields fields, final long position,
		final Map<Integer, TiffEntry> entries)
	{
		this.file = file;
		this.fields = fields;
		this.position = position;
		this.entries = entries;
	}

	/** @return the offset of the directory in the file. */
	public long position() {
		return position;
	}

	/** @return whether the page has a tag. */
	public boolean has(final int tag) {
		return entries.containsKey(tag);
	}

	/** @return the number of the TIFF type of a tag's values: 2 text, 7 bytes of any meaning, …; 0 if there is no such tag. */
	public int type(final int tag) {
		return has(tag) ? entries.get(tag).type : 0;
	}

	/**
	 * @param otherwise the value when the tag is missing
	 * @return the first value of a tag of integers
	 */
	public long integer(final int tag, final long otherwise) throws IOException {
		final TiffEntry entry = entries.get(tag);
		return entry == null || entry.count == 0 ? otherwise : integer(tag, entry, 0);
	}

	/** @return all values of a tag of integers; none if there is no such tag. */
	public long[] integers(final int tag) throws IOException {
		final TiffEntry entry = checked(tag);
		if (entry == null) return new long[0];
		final long[] values = new long[(int) entry.count];
		for (int i = 0; i < values.length; i++) values[i] = integer(tag, entry, i);
		return values;
	}

	/** @return all values of a tag of numbers of any type; none if there is no such tag. */
	public double[] numbers(final int tag) throws IOException {
		final TiffEntry entry = checked(tag);
		if (entry == null) return new double[0];
		final double[] values = new double[(int) entry.count];
		for (int i = 0; i < values.length; i++) values[i] = number(tag, entry, i);
		return values;
	}

	/** @return the bytes of a tag's values as they are; none if there is no such tag. */
	public byte[] bytes(final int tag) throws IOException {
		final TiffEntry entry = checked(tag);
		return entry == null ? new byte[0] : file.bytes(entry.position, entry.count * TiffEntry.bytes(entry.type));
	}

	/** @return a tag's text; 16-bit values are taken for UTF-16; empty if there is no such tag. */
	public String text(final int tag) throws IOException {
		final Charset charset = type(tag) == SHORT ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
		return new String(bytes(tag), charset).replace("\0", "").trim();
	}

	/** @throws FormatException if the values lie outside the file, or are more than an array holds. */
	private TiffEntry checked(final int tag) throws FormatException {
		final TiffEntry entry = entries.get(tag);
		if (entry == null) return null;
		file.require(entry.position, entry.count, TiffEntry.bytes(entry.type));
		if (entry.count > Integer.MAX_VALUE / Long.BYTES) {
			throw file.error(entry.position, "TIFF tag " + tag + " has " + entry.count + " values");
		}
		return entry;
	}

	private long integer(final int tag, final TiffEntry entry, final long index) throws IOException {
		final long at = entry.position + index * TiffEntry.bytes(entry.type);
		switch (entry.type) {
			case 1:
			case 7:
				return fields.u8(at);
			case 6:
				return (byte) fields.u8(at);
			case SHORT:
				return fields.u16(at);
			case 8:
				return fields.i16(at);
			case 4:
			case 13:
				return fields.u32(at);
			case 9:
				return fields.i32(at);
			case 16:
			case 17:
			case 18:
				return fields.i64(at);
			default:
				throw file.error(at, "TIFF tag " + tag + " should hold integers, not values of type " + entry.type);
		}
	}

	private double number(final int tag, final TiffEntry entry, final long index) throws IOException {
		final long at = entry.position + index * TiffEntry.bytes(entry.type);
		switch (entry.type) {
			case 5:
				return (double) fields.u32(at) / fields.u32(at + Integer.BYTES);
			case 10:
				return (double) fields.i32(at) / fields.i32(at + Integer.BYTES);
			case 11:
				return fields.f32(at);
			case 12:
				return fields.f64(at);
			default:
				return integer(tag, entry, index);
		}
	}
}
