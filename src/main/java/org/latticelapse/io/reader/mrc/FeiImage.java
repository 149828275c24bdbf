package org.latticelapse.io.reader.mrc;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

import org.latticelapse.core.image.Angstroms;
import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.PixelScale;

/**
 * What Thermo Fisher's software writes about one image into the extended header
 * (types {@code FEI1}, {@code FEI2}): packed little-endian fields and, in bit
 * masks, which of them mean something. Zero means unknown, too.
 */
final class FeiImage {

	private static final int SHORTEST = 768;
	private static final int TEXT_BYTES = 16;
	private static final int FIRST_MASK = 8;
	private static final int SECOND_MASK = 297;
	private static final int THIRD_MASK = 490;
	private static final double VOLTS_PER_KILOVOLT = 1000;
	private static final double SECONDS_PER_DAY = 86400;
	private static final double PER_NM_IN_PER_METRE = 1e-9;
	private static final double SQUARE_METRES_PER_SQUARE_ANGSTROM = 1e-20;

	private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
	private static final double LATEST = 300 * 365 * SECONDS_PER_DAY;

	private final Fields fields;
	private final long start;

	private FeiImage(final Fields fields, final long start) {
		this.fields = fields;
		this.start = start;
	}

	/**
	 * @param start 0-based first byte
	 * @throws org.latticelapse.io.reader.FormatException if the file ends before
	 */
	static FeiImage at(final ByteSource file, final long start) throws IOException {
		file.require(start, SHORTEST, 1);
		return new FeiImage(file.fields(ByteOrder.LITTLE_ENDIAN), start);
	}

	/** @return bytes from one image's fields to the next. */
	static long stride(final ByteSource file, final String type) throws IOException {
		final long stated = file.fields(ByteOrder.LITTLE_ENDIAN).u32(MrcHeader.BYTES);
		return stated >= SHORTEST && stated < 1 << 16 ? stated : type.equals("FEI1") ? SHORTEST : 888;
	}

	/** @return accelerating voltage, kV; NaN: unknown. */
	double voltage() throws IOException {
		return number(FIRST_MASK, 5, 84) / VOLTS_PER_KILOVOLT;
	}

	/** @return dose, e/Å²; NaN: unknown. */
	double dose() throws IOException {
		return number(FIRST_MASK, 6, 92) * SQUARE_METRES_PER_SQUARE_ANGSTROM;
	}

	/** @return when the image was taken, s since an arbitrary day; NaN: unknown. */
	double timestamp() throws IOException {
		return number(FIRST_MASK, 0, 12) * SECONDS_PER_DAY;
	}

	/** @return date and time in the clock of the microscope; empty: unknown. The header counts days from 1899-12-30. */
	String acquired() throws IOException {
		final double seconds = timestamp();
		return seconds > 0 && seconds < LATEST ? DAY_ZERO.plusSeconds(Math.round(seconds)).toString() : "";
	}

	/** @return what a pixel stands for: the header gives m, or 1/m of a diffraction pattern, and no pixel is larger than 1 m. */
	PixelScale scale(final String source) throws IOException {
		final double x = number(FIRST_MASK, 14, 156);
		final double y = number(FIRST_MASK, 15, 164);
		return x < 1 ? PixelScale.specimen(x * Angstroms.PER_METRE, y * Angstroms.PER_METRE, source) : PixelScale
			.diffraction(x * PER_NM_IN_PER_METRE, y * PER_NM_IN_PER_METRE, source);
	}

	/** @return exposure of a camera image, s; NaN: unknown. */
	double integrationTime() throws IOException {
		return number(SECOND_MASK, 16, 419);
	}

	/** @return dwell time of a scanned image, s; NaN: unknown. */
	double dwellTime() throws IOException {
		return number(THIRD_MASK, 15, 571);
	}

	/** @return time for all pixels of a scanned image, s; NaN: unknown. */
	double scanTime() throws IOException {
		return number(THIRD_MASK, 16, 579);
	}

	/** @return whether the image is a part of a longer exposure. */
	boolean isDoseFraction() throws IOException {
		return fields.u8(start + 655) != 0;
	}

	/** @return the program that wrote the image. */
	String application() throws IOException {
		return (text(52) + " " + text(68)).trim();
	}

	/** @return the microscope. */
	String microscope() throws IOException {
		return (text(20) + " " + text(36)).trim();
	}

	/** @return the camera or, of a scanned image, the detector. */
	String detector() throws IOException {
		final boolean scanned = !Double.isNaN(scanTime());
		return scanned ? text(519) : text(435);
	}

	private String text(final int place) throws IOException {
		return fields.text(start + place, TEXT_BYTES, StandardCharsets.ISO_8859_1);
	}

	private double number(final int mask, final int bit, final int place) throws IOException {
		final int valid = fields.i32(start + mask);
		final double value = fields.f64(start + place);
		final boolean stated = valid == 0 || (valid & 1 << bit) != 0;
		return stated && value > 0 && value < Double.POSITIVE_INFINITY ? value : Double.NaN;
	}
}
