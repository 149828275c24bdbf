package org.latticelapse.io.reader.tiff;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.latticelapse.io.reader.SampleType;

/** How the pixels of a page are coded in its strips or tiles: type, packing, and differences in place of values. */
final class BlockCoding {

	private static final int BITS = 258;
	private static final int COMPRESSION = 259;
	private static final int COLORS = 262;
	private static final int SAMPLES = 277;
	private static final int PREDICTOR = 317;
	private static final int SAMPLE_FORMAT = 339;

	private final SampleType type;
	private final ByteOrder order;
	private final Packing packing;
	private final boolean differences;

	private BlockCoding(final SampleType type, final ByteOrder order, final Packing packing, final boolean differences) {
		this.type = type;
		this.order = order;
		this.packing = packing;
		this.differences = differences;
	}

	/** @return the coding of a page; null if its pixels are not grey, or packed in a way that is not known here. */
	static BlockCoding of(final TiffDirectory directory, final ByteOrder order) throws IOException {
		final SampleType type = type(directory.integer(BITS, 1), directory.integer(SAMPLE_FORMAT, 1));
		final Packing packing = Packing.of(directory.integer(COMPRESSION, 1));
		final long predictor = packing == Packing.NONE ? 1 : directory.integer(PREDICTOR, 1);
		final boolean whole = type != null && type != SampleType.F32 && type != SampleType.F64 && type != SampleType.F16;
		final boolean known = type != null && packing != null && directory.integer(SAMPLES, 1) == 1 && directory.integer(
			COLORS, 1) <= 1 && (predictor == 1 || predictor == 2 && whole);
		return known ? new BlockCoding(type, order, packing, predictor == 2) : null;
	}

	/** @return the type of the pixels. */
	SampleType type() {
		return type;
	}

	/** @return the byte order of the pixels. */
	ByteOrder order() {
		return order;
	}

	/** @return whether the pixels do not lie in the file as they are. */
	boolean isPacked() {
		return packing != Packing.NONE;
	}

	/**
	 * @param coded the bytes of a strip or tile in the file
	 * @return the bytes of its pixels
	 * @throws IllegalArgumentException if they are damaged or too few, with a reason
	 */
	byte[] decode(final byte[] coded, final int columns, final int rows) {
		final int wanted = (int) type.frameBytes(columns, rows);
		final byte[] block = packing.unpack(coded, wanted);
		if (block.length < wanted) {
			throw new IllegalArgumentException("a strip has " + block.length + " bytes instead of " + wanted);
		}
		if (differences) Differences.undo(block, columns, (int) type.frameBytes(1, 1), order);
		return block.length == wanted ? block : Arrays.copyOf(block, wanted);
	}

	private static SampleType type(final long bits, final long format) {
		switch ((int) (bits * 10 + format)) {
			case 81:
			case 84:
				return SampleType.U8;
			case 82:
				return SampleType.I8;
			case 161:
			case 164:
				return SampleType.U16;
			case 162:
				return SampleType.I16;
			case 163:
				return SampleType.F16;
			case 321:
				return SampleType.U32;
			case 322:
				return SampleType.I32;
			case 323:
				return SampleType.F32;
			case 643:
				return SampleType.F64;
			default:
				return null;
		}
	}
}
