package org.latticelapse.io.reader.mrc;

import java.io.IOException;
import java.util.Arrays;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.FileRecord;

/**
 * The extended header of SerialEM (type {@code SERI}, or none in older files):
 * a few short integers an image, which of them a set of flags says (mrc_format,
 * IMOD documentation).
 */
final class SerialEmSections {

	private static final int BYTES_PER_IMAGE = 128;
	private static final int FLAGS = 130;
	private static final int EXPOSURE_DOSE = 32;

	/** Bytes of what comes before the dose: tilt, montage place, stage, magnification, intensity. */
	private static final int[] EARLIER_BYTES = { 2, 6, 4, 2, 2 };

	private final MrcHeader header;
	private final int frames;

	SerialEmSections(final MrcHeader header, final int frames) {
		this.header = header;
		this.frames = frames;
	}

	/** @return whether the file has such a header. */
	static boolean areIn(final MrcHeader header) throws IOException {
		final int bytes = header.fields().u16(BYTES_PER_IMAGE);
		final int flags = header.fields().u16(FLAGS);
		final boolean named = header.extendedType().equals("SERI") || header.extendedType().isEmpty() && header.isImod();
		return named && flags > 0 && bytes > 0 && bytes >= bytesBefore(flags, EXPOSURE_DOSE) && (long) bytes * header
			.images() <= header.extendedBytes();
	}

	FileRecord addTo(final FileRecord record) throws IOException {
		final double[] doses = doses();
		if (doses == null) return record;
		final double[] unknown = FrameSchedule.unknown(frames);
		return record.withAcquisition(record.acquisition().withSchedule(FrameSchedule.of(unknown, unknown, doses,
			DoseKind.INCIDENT, "of the SerialEM header of the MRC")));
	}

	private double[] doses() throws IOException {
		final int flags = header.fields().u16(FLAGS);
		if ((flags & EXPOSURE_DOSE) == 0) return null;
		final int bytes = header.fields().u16(BYTES_PER_IMAGE);
		final double[] doses = new double[frames];
		for (int i = 0; i < frames; i++) {
			doses[i] = dose(MrcHeader.BYTES + (long) i * bytes + bytesBefore(flags, EXPOSURE_DOSE));
			if (doses[i] < 0) return null;
		}
		return Arrays.stream(doses).allMatch(dose -> dose == 0) ? null : doses;
	}

	/** Two short integers hold a real number: 24 bits of value in the first and the low byte of the second, and a power of 2. */
	private double dose(final long offset) throws IOException {
		final Fields fields = header.fields();
		final int first = fields.i16(offset);
		final int second = fields.i16(offset + Short.BYTES);
		final int value = Math.abs(first) * 256 + Math.abs(second) % 256;
		return Math.scalb((double) Integer.signum(first) * value, Integer.signum(second) * (Math.abs(second) / 256));
	}

	private static int bytesBefore(final int flags, final int flag) {
		int bytes = 0;
		for (int i = 0; i < EARLIER_BYTES.length && 1 << i < flag; i++) {
			if ((flags & 1 << i) != 0) bytes += EARLIER_BYTES[i];
		}
		return bytes;
	}
}
