package org.latticelapse.io.reader.tiff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/**
 * The private tags in which DigitalMicrograph (GMS) keeps the calibration of a
 * TIFF it exports: the scale of the axes x, y and z from 65009 on, the names of
 * their units from 65012 on, the scale of the intensity in 65025.
 */
final class GmsTags {

	private static final int SCALE = 65009;
	private static final int UNIT = 65012;
	private static final int SHORT_UNIT = 65003;
	private static final String SOURCE = "of the GMS tags of the TIFF";

	private GmsTags() {}

	static boolean areIn(final TiffDirectory page) {
		return page.has(SCALE) && page.has(UNIT) && page.has(SHORT_UNIT);
	}

	static FileRecord addTo(final FileRecord record, final TiffDirectory page, final int frames) throws IOException {
		final PixelScale scale = unit(page, 0).equals(unit(page, 1)) ? PixelScale.inUnit(scale(page, 0), scale(page, 1), unit(
			page, 0), SOURCE) : PixelScale.UNKNOWN;
		final FileRecord scaled = record.withScale(scale);
		return frames > 1 && unit(page, 2).matches("s|seconds?") ? scaled.with(Quantity.FRAME_TIME, scale(page, 2), SOURCE)
			: scaled;
	}

	private static double scale(final TiffDirectory page, final int axis) throws IOException {
		final double[] values = page.numbers(SCALE + axis);
		return values.length == 0 ? Double.NaN : Math.abs(values[0]);
	}

	/** The name, such as micrometer; where there is none, the symbol. */
	private static String unit(final TiffDirectory page, final int axis) throws IOException {
		final String name = page.text(UNIT + axis);
		return name.isEmpty() ? new String(page.bytes(SHORT_UNIT + axis), StandardCharsets.ISO_8859_1).replace("\0", "").trim()
			: name;
	}
}
