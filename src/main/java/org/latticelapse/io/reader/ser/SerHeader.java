package org.latticelapse.io.reader.ser;

import java.io.IOException;
import java.nio.ByteOrder;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.FormatException;

/** The header of a SER file: how many images, where they are, and when each was taken. */
final class SerHeader {

	private static final int LITTLE_ENDIAN_MARK = 0x4949;
	private static final int SERIES = 0x0197;
	private static final int FIRST_WIDE_VERSION = 0x220;
	private static final int SPECTRA = 0x4120;
	private static final int IMAGES = 0x4122;

	private final ByteSource file;
	private final Fields fields;
	private final boolean wide;
	private final long offsets;
	private final int total;
	private final int images;

	private SerHeader(final ByteSource file) throws IOException {
		this.file = file;
		fields = file.fields(ByteOrder.LITTLE_ENDIAN);
		wide = fields.u16(4) >= FIRST_WIDE_VERSION;
		final long kind = fields.u32(6);
		if (kind == SPECTRA) {
			throw file.error(6, "this is a series of spectra, not of images; open it in its own software");
		}
		if (kind != IMAGES) throw file.error(6, "data of kind " + kind + " is unknown");
		offsets = wide ? fields.i64(22) : fields.u32(22);
		total = count(14);
		images = Math.min(count(18), total);
		if (images < 1) throw file.error(18, "the file holds no image");
		file.require(offsets, 2L * total, offsetBytes());
	}

	/** @return whether the file starts as a SER file does. */
	static boolean isIn(final ByteSource file) throws IOException {
		final Fields fields = file.fields(ByteOrder.LITTLE_ENDIAN);
		return fields.u16(0) == LITTLE_ENDIAN_MARK && fields.u16(2) == SERIES;
	}

	/** @throws FormatException if it holds no images */
	static SerHeader of(final ByteSource file) throws IOException {
		return new SerHeader(file);
	}

	/** @return the number of images that were written, at least 1. */
	int images() {
		return images;
	}

	/** @return the number of images that were planned. */
	int planned() {
		return total;
	}

	/** @return the number of axes along which images were taken: more than 1 is a map. */
	long axes() throws IOException {
		return fields.u32(22L + offsetBytes());
	}

	/** @return the version of the format. */
	int version() throws IOException {
		return fields.u16(4);
	}

	/** @return an image by its 0-based place. */
	SerImage image(final int place) throws IOException {
		return new SerImage(file, offset(place));
	}

	/** @return when an image was taken, whole s since 1970; 0: unknown. */
	long time(final int place) throws IOException {
		final long tag = offset(total + place);
		return tag > 0 && tag <= file.size() - 2 * Integer.BYTES ? fields.u32(tag + Integer.BYTES) : 0;
	}

	private long offset(final int place) throws IOException {
		final long at = offsets + (long) place * offsetBytes();
		return wide ? fields.i64(at) : fields.u32(at);
	}

	private int offsetBytes() {
		return wide ? Long.BYTES : Integer.BYTES;
	}

	private int count(final int at) throws IOException {
		final long count = fields.u32(at);
		if (count > Integer.MAX_VALUE / 2) throw file.error(at, "there can not be " + count + " images");
		return (int) count;
	}
}
