package org.latticelapse.io.reader.dm;

import java.io.IOException;

import org.latticelapse.io.reader.Fields;

/** The kinds of numbers in tags. */
enum DmNumber {

	I16(2, Short.BYTES, Fields::i16), //
	I32(3, Integer.BYTES, Fields::i32), //
	U16(4, Short.BYTES, Fields::u16), //
	U32(5, Integer.BYTES, Fields::u32), //
	F32(6, Float.BYTES, Fields::f32), //
	F64(7, Double.BYTES, Fields::f64), //
	BOOLEAN(8, 1, Fields::u8), //
	CHARACTER(9, 1, Fields::u8), //
	OCTET(10, 1, Fields::u8), //
	I64(11, Long.BYTES, Fields::i64), //
	U64(12, Long.BYTES, Fields::i64);

	private final int code;
	private final int bytes;
	private final Reader reader;

	DmNumber(final int code, final int bytes, final Reader reader) {
		this.code = code;
		this.bytes = bytes;
		this.reader = reader;
	}

	/** @return the kind that a file means by a code; null if it is none of these. */
	static DmNumber of(final long code) {
		for (final DmNumber kind : values()) {
			if (kind.code == code) return kind;
		}
		return null;
	}

	/** @return how many bytes one takes. */
	int bytes() {
		return bytes;
	}

	/** @return the number at a 0-based byte. */
	Number read(final Fields fields, final long offset) throws IOException {
		return reader.read(fields, offset);
	}

	private interface Reader {

		Number read(Fields fields, long offset) throws IOException;
	}
}
