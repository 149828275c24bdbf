package org.latticelapse.io.reader.mrc;

import java.io.IOException;

import org.latticelapse.io.reader.SampleType;

/** The sample types of MRC files by their code. */
final class MrcMode {

	private static final int BYTES = 0;
	private static final int HIGHEST_SIGNED_BYTE = 127;

	private MrcMode() {}

	/** @return whether the code exists, even if its pixels are complex or colored. */
	static boolean isKnown(final int mode) {
		return mode >= 0 && mode <= 4 || mode == 6 || mode == 12 || mode == 16 || mode == 101;
	}

	/** @return how the file's pixels are stored; null: not as real numbers. */
	static SampleType type(final MrcHeader header) throws IOException {
		switch (header.mode()) {
			case BYTES:
				return hasSignedBytes(header) ? SampleType.I8 : SampleType.U8;
			case 1:
				return SampleType.I16;
			case 2:
				return SampleType.F32;
			case 6:
				return SampleType.U16;
			case 12:
				return SampleType.F16;
			case 101:
				return SampleType.U4;
			default:
				return null;
		}
	}

	/** Bytes are signed by the standard; IMOD says which they are; other programs betray themselves by their range. */
	private static boolean hasSignedBytes(final MrcHeader header) throws IOException {
		if (header.isImod()) return (header.imodFlags() & 1) != 0;
		return header.highest() <= HIGHEST_SIGNED_BYTE || header.lowest() < 0;
	}
}
