package org.latticelapse.io.reader.mrc;

import java.io.IOException;
import java.util.Arrays;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.FileRecord;

/** The record of a file with Thermo Fisher's extended header. */
final class FeiRecord {

	private static final String SOURCE = "of the FEI header of the MRC";

	private final ByteSource file;
	private final int frames;
	private final FeiImage[] images;

	FeiRecord(final ByteSource file, final MrcHeader header, final int frames) throws IOException {
		this.file = file;
		this.frames = frames;
		final long stride = FeiImage.stride(file, header.extendedType());
		images = new FeiImage[(int) Math.min(frames, header.extendedBytes() / stride)];
		for (int i = 0; i < images.length; i++) {
			images[i] = FeiImage.at(file, MrcHeader.BYTES + i * stride);
		}
	}

	FileRecord addTo(final FileRecord record) throws IOException {
		if (images.length == 0) {
			return record.withWarning("The extended header of " + file.file().getFileName() + " describes no image");
		}
		final FeiImage first = images[0];
		FileRecord told = ScaleConflict.preferring(first.scale(SOURCE), record);
		told = told.with(Quantity.VOLTAGE, first.voltage(), SOURCE).withNote("Microscope", first.microscope(), SOURCE);
		told = told.withNote("Software", first.application(), SOURCE).withNote("Detector", first.detector(), SOURCE);
		told = told.withNote("Acquired", first.acquired(), SOURCE).withNote("Dwell time", text(first.dwellTime(), " s"), SOURCE);
		return first.isDoseFraction() ? fractions(first, told) : separateImages(told);
	}

	/** Exposure and dose of a fractionated movie may be those of the whole exposure: the header does not say. */
	private static FileRecord fractions(final FeiImage first, final FileRecord record) throws IOException {
		return record.withNote("Integration time of the exposure or of a fraction", text(first.integrationTime(), " s"), SOURCE)
			.withNote("Dose of the exposure or of a fraction", text(first.dose(), " e/Å²"), SOURCE);
	}

	private FileRecord separateImages(final FileRecord record) throws IOException {
		final double[] starts = FrameSchedule.unknown(frames);
		final double[] durations = FrameSchedule.unknown(frames);
		final double[] doses = FrameSchedule.unknown(frames);
		for (int i = 0; i < images.length; i++) {
			final FeiImage image = images[i];
			starts[i] = image.timestamp() - images[0].timestamp();
			durations[i] = Double.isNaN(image.scanTime()) ? image.integrationTime() : image.scanTime();
			doses[i] = image.dose();
		}
		if (!areTimes(starts)) Arrays.fill(starts, Double.NaN);
		if (!isKnown(starts) && !isKnown(durations) && !isKnown(doses)) return record;
		return record.withAcquisition(record.acquisition().withSchedule(FrameSchedule.of(starts, durations, doses, isKnown(
			doses) ? DoseKind.INCIDENT : DoseKind.UNKNOWN, SOURCE)));
	}

	/** Some programs write one time to all images. */
	private static boolean areTimes(final double[] starts) {
		for (int i = 1; i < starts.length; i++) {
			if (!(starts[i] > starts[i - 1])) return false;
		}
		return starts[0] == 0;
	}

	private static boolean isKnown(final double[] values) {
		return Arrays.stream(values).anyMatch(value -> !Double.isNaN(value));
	}

	private static String text(final double value, final String unit) {
		return Double.isNaN(value) ? "" : (float) value + unit;
	}
}
