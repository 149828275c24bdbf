package org.latticelapse.io.reader.tiff;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/**
 * The structure that EMMENU of TVIPS writes into a TIFF, to which the tag 37706
 * points; version 2.
 */
final class TvipsTag {

	private static final int TAG = 37706;
	private static final String SOURCE = "of the TVIPS header of the TIFF";

	private static final int PIXEL_X = 2968;
	private static final int PIXEL_Y = 2972;
	private static final int MICROSCOPE = 3112;
	private static final int HIGH_TENSION = 3272;
	private static final int MODE = 3532;
	private static final int MAGNIFICATION = 3536;
	private static final int CAMERA = 3768;
	private static final int BINNING = 3944;
	private static final int EXPOSURE = 3952;
	private static final int NAME_BYTES = 160;
	private static final int END = 4132;

	private TvipsTag() {}

	static boolean isIn(final TiffDirectory page) {
		return page.has(TAG);
	}

	static FileRecord addTo(final FileRecord record, final ByteSource file, final TiffDirectory page) throws IOException {
		final long start = page.integer(TAG, -1);
		file.require(start, END, 1);
		final Fields fields = file.fields(ByteOrder.LITTLE_ENDIAN);
		if (fields.u32(start) != 2) return record;
		final double x = fields.f32(start + PIXEL_X);
		final double y = fields.f32(start + PIXEL_Y);
		// EMMENU counts modes from 0, imaging; others are of diffraction.
		final boolean image = fields.u32(start + MODE) == 0;
		final FileRecord scaled = record.withScale(image ? PixelScale.inUnit(x, y, "nm", SOURCE) : PixelScale.diffraction(x,
			y, SOURCE));
		return scaled.with(Quantity.VOLTAGE, fields.f32(start + HIGH_TENSION) * 1e-3, SOURCE).with(Quantity.FRAME_TIME, fields
			.f32(start + EXPOSURE) * 1e-3, SOURCE + " (exposure time)").withNote("Microscope", name(fields, start + MICROSCOPE), SOURCE)
			.withNote("Camera", name(fields, start + CAMERA), SOURCE).withNote("Magnification", String.valueOf(fields.f32(start +
				MAGNIFICATION)), SOURCE).withNote("Binning", String.valueOf(fields.u32(start + BINNING)), SOURCE);
	}

	private static String name(final Fields fields, final long offset) throws IOException {
		return fields.wideText(offset, NAME_BYTES, StandardCharsets.UTF_16LE);
	}
}
