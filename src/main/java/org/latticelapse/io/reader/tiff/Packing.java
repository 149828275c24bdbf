package org.latticelapse.io.reader.tiff;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How the bytes of a strip or tile are packed. */
enum Packing {

	NONE {

		@Override
		byte[] unpack(final byte[] packed, final int most) {
			return packed;
		}
	},

	LZW {

		@Override
		byte[] unpack(final byte[] packed, final int most) {
			return new LzwDecoder(packed, most).decode();
		}
	},

	DEFLATE {

		@Override
		byte[] unpack(final byte[] packed, final int most) {
			final Inflater inflater = new Inflater();
			try {
				inflater.setInput(packed);
				final ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
				final byte[] buffer = new byte[BUFFER];
				while (unpacked.size() < most) {
					final int n = inflater.inflate(buffer, 0, Math.min(buffer.length, most - unpacked.size()));
					if (n == 0) break;
					unpacked.write(buffer, 0, n);
				}
				return unpacked.toByteArray();
			}
			catch (final DataFormatException e) {
				throw new IllegalArgumentException("the deflated data are damaged (" + e.getMessage() + ")", e);
			}
			finally {
				inflater.end();
			}
		}
	},

	PACK_BITS {

		@Override
		byte[] unpack(final byte[] packed, final int most) {
			final ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
			int at = 0;
			while (at < packed.length && unpacked.size() < most) {
				final int code = packed[at++];
				if (code >= 0) {
					final int n = Math.min(code + 1, packed.length - at);
					unpacked.write(packed, at, n);
					at += n;
				}
				else if (code != -128 && at < packed.length) {
					for (int i = 0; i <= -code; i++) unpacked.write(packed[at]);
					at++;
				}
			}
			return unpacked.toByteArray();
		}
	};

	private static final int BUFFER = 1 << 14;

	/** @return the packing of a TIFF compression; null if it is another. */
	static Packing of(final long compression) {
		switch ((int) compression) {
			case 1:
				return NONE;
			case 5:
				return LZW;
			case 8:
			case 32946:
				return DEFLATE;
			case 32773:
				return PACK_BITS;
			default:
				return null;
		}
	}

	/**
	 * @param most bytes that are wanted
	 * @return the bytes, fewer if there are not as many
	 * @throws IllegalArgumentException if they are damaged, with a reason
	 */
	abstract byte[] unpack(byte[] packed, int most);
}
