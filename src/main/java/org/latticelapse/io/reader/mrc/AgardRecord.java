package org.latticelapse.io.reader.mrc;

import java.io.IOException;

import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/**
 * The extended header of older FEI and UCSF software (type {@code AGAR}): 128
 * bytes an image, real numbers of which exposure, pixel size and magnification
 * concern us.
 */
final class AgardRecord {

	private static final int IMAGE_BYTES = 128;
	private static final int EXPOSURE = 32;
	private static final int PIXEL_SIZE = 44;
	private static final int MAGNIFICATION = 48;
	private static final double LARGEST_PIXEL_METRES = 1e-3;
	private static final String SOURCE = "of the AGAR header of the MRC";

	private final ByteSource file;
	private final MrcHeader header;
	private final int frames;

	AgardRecord(final ByteSource file, final MrcHeader header, final int frames) {
		this.file = file;
		this.header = header;
		this.frames = frames;
	}

	FileRecord addTo(final FileRecord record) throws IOException {
		final int described = (int) Math.min(frames, header.extendedBytes() / IMAGE_BYTES);
		if (described < 1) return record;
		file.require(MrcHeader.BYTES, described, IMAGE_BYTES);
		return withExposures(withScale(record), described).withMetadata(record.metadata() + "Magnification = " + number(0,
			MAGNIFICATION) + '\n');
	}

	private FileRecord withScale(final FileRecord record) throws IOException {
		final double metres = number(0, PIXEL_SIZE);
		if (!(metres > 0 && metres < LARGEST_PIXEL_METRES)) return record;
		final double side = metres * Angstroms.PER_METRE;
		return ScaleConflict.preferring(PixelScale.specimen(side, side, SOURCE), record);
	}

	private FileRecord withExposures(final FileRecord record, final int described) throws IOException {
		final double[] exposures = FrameSchedule.unknown(frames);
		boolean known = false;
		for (int i = 0; i < described; i++) {
			final double seconds = number(i, EXPOSURE);
			if (!(seconds > 0 && seconds < Double.POSITIVE_INFINITY)) continue;
			exposures[i] = seconds;
			known = true;
		}
		return known ? record.withAcquisition(record.acquisition().withSchedule(FrameSchedule.times(FrameSchedule
			.unknown(frames), exposures, SOURCE))) : record;
	}

	private float number(final int image, final int place) throws IOException {
		return header.fields().f32(MrcHeader.BYTES + (long) image * IMAGE_BYTES + place);
	}
}
