package org.latticelapse.io.reader.tiff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.CountCalibration;
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
	private static final int ORIGIN = 65006;
	private static final int VALUE_UNIT = 65022;
	private static final int VALUE_ORIGIN = 65024;
	private static final int VALUE_SCALE = 65025;
	private static final String SOURCE = "of the GMS tags of the TIFF";

	private GmsTags() {}

	static boolean areIn(final TiffDirectory page) {
		return page.has(SCALE) && page.has(UNIT) && page.has(SHORT_UNIT);
	}

	static FileRecord addTo(final FileRecord record, final TiffDirectory page, final int frames) throws IOException {
		final PixelScale scale = unit(page, 0).equals(unit(page, 1)) ? PixelScale.inUnit(scale(page, 0), scale(page, 1), unit(
			page, 0), SOURCE) : PixelScale.UNKNOWN;
		final FileRecord scaled = withElectrons(record, page).withScale(scale).withMetadata(record.metadata() + "GMS origin = " +
			number(page, ORIGIN) + ", " + number(page, ORIGIN + 1) + "\n");
		return frames > 1 && unit(page, 2).matches("s|seconds?") ? scaled.with(Quantity.FRAME_TIME, scale(page, 2), SOURCE)
			: scaled;
	}

	/** Electrons = (value − origin) × scale, as in the program's own files. */
	private static FileRecord withElectrons(final FileRecord record, final TiffDirectory page) throws IOException {
		final double scale = number(page, VALUE_SCALE);
		if (!symbol(page, VALUE_UNIT).equals("e-") || !(scale > 0)) return record;
		final double origin = number(page, VALUE_ORIGIN);
		return record.withNote(CountCalibration.ELECTRONS_PER_COUNT, Double.toString(scale), SOURCE).withNote(
			CountCalibration.OFFSET, Double.toString(Double.isNaN(origin) ? 0 : origin), SOURCE);
	}

	private static double scale(final TiffDirectory page, final int axis) throws IOException {
		return Math.abs(number(page, SCALE + axis));
	}

	private static double number(final TiffDirectory page, final int tag) throws IOException {
		final double[] values = page.numbers(tag);
		return values.length == 0 ? Double.NaN : values[0];
	}

	/** The name, such as micrometer; where there is none, the symbol. */
	private static String unit(final TiffDirectory page, final int axis) throws IOException {
		final String name = page.text(UNIT + axis);
		return name.isEmpty() ? symbol(page, SHORT_UNIT + axis) : name;
	}

	private static String symbol(final TiffDirectory page, final int tag) throws IOException {
		return new String(page.bytes(tag), StandardCharsets.ISO_8859_1).replace("\0", "").trim();
	}
}
