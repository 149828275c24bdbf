package org.latticelapse.io.reader.tvips;

import java.io.IOException;

import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/** What the headers of a TVIPS movie say about the recording. */
final class TvipsRecord {

	private static final String SOURCE = "of the TVIPS header";
	private static final double MILLISECOND = 1e-3;

	/** A larger pixel is one of the camera's chip, which measures micrometres, not one on the specimen. */
	private static final long LARGEST_ON_SPECIMEN = 1000;

	private final TvipsParts parts;
	private final TvipsHeader header;

	TvipsRecord(final TvipsParts parts) {
		this.parts = parts;
		this.header = parts.header();
	}

	FileRecord read() throws IOException {
		final FileRecord record = withScale(FileRecord.EMPTY.withMetadata("Parts = " + parts.count() + "\nMagnification = " +
			header.magnification() + "\nBinning = " + header.binning() + "\nPixel = " + header.pixelNanometres() + " nm\n")
			.with(Quantity.VOLTAGE, header.voltage(), SOURCE));
		final double[] starts = starts();
		if (starts == null) return record;
		return record.withAcquisition(record.acquisition().withSchedule(FrameSchedule.times(starts, FrameSchedule
			.unknown(starts.length), "of the TVIPS frames")));
	}

	private FileRecord withScale(final FileRecord record) throws IOException {
		final long pixel = header.pixelNanometres();
		if (parts.isDiffraction(0)) return diffraction(record, pixel);
		if (pixel <= 0) return record;
		if (pixel < LARGEST_ON_SPECIMEN) {
			final double side = pixel * Angstroms.PER_NANOMETRE;
			return record.withScale(PixelScale.specimen(side, side, SOURCE)).withWarning("The header states the pixel in whole" +
				" nm (" + pixel + "); set the exact size in Image > Properties...");
		}
		if (header.magnification() <= 1) return record;
		final double side = pixel * Angstroms.PER_NANOMETRE * header.binning() / header.magnification();
		return record.withScale(PixelScale.specimen(side, side, SOURCE + " (camera pixel × binning ÷ magnification)"))
			.withWarning("The pixel size is that of the camera divided by the magnification in the header (" + header
				.magnification() + "), which may be wrong by many percent; calibrate it");
	}

	private static FileRecord diffraction(final FileRecord record, final long pixel) {
		final PixelScale scale = pixel > 0 && pixel < LARGEST_ON_SPECIMEN ? PixelScale.diffraction(pixel, pixel, SOURCE)
			: PixelScale.UNKNOWN;
		return record.withScale(scale).withWarning(
			"The frames are diffraction patterns by their headers, a dose per area has no meaning for them");
	}

	/** @return s from the first frame; null if the frames have no times of their own. */
	private double[] starts() throws IOException {
		final double[] starts = new double[parts.frames()];
		final long origin = parts.milliseconds(0);
		for (int i = 1; i < starts.length; i++) {
			starts[i] = (parts.milliseconds(i) - origin) * MILLISECOND;
			if (!(starts[i] > starts[i - 1])) return null;
		}
		return starts.length > 1 ? starts : null;
	}
}
