package org.latticelapse.io.reader.eer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.CountCalibration;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.PixelScale;

/**
 * What the XML of an EER file says. The doses are of the electrons that the
 * camera counted, behind the specimen.
 */
final class EerRecord {

	private static final String SOURCE = "of the EER header";
	private static final double ANGSTROM_PER_M = 1e10;

	/** Electrons per pixel and frame above which coincidences are lost noticeably. */
	private static final double CROWDED = 0.05;

	private static final double DOSE_TOLERANCE = 0.02;

	private final EerMetadata movie;
	private final List<EerMetadata> frames;
	private final double frameTime;
	private final double pixelArea;
	private FileRecord record;

	/**
	 * @param movie the file's metadata
	 * @param frames the metadata of each camera frame
	 */
	EerRecord(final EerMetadata movie, final List<EerMetadata> frames) {
		this.movie = movie;
		this.frames = frames;
		final double stated = movie.number("numberOfFrames");
		this.frameTime = movie.number("exposureTime") / (stated >= 1 ? stated : frames.size());
		final PixelScale scale = PixelScale.specimen(movie.number("sensorPixelSize.width") * ANGSTROM_PER_M, movie.number(
			"sensorPixelSize.height") * ANGSTROM_PER_M, SOURCE);
		this.pixelArea = scale.isKnown() ? scale.x() * scale.y() : Double.NaN;
		this.record = FileRecord.EMPTY.withScale(scale).withMetadata(movie.lines() + (frames.isEmpty() ? "" : frames.get(0)
			.lines()));
	}

	/** @return everything the file says. */
	FileRecord read() {
		record = record.with(Quantity.FRAME_TIME, frameTime, SOURCE + " (exposureTime / numberOfFrames)").with(
			Quantity.CAMERA_DOSE_RATE, movie.number("totalDose") / pixelArea / movie.number("exposureTime"),
			SOURCE + " (totalDose / exposureTime)");
		record = record.withNote("Camera", (movie.text("commercialName") + " " + movie.text("cameraName")).trim(), SOURCE)
			.withNote("Camera serial number", movie.text("serialNumber"), SOURCE).withNote("Gain reference", movie.text(
				"eerGainReference"), SOURCE).withNote("Acquired", movie.text("timestamp"), SOURCE).withNote(
					CountCalibration.COUNTS_PER_ELECTRON, "1", "of the format: EER files hold electrons");
		tellMissingFrames();
		addSchedule();
		tellDoses();
		return record;
	}

	private void addSchedule() {
		final FrameClock clock = new FrameClock(each("timestamp", true), frameTime > 0 ? frameTime : Double.NaN);
		if (clock.isDisordered()) warn("The frames are not in the order of their time stamps; frame times are those of the header");
		else if (clock.gaps() > 0) {
			warn("Gaps between the time stamps of the frames: " + clock.gaps() + "; the camera may have dropped frames");
		}
		final double[] doses = Arrays.stream(each("dose", false)).map(dose -> dose >= 0 ? dose / pixelArea : Double.NaN)
			.map(dose -> Double.isInfinite(dose) ? Double.NaN : dose).toArray();
		final double[] durations = new double[frames.size()];
		Arrays.fill(durations, Quantity.FRAME_TIME.allows(frameTime) ? frameTime : Double.NaN);
		final boolean dosed = Arrays.stream(doses).noneMatch(Double::isNaN);
		if (!dosed && !clock.isStamped()) return;
		record = record.withAcquisition(record.acquisition().withSchedule(FrameSchedule.of(clock.starts(), durations,
			doses, dosed ? DoseKind.CAMERA : DoseKind.UNKNOWN, "of the EER frames")));
	}

	private void tellMissingFrames() {
		final double stated = movie.number("numberOfFrames");
		if (stated >= 1 && stated != frames.size()) {
			warn(String.format(Locale.ROOT, "The header tells of %.0f frames, but the file has %d", stated, frames.size()));
		}
		int skipped = 0;
		for (int i = 1; i < frames.size(); i++) {
			final double step = frames.get(i).number("frameID") - frames.get(i - 1).number("frameID");
			if (step > 1 && step < Integer.MAX_VALUE) skipped += (int) step - 1;
		}
		if (skipped > 0) warn("Frames missing in the numbering of the frames: " + skipped);
	}

	private void tellDoses() {
		final double total = movie.number("totalDose");
		final double atMeanRate = movie.number("meanDoseRate") * movie.number("exposureTime");
		if (Math.abs(atMeanRate - total) > DOSE_TOLERANCE * total) {
			warn(String.format(Locale.ROOT,
				"The header's mean dose rate makes %.4g e/pixel, its total dose is %.4g e/pixel: the first may be corrected for coincidence loss; the second, counted electrons, is used",
				atMeanRate, total));
		}
		final double perFrame = total / frames.size();
		if (perFrame > CROWDED) {
			warn(String.format(Locale.ROOT,
				"With %.3g electrons per pixel and frame the camera misses some that arrive together; the dose is higher than counted",
				perFrame));
		}
	}

	private double[] each(final String item, final boolean time) {
		return frames.stream().mapToDouble(frame -> time ? frame.seconds(item) : frame.number(item)).toArray();
	}

	private void warn(final String sentence) {
		record = record.withWarning(sentence);
	}
}
