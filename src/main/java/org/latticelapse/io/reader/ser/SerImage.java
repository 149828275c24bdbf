package org.latticelapse.io.reader.ser;

import java.io.IOException;
import java.nio.ByteOrder;

import org.latticelapse.core.image.Angstroms;
import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.PixelScale;
import org.latticelapse.io.reader.RawLayout;
import org.latticelapse.io.reader.SampleType;

/** The calibration, type and size that stand before the pixels of an image. */
final class SerImage {

	private static final int X_STEP = 8;
	private static final int Y_STEP = 28;
	private static final int TYPE = 40;
	private static final int WIDTH = 42;
	private static final int HEIGHT = 46;
	private static final int PIXELS = 50;
	private static final double PER_NM_IN_PER_METRE = 1e-9;
	private static final String SOURCE = "of the SER calibration";

	private static final SampleType[] TYPES = { null, SampleType.U8, SampleType.U16, SampleType.U32, SampleType.I8,
		SampleType.I16, SampleType.I32, SampleType.F32, SampleType.F64 };

	private final ByteSource file;
	private final Fields fields;
	private final long start;

	SerImage(final ByteSource file, final long start) {
		this.file = file;
		this.fields = file.fields(ByteOrder.LITTLE_ENDIAN);
		this.start = start;
	}

	/**
	 * @return size and type
	 * @throws FormatException if the pixels are no real numbers
	 */
	RawLayout layout() throws IOException {
		final int type = fields.u16(start + TYPE);
		if (type < 1 || type >= TYPES.length) {
			throw file.error(start + TYPE, "pixels of type " + type + " (complex numbers or unknown) are not counts");
		}
		return RawLayout.topDown(file, start + WIDTH, fields.u32(start + WIDTH), fields.u32(start + HEIGHT), TYPES[type],
			ByteOrder.LITTLE_ENDIAN);
	}

	/**
	 * @return the first byte of the pixels
	 * @throws FormatException if size or type are not those of the other image
	 */
	long pixelsLike(final SerImage other) throws IOException {
		if (fields.u16(start + TYPE) != other.fields.u16(other.start + TYPE) || fields.i64(start + WIDTH) != other.fields
			.i64(other.start + WIDTH))
		{
			throw file.error(start, "this image has another size or type than the first one");
		}
		return start + PIXELS;
	}

	/** @return what a pixel stands for: the file gives m, or 1/m of a diffraction pattern, and no pixel is larger than 1 m. */
	PixelScale scale() throws IOException {
		final double x = Math.abs(fields.f64(start + X_STEP));
		final double y = Math.abs(fields.f64(start + Y_STEP));
		return x < 1 ? PixelScale.specimen(x * Angstroms.PER_METRE, y * Angstroms.PER_METRE, SOURCE) : PixelScale
			.diffraction(x * PER_NM_IN_PER_METRE, y * PER_NM_IN_PER_METRE, SOURCE);
	}
}
